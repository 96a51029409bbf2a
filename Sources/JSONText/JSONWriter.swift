/// Which characters a written text spells as `\uXXXX`.
package enum JSONEscaping: Sendable {
  /// Only what JSON itself asks for: files keep every other character as it is.
  case needed
  /// Also whatever could act on a terminal or hide in a text: controls, marks of direction,
  /// characters without width.
  case hostile
}

extension JSONValue {
  /// The value as text: two spaces a level, a final newline.
  ///
  /// Members stand in their own order, or sorted by the scalars of their names.
  package func written(
    sortingMembers: Bool = false, escaping: JSONEscaping = .hostile
  ) -> String {
    written(sortingMembers: sortingMembers, escaping: escaping, level: 0) + "\n"
  }

  /// The value as it stands in a text so many levels deep, its first line without blanks before it.
  func written(sortingMembers: Bool, escaping: JSONEscaping, level: Int) -> String {
    var writer = JSONWriter(sortsMembers: sortingMembers, escaping: escaping)
    writer.write(self, level: level)
    return writer.text
  }
}

private struct JSONWriter {
  let sortsMembers: Bool
  let escaping: JSONEscaping
  var text = ""

  init(sortsMembers: Bool, escaping: JSONEscaping) {
    self.sortsMembers = sortsMembers
    self.escaping = escaping
  }

  mutating func write(_ value: JSONValue, level: Int) {
    switch value.content {
    case .null: text += "null"
    case .bool(let isTrue): text += isTrue ? "true" : "false"
    case .number(let spelling): text += spelling
    case .string(let string): write(string)
    case .array(let values):
      writeList(values, "[", "]", level: level) { writer, value in
        writer.write(value, level: level + 1)
      }
    case .object(let members):
      writeList(ordered(members), "{", "}", level: level) { writer, member in
        writer.write(member.name)
        writer.text += ": "
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private func ordered(_ members: [JSONMember]) -> [JSONMember] {
    guard sortsMembers else { return members }
    return members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, level: Int,
    _ writeOne: (inout JSONWriter, Element) -> Void
  ) {
    text += opening
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: level + 1)
      writeOne(&self, element)
    }
    if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: level) }
    text += closing
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        let isEscaped = scalar.value < 0x20 || escaping == .hostile && scalar.isHostile
        if isEscaped { writeEscape(of: scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  private mutating func writeEscape(of scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16, uppercase: true)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension Unicode.Scalar {
  /// Whether it could act on a terminal, turn the direction of a text or stand in it unseen.
  fileprivate var isHostile: Bool {
    switch value {
    case 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
