import CampaignEngine
import Glibc

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
