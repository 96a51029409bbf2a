/// A JSON value with the place where it stands, members in the order of the file.
///
/// Order, unknown members and the spelling of numbers are kept, so that nothing is lost between a
/// load and a save.
package struct JSONValue: Equatable, Sendable {
  /// What the value is.
  package enum Content: Equatable, Sendable {
    case null
    case bool(Bool)
    /// The number as it was written, such as `1.0` or `1e2`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  package let content: Content

  /// Where the value begins.
  package let place: JSONPlace

  package init(_ content: Content, at place: JSONPlace = JSONPlace(line: 1, column: 1)) {
    self.content = content
    self.place = place
  }
}

/// One name and value of an object.
package struct JSONMember: Equatable, Sendable {
  package let name: String

  /// Where the name begins.
  package let place: JSONPlace
  package let value: JSONValue

  package init(
    _ name: String, _ value: JSONValue, at place: JSONPlace = JSONPlace(line: 1, column: 1)
  ) {
    self.name = name
    self.value = value
    self.place = place
  }
}

/// A place in a text: lines, and columns in Unicode scalars, both counted from 1.
package struct JSONPlace: Equatable, Sendable {
  // Every value and every name has a place: half the size is felt in all that is read.
  private let shortLine: Int32
  private let shortColumn: Int32

  package init(line: Int, column: Int) {
    shortLine = Int32(clamping: line)
    shortColumn = Int32(clamping: column)
  }

  package var line: Int { Int(shortLine) }
  package var column: Int { Int(shortColumn) }
}
