import JSONText
import TextGrid

/// The members of a record's file as indented lines, in the order of the file.
struct MembersText {
  let page: Page

  func lines(_ value: JSONValue, indent: Int = 2) -> [String] {
    guard case .object(let members) = value.content else {
      return plain(value).wrapped(to: page, indent: indent)
    }
    let column = min(Self.widest, members.map(\.name.displayWidth).max() ?? 0) + 2
    return members.filter { $0.name != "format" }.flatMap { member in
      lines(member, column: column, indent: indent)
    }
  }

  private static let widest = 16

  private func lines(_ member: JSONMember, column: Int, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    let name = member.name.safeForTerminal
    if Self.isPlain(member.value) {
      let text = plain(member.value).wrapped(to: page, indent: indent + column)
      let start = blanks + name.padded(to: column)
      return text.enumerated().map { index, line in
        index == 0 ? start + line.dropFirst(indent + column) : line
      }
    }
    guard case .array(let values) = member.value.content else {
      return [blanks + name] + lines(member.value, indent: indent + 2)
    }
    return [blanks + name] + values.flatMap { item($0, indent: indent + 2) }
  }

  /// An element of a list behind a mark.
  private func item(_ value: JSONValue, indent: Int) -> [String] {
    lines(value, indent: indent + 2).enumerated().map { index, line in
      index == 0 ? String(repeating: " ", count: indent) + "· " + line.dropFirst(indent + 2) : line
    }
  }

  /// Whether it fits behind its name: no object, nor a list that holds one.
  private static func isPlain(_ value: JSONValue) -> Bool {
    switch value.content {
    case .object: false
    case .array(let values): values.allSatisfy(isPlain)
    case .null, .bool, .number, .string: true
    }
  }

  private func plain(_ value: JSONValue) -> String {
    switch value.content {
    case .null: "-"
    case .bool(let value): value ? "yes" : "no"
    case .number(let text), .string(let text): text
    case .array(let values): values.map(plain).joined(separator: ", ")
    case .object: ""
    }
  }
}
