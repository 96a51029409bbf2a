import CSystem
import Glibc

/// The system's own calls.
struct SystemFiles: FileOperations {
  func openRoot(_ path: String) throws(SystemError) -> Int32 {
    try checked(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    do throws(SystemError) {
      return try checked(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    } catch {
      throw error.code == ENOTDIR && isLink(name, in: folder) ? SystemError(code: ELOOP) : error
    }
  }

  /// A link is "not a folder" to the system; people are told that it is a link.
  private func isLink(_ name: String, in folder: Int32) -> Bool {
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }

  func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    try checked(mkdirat(folder, name, 0o700))
  }

  func createFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    try checked(
      openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600))
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw SystemError(code: errno) }
    return count
  }

  func sync(_ descriptor: Int32) throws(SystemError) { try checked(fsync(descriptor)) }

  func close(_ descriptor: Int32) throws(SystemError) {
    // A program that is just being started still has a copy, which would hold the lock as long.
    _ = flock(descriptor, LOCK_UN)
    try checked(Glibc.close(descriptor))
  }

  func renameNew(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    let code = files_rename_new(folder, name, newName)
    guard code == 0 else { throw SystemError(code: code) }
  }

  func exchange(_ name: String, with other: String, in folder: Int32) throws(SystemError) {
    let code = files_exchange(folder, name, other)
    guard code == 0 else { throw SystemError(code: code) }
  }

  func mode(of name: String, in folder: Int32) throws(SystemError) -> UInt32 {
    var status = stat()
    try checked(fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW))
    return status.st_mode & 0o777
  }

  func setMode(_ mode: UInt32, of file: Int32) throws(SystemError) {
    try checked(fchmod(file, mode))
  }

  func link(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try checked(linkat(folder, name, folder, newName, 0))
  }

  func remove(_ name: String, in folder: Int32) throws(SystemError) {
    try checked(unlinkat(folder, name, 0))
  }

  func nameCount(_ name: String, in folder: Int32) throws(SystemError) -> Int {
    var status = stat()
    if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return Int(status.st_nlink) }
    guard errno == ENOENT else { throw SystemError(code: errno) }
    return 0
  }

  func rename(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    try checked(renameat(folder, name, folder, newName))
  }

  func openFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    let file = try checked(
      openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = Glibc.close(file)
      throw SystemError(code: EINVAL)
    }
    return file
  }

  func read(_ count: Int, from file: Int32) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = Glibc.read(file, buffer.baseAddress, count)
      if result < 0 { code = errno }
      filled = max(0, result)
    }
    guard code == 0 else { throw SystemError(code: code) }
    return bytes
  }

  func names(in folder: Int32) throws(SystemError) -> [String] {
    try Folder.same(as: folder).get().entries().get().compactMap(\.name)
  }

  func lock(_ folder: Int32) throws(SystemError) { try checked(flock(folder, LOCK_EX)) }

  func tryLock(_ folder: Int32) throws(SystemError) -> Bool {
    if flock(folder, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw SystemError(code: errno) }
    return false
  }

  func removeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    try checked(unlinkat(folder, name, AT_REMOVEDIR))
  }

  @discardableResult
  private func checked(_ result: Int32) throws(SystemError) -> Int32 {
    guard result >= 0 else { throw SystemError(code: errno) }
    return result
  }
}
