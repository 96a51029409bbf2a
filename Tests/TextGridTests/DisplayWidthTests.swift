import Foundation
import Glibc
import Testing

@testable import TextGrid

@Suite struct DisplayWidthTests {
  private typealias Width = @convention(c) (wchar_t) -> Int32

  /// The C library's own answer for every scalar in C.UTF-8; nil where another library is at hand.
  private func systemWidths() throws -> [(scalar: Unicode.Scalar, columns: Int?)]? {
    guard libraryVersion == "glibc 2.36" else { return nil }
    let width = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Width.self)
    let utf8 = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    return (0..<0x110000).compactMap { Unicode.Scalar($0) }.map { scalar in
      let columns = Int(width(wchar_t(scalar.value)))
      return (scalar, columns < 0 || scalar.value == 0 ? nil : columns)
    }
  }

  private var libraryVersion: String {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = bytes.withUnsafeMutableBytes { buffer in
      confstr(Int32(_CS_GNU_LIBC_VERSION), buffer.baseAddress, buffer.count)
    }
    return String(decoding: bytes.prefix(max(0, count - 1)), as: UTF8.self)
  }

  @Test func `every scalar is as wide as the C library says`() throws {
    guard let widths = try systemWidths() else { return }
    if ProcessInfo.processInfo.environment["RECORD_WIDTHS"] == "1" { try record(widths) }
    let wrong = widths.filter { $0.scalar.columns != $0.columns }
    #expect(wrong.isEmpty, "\(wrong.prefix(5)); RECORD_WIDTHS=1 writes the table anew")
  }

  private func record(_ widths: [(scalar: Unicode.Scalar, columns: Int?)]) throws {
    var entries: [String] = []
    var last: Int?
    for (scalar, columns) in widths where columns ?? DisplayWidth.unknown != last {
      last = columns ?? DisplayWidth.unknown
      entries.append("0x\(String(scalar.value, radix: 16))_\(last ?? DisplayWidth.unknown),")
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/TextGrid/DisplayWidth+Generated.swift")
    let old = try String(contentsOf: file, encoding: .utf8)
    let head = old.prefix(while: { $0 != "[" }) + "[UInt32] = [\n"
    let rows = entries.joined(separator: " ").wrapped(to: 96).map { "    " + $0 + "\n" }
    try (head + rows.joined() + "  ]\n}\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded; build and test again")
  }

  @Test(arguments: [
    ("", 0), ("ask", 3), ("한국어", 6), ("\u{1112}\u{1161}\u{11ab}", 2), ("カタカナ", 8), ("ｶﾅ", 2),
    ("人權", 4), ("e\u{301}", 1), ("±·…", 3), ("●○◐✗◌▼", 6), ("😀", 2), ("กำ", 2), ("╭─╮", 3),
  ]) func `text is as wide as the terminal draws it`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func `what hides or is unknown takes the column of its mark`() {
    for text in ["\u{200b}", "\u{202e}", "\u{200d}", "\u{e0041}", "\u{1b}", "\u{7f}", "\u{0}"] {
      #expect(text.displayWidth == 1)
    }
    #expect("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}".displayWidth == 1)
  }
}
