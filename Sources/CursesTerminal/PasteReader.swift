import Glibc
import TextGrid

/// Reads text from between the marks of a bracketed paste.
enum PasteReader {
  /// More than any field takes; the rest of a longer paste is read and dropped.
  static let limit = 256 * 1024

  private static let end = Array("\u{1b}[201~".utf8)

  /// What comes up to the mark, composed, line ends as newlines.
  ///
  /// It reads the terminal itself because curses would take a megabyte byte by byte, looking for keys
  /// in it; and never more at once than still lacks to the mark, so nothing typed after it is lost.
  /// Three seconds of silence end it too: the mark went missing, and what came is a cut paste. A slow
  /// line pauses for one or two, and what came after an end too early would be taken for keys.
  static func read(from input: Int32) -> Paste {
    var bytes: [UInt8] = []
    var total = 0
    var matched = 0
    var chunk = [UInt8](repeating: 0, count: end.count)
    while matched < end.count, isReady(input) {
      let count = Glibc.read(input, &chunk, end.count - matched)
      if count <= 0 { break }
      for byte in chunk.prefix(count) {
        matched = byte == end[matched] ? matched + 1 : byte == end[0] ? 1 : 0
      }
      total += count
      if bytes.count < limit + end.count { bytes += chunk.prefix(count) }
    }
    let isEnded = matched == end.count
    if isEnded && bytes.count == total { bytes.removeLast(end.count) }
    return Paste(text(of: bytes), isCut: !isEnded || total - end.count > limit)
  }

  private static func text(of bytes: [UInt8]) -> String {
    var kept = bytes.prefix(limit)
    // A character that the limit cuts in two goes whole.
    if kept.count < bytes.count {
      while let last = kept.last, last >= 0x80 && last < 0xc0 { kept.removeLast() }
      if let last = kept.last, last >= 0xc0 { kept.removeLast() }
    }
    let text = String(decoding: kept, as: UTF8.self).composed
    return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }

  private static func isReady(_ input: Int32) -> Bool {
    var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&source, 1, 3000)
      if count >= 0 || errno != EINTR { return count > 0 }
    }
  }
}
