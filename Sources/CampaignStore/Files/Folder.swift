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

  let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { Glibc.close(descriptor) }

  /// Opens a store's root, which may be reached through links.
  static func root(at path: String) -> Result<Folder, SystemError> {
    opened(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// A folder that somebody else has open, and closes.
  static func same(as descriptor: Int32) -> Result<Folder, SystemError> {
    opened(fcntl(descriptor, F_DUPFD_CLOEXEC, 0))
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
      if !bytes.elementsEqual(".".utf8) && !bytes.elementsEqual("..".utf8) {
        entries.append(Entry(bytes: bytes, kind: kind(of: bytes, type: item.pointee.d_type)))
      }
    }
    guard errno == 0 else { return .failure(SystemError(code: errno)) }
    return .success(entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
  }

  private static func name(of item: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &item.pointee.d_name) { name in
      Array(name[..<(name.firstIndex(of: 0) ?? name.endIndex)])
    }
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
