import CampaignEngine

/// A compiled time zone (RFC 8536), version 2 or later: 64-bit transitions and a rule for ever.
struct TZifFile {
  private let firstOffset: Int
  private let transitions: [ZoneRules.Transition]
  private let recurring: RecurringRule?

  /// Nil where the bytes are no such file.
  init?(_ bytes: [UInt8]) {
    guard let first = Header(bytes, at: 0), first.version >= UInt8(ascii: "2"),
      let header = Header(bytes, at: Header.length + first.bodyLength(timeSize: 4)),
      header.typeCount > 0
    else { return nil }
    let body = header.start + Header.length
    let end = body + header.bodyLength(timeSize: 8)
    guard end <= bytes.count else { return nil }
    let kinds = body + header.timeCount * 8
    let types = kinds + header.timeCount
    let offsets = (0..<header.typeCount).map { Int(bytes.int32(at: types + $0 * 6)) }
    guard bytes[kinds..<types].allSatisfy({ Int($0) < offsets.count }) else { return nil }
    firstOffset = offsets[0]
    transitions = (0..<header.timeCount).map { index in
      ZoneRules.Transition(
        at: Instant(seconds: Int(bytes.int64(at: body + index * 8))),
        offset: offsets[Int(bytes[kinds + index])])
    }
    recurring = Self.footer(of: bytes, from: end).flatMap { PosixZone($0) }?.rule
  }

  func rules(named name: String) -> ZoneRules {
    ZoneRules(
      name: name, firstOffset: firstOffset, transitions: transitions, recurring: recurring)
  }

  /// The rule between the two line ends behind the body.
  private static func footer(of bytes: [UInt8], from end: Int) -> String? {
    let newline = UInt8(ascii: "\n")
    guard end < bytes.count, bytes[end] == newline,
      let last = bytes[(end + 1)...].firstIndex(of: newline)
    else { return nil }
    return String(decoding: bytes[(end + 1)..<last], as: UTF8.self)
  }

  /// The counts at the head of each of a file's two parts.
  private struct Header {
    static let length = 44

    let start: Int
    let version: UInt8
    let typeCount: Int
    let timeCount: Int
    private let otherBytes: (isUTC: Int, isStandard: Int, leaps: Int, names: Int)

    init?(_ bytes: [UInt8], at start: Int) {
      guard bytes.count >= start + Self.length, bytes[start...].starts(with: "TZif".utf8) else {
        return nil
      }
      let counts = (0..<6).map { Int(bytes.int32(at: start + 20 + $0 * 4)) }
      guard counts.allSatisfy({ (0...65_536).contains($0) }) else { return nil }
      self.start = start
      version = bytes[start + 4]
      timeCount = counts[3]
      typeCount = counts[4]
      otherBytes = (counts[0], counts[1], counts[2], counts[5])
    }

    func bodyLength(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + otherBytes.names
        + otherBytes.leaps * (timeSize + 4) + otherBytes.isStandard + otherBytes.isUTC
    }
  }
}

extension [UInt8] {
  /// Big-endian, as all numbers of the format.
  fileprivate func int32(at index: Int) -> Int32 {
    Int32(truncatingIfNeeded: int64(at: index, bytes: 4))
  }

  fileprivate func int64(at index: Int, bytes: Int = 8) -> Int64 {
    self[index..<index + bytes].reduce(0) { $0 << 8 | Int64($1) }
  }
}
