import Glibc

/// Small files of the system, which may be reached through links.
enum PlainFile {
  /// The bytes of a regular file of at most 1 MiB; nil where it cannot be read.
  static func bytes(at path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return try? Folder.contents(of: file).get().bytes
  }

  /// Where a link leads, as it is written; nil where the path is no link.
  static func destination(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    return count > 0
      ? String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }
}
