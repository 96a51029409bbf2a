import Glibc

@testable import CampaignStore

/// Calls that go on to others: what a kind of it changes, it says itself.
protocol WrappingFiles: FileOperations {
  associatedtype Files: FileOperations

  var files: Files { get }
}

extension WrappingFiles {
  func renameNew(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try files.renameNew(name, to: newName, in: folder)
  }

  func exchange(_ name: String, with other: String, in folder: Int32) throws(SystemError) {
    try files.exchange(name, with: other, in: folder)
  }

  func mode(of name: String, in folder: Int32) throws(SystemError) -> UInt32 {
    try files.mode(of: name, in: folder)
  }

  func setMode(_ mode: UInt32, of file: Int32) throws(SystemError) {
    try files.setMode(mode, of: file)
  }

  func openRoot(_ path: String) throws(SystemError) -> Int32 { try files.openRoot(path) }

  func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    try files.openFolder(name, in: folder)
  }

  func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    try files.makeFolder(name, in: folder)
  }

  func createFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    try files.createFile(name, in: folder)
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
    try files.write(bytes, to: file)
  }

  func sync(_ descriptor: Int32) throws(SystemError) { try files.sync(descriptor) }

  func close(_ descriptor: Int32) throws(SystemError) { try files.close(descriptor) }

  func link(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try files.link(name, to: newName, in: folder)
  }

  func remove(_ name: String, in folder: Int32) throws(SystemError) {
    try files.remove(name, in: folder)
  }

  func nameCount(_ name: String, in folder: Int32) throws(SystemError) -> Int {
    try files.nameCount(name, in: folder)
  }

  func rename(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try files.rename(name, to: newName, in: folder)
  }

  func openFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    try files.openFile(name, in: folder)
  }

  func read(_ count: Int, from file: Int32) throws(SystemError) -> [UInt8] {
    try files.read(count, from: file)
  }

  func names(in folder: Int32) throws(SystemError) -> [String] { try files.names(in: folder) }

  func lock(_ folder: Int32) throws(SystemError) { try files.lock(folder) }

  func tryLock(_ folder: Int32) throws(SystemError) -> Bool { try files.tryLock(folder) }

  func removeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    try files.removeFolder(name, in: folder)
  }
}

/// The system's calls on a file system that can neither promise to give a new name only nor swap two.
struct LinkingFiles<Files: FileOperations>: WrappingFiles {
  let files: Files

  func renameNew(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    throw SystemError(code: EINVAL)
  }

  func exchange(_ name: String, with other: String, in folder: Int32) throws(SystemError) {
    throw SystemError(code: EINVAL)
  }
}

/// The system's calls, with somebody who writes just before two files are swapped.
struct InterferingFiles: WrappingFiles {
  let files = SystemFiles()
  let interfere: () -> Void

  func exchange(_ name: String, with other: String, in folder: Int32) throws(SystemError) {
    interfere()
    try files.exchange(name, with: other, in: folder)
  }
}
