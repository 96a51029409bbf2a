import CampaignEngine
import Glibc

/// An open folder of the store; what lies in it is reached from here, never through a link.
final class Folder {
  /// What a name in a folder stands for.
  enum EntryKind: Equatable {
    case file, folder, link, other
  }

  /// One name in a folder, as bytes: it may be no UTF-8.
  struct Entry {
    let bytes: [UInt8]
    let kind: EntryKind

    /// The name; nil where it is no UTF-8.
    var name: String? { String(validating: bytes, as: UTF8.self) }
  }

  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { Glibc.close(descriptor) }

  /// Opens a store's root, which may be reached through links.
  static func root(at path: String) -> Result<Folder, SystemError> {
    opened(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens a folder in this one, unless it is a link.
  func folder(named name: String) -> Result<Folder, SystemError> {
    let opened = Self.opened(
      openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    // A link is "not a folder" to the system; people are told that it is a link.
    if case .failure(SystemError(code: ENOTDIR)) = opened, isLink(name) {
      return .failure(SystemError(code: ELOOP))
    }
    return opened
  }

  private func isLink(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func opened(_ descriptor: Int32) -> Result<Folder, SystemError> {
    descriptor < 0 ? .failure(SystemError(code: errno)) : .success(Folder(descriptor: descriptor))
  }

  /// Every name but `.` and `..`, in order of its bytes.
  func entries() -> Result<[Entry], SystemError> {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0, let stream = fdopendir(copy) else {
      return .failure(SystemError(code: errno))
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let item = readdir(stream) else { break }
      let bytes = Self.name(of: item)
      if bytes != Array(".".utf8) && bytes != Array("..".utf8) {
        entries.append(Entry(bytes: bytes, kind: kind(of: bytes, type: item.pointee.d_type)))
      }
    }
    guard errno == 0 else { return .failure(SystemError(code: errno)) }
    return .success(entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
  }

  private static func name(of item: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }

  /// Some file systems do not tell the kind with the name: those are asked.
  private func kind(of name: [UInt8], type: UInt8) -> EntryKind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    var status = stat()
    let isThere = (name + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
      }
    }
    guard isThere else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether anything has that name, a link that leads nowhere included.
  func has(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Whether a link in this folder leads to a folder.
  func leadsToFolder(_ link: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, link, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Folder {
  /// A record has at most this many bytes: 1 MiB.
  static let mostBytes = 1 << 20

  /// What a record's file holds, and whether anybody on this machine may read it.
  struct Contents {
    let bytes: [UInt8]
    let isReadableByOthers: Bool
  }

  /// Reads a regular file of this folder; never waits for a pipe, never follows a link.
  func read(_ name: String) -> Result<Contents, FileFault> {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      return .failure(errno == ELOOP ? .notARegularFile : .unreadable(SystemReason(errno: errno)))
    }
    defer { close(file) }
    return Self.contents(of: file)
  }

  /// What an open file holds, if it is a regular one and not too large.
  static func contents(of file: Int32) -> Result<Contents, FileFault> {
    var status = stat()
    guard fstat(file, &status) == 0 else {
      return .failure(.unreadable(SystemReason(errno: errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notARegularFile) }
    guard status.st_size <= mostBytes else {
      return .failure(.tooLarge(bytes: status.st_size))
    }
    return bytes(of: file, expecting: status.st_size).map {
      Contents(bytes: $0, isReadableByOthers: status.st_mode & S_IROTH != 0)
    }
  }

  /// Reads to the end, which a file that grows meanwhile may have elsewhere than expected.
  private static func bytes(of file: Int32, expecting size: Int) -> Result<[UInt8], FileFault> {
    var bytes: [UInt8] = []
    while true {
      let wanted = max(size + 1 - bytes.count, 4096)
      let (more, code) = chunk(of: file, atMost: wanted)
      if code == EINTR { continue }
      guard code == 0 else { return .failure(.unreadable(SystemReason(errno: code))) }
      bytes = bytes.isEmpty ? more : bytes + more
      guard bytes.count <= mostBytes else { return .failure(.tooLarge(bytes: bytes.count)) }
      // A regular file gives less than is asked for only at its end.
      if more.count < wanted { return .success(bytes) }
    }
  }

  /// The next bytes of a file and 0, or none and an error number.
  private static func chunk(of file: Int32, atMost count: Int) -> ([UInt8], code: Int32) {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = Glibc.read(file, buffer.baseAddress, count)
      if result < 0 { code = errno }
      filled = max(0, result)
    }
    return (bytes, code)
  }
}

/// Why a file of the store cannot be read as a record at all.
enum FileFault: Error, Equatable {
  case notARegularFile
  case tooLarge(bytes: Int)
  case unreadable(SystemReason)

  var kind: Fault.Kind {
    switch self {
    case .notARegularFile: .notARegularFile
    case .tooLarge(let bytes): .tooLarge(bytes: bytes, most: Folder.mostBytes)
    case .unreadable(let reason): .unreadable(reason)
    }
  }
}
