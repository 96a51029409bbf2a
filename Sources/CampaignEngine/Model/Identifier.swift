/// The name by which records refer to one another; the type says what it names.
///
/// Any text can be held, so that a faulty reference can be shown; `isWellFormed` says whether a file
/// could bear it.
package struct Identifier<Named>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// Lower-case letters, digits and hyphens, 1 to 80 of them.
  package var isWellFormed: Bool {
    var text = text
    return text.withUTF8 { bytes in
      (1...80).contains(bytes.count)
        && bytes.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
    }
  }
}
