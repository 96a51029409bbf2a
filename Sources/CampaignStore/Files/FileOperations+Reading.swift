import Glibc

extension FileOperations {
  /// All bytes of a file; nil where nothing bears the name.
  ///
  /// - Throws: `EFBIG` where there are more than that many.
  func bytes(
    of name: String, in folder: Int32, atMost most: Int
  ) throws(SystemError) -> [UInt8]? {
    let file: Int32
    do throws(SystemError) {
      file = try openFile(name, in: folder)
    } catch  where error.code == ENOENT {
      return nil
    }
    defer { try? close(file) }
    var bytes: [UInt8] = []
    while true {
      let more = try uninterrupted { () throws(SystemError) in
        try read(min(64 << 10, most + 1 - bytes.count), from: file)
      }
      guard !more.isEmpty else { return bytes }
      bytes += more
      guard bytes.count <= most else { throw SystemError(code: EFBIG) }
    }
  }

  /// Holds a folder against other programs; a signal only delays it.
  func hold(_ folder: Int32) throws(SystemError) {
    try uninterrupted { () throws(SystemError) in try lock(folder) }
  }

  private func uninterrupted<Result>(
    _ call: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    for _ in 0..<100 {
      do throws(SystemError) {
        return try call()
      } catch  where error.code == EINTR {
        continue
      }
    }
    throw SystemError(code: EINTR)
  }
}
