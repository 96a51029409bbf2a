import Glibc

@testable import CampaignStore

/// The system's calls, of which one fails or all from one on.
final class FaultyFiles: FileOperations {
  /// How a call goes wrong.
  enum Failure {
    /// It does nothing and fails.
    case before(Int32)
    /// It does its work and fails all the same.
    case after(Int32)
    /// It writes one byte only; calls that write nothing are as always.
    case short
  }

  let failure: Failure
  private let first: Int
  private let isForEver: Bool
  private let system = SystemFiles()

  /// How many calls were made.
  private(set) var count = 0

  /// Whether the failing call gave a name: then it may have done so before it failed.
  private(set) var failedNaming = false

  init(_ failure: Failure, at first: Int, forEver: Bool = false) {
    (self.failure, self.first, isForEver) = (failure, first, forEver)
  }

  /// A run in which nothing fails.
  convenience init() { self.init(.short, at: .max) }

  private func run<Result>(
    isNaming: Bool = false, _ work: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    count += 1
    guard isForEver ? count >= first : count == first else { return try work() }
    switch failure {
    case .before(let code): throw SystemError(code: code)
    case .after(let code):
      if isNaming { failedNaming = true }
      _ = try work()
      throw SystemError(code: code)
    case .short: return try work()
    }
  }

  func openRoot(_ path: String) throws(SystemError) -> Int32 {
    try run { () throws(SystemError) in try system.openRoot(path) }
  }

  func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    try run { () throws(SystemError) in try system.openFolder(name, in: folder) }
  }

  func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    try run { () throws(SystemError) in try system.makeFolder(name, in: folder) }
  }

  func createFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    try run { () throws(SystemError) in try system.createFile(name, in: folder) }
  }

  /// The system reports what it wrote: a write that fails has written nothing.
  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
    if case .after(let code) = failure, isForEver ? count + 1 >= first : count + 1 == first {
      count += 1
      throw SystemError(code: code)
    }
    let isShort =
      if case .short = failure { isForEver ? count + 1 >= first : count + 1 == first } else {
        false
      }
    return try run { () throws(SystemError) in
      try system.write(isShort ? bytes.prefix(1) : bytes, to: file)
    }
  }

  /// Nothing here looks at what a power cut leaves: the disk is not troubled.
  func sync(_ descriptor: Int32) throws(SystemError) { try run { () throws(SystemError) in } }

  /// The system gives the number back whatever it answers.
  func close(_ descriptor: Int32) throws(SystemError) {
    defer { _ = Glibc.close(descriptor) }
    try run { () throws(SystemError) in }
  }

  func renameNew(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try run(isNaming: true) { () throws(SystemError) in
      try system.renameNew(name, to: newName, in: folder)
    }
  }

  func exchange(_ name: String, with other: String, in folder: Int32) throws(SystemError) {
    try run(isNaming: true) { () throws(SystemError) in
      try system.exchange(name, with: other, in: folder)
    }
  }

  func mode(of name: String, in folder: Int32) throws(SystemError) -> UInt32 {
    try run { () throws(SystemError) in try system.mode(of: name, in: folder) }
  }

  func setMode(_ mode: UInt32, of file: Int32) throws(SystemError) {
    try run { () throws(SystemError) in try system.setMode(mode, of: file) }
  }

  func link(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try run(isNaming: true) { () throws(SystemError) in
      try system.link(name, to: newName, in: folder)
    }
  }

  func remove(_ name: String, in folder: Int32) throws(SystemError) {
    try run { () throws(SystemError) in try system.remove(name, in: folder) }
  }

  func nameCount(_ name: String, in folder: Int32) throws(SystemError) -> Int {
    try run { () throws(SystemError) in try system.nameCount(name, in: folder) }
  }

  func rename(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try run(isNaming: true) { () throws(SystemError) in
      try system.rename(name, to: newName, in: folder)
    }
  }

  func openFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    try run { () throws(SystemError) in try system.openFile(name, in: folder) }
  }

  func read(_ count: Int, from file: Int32) throws(SystemError) -> [UInt8] {
    try run { () throws(SystemError) in try system.read(count, from: file) }
  }

  func names(in folder: Int32) throws(SystemError) -> [String] {
    try run { () throws(SystemError) in try system.names(in: folder) }
  }

  func lock(_ folder: Int32) throws(SystemError) {
    try run { () throws(SystemError) in try system.lock(folder) }
  }

  func tryLock(_ folder: Int32) throws(SystemError) -> Bool {
    try run { () throws(SystemError) in try system.tryLock(folder) }
  }

  func removeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    try run { () throws(SystemError) in try system.removeFolder(name, in: folder) }
  }
}
