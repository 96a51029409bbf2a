/// Counts, orders and lists in words.
extension Wording {
  /// `1 group`, `67 groups`; a plural that is not made with an s is named.
  static func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `a, b and c`.
  package static func list(_ items: [String], before last: String = "and") -> String {
    guard let final = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(last) " + final
  }

  /// `third`, `ninth`; from the thirteenth on `13th`, `21st`.
  package static func ordinal(_ number: Int) -> String {
    if (1...ordinals.count).contains(number) { return ordinals[number - 1] }
    let isTeen = (11...13).contains(abs(number) % 100)
    switch (isTeen, abs(number) % 10) {
    case (false, 1): return "\(number)st"
    case (false, 2): return "\(number)nd"
    case (false, 3): return "\(number)rd"
    default: return "\(number)th"
    }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  /// A text as a whole sentence: its first letter large, a full stop unless it ends with a mark.
  static func sentence(_ text: String) -> String {
    let ends: Set<Character> = [".", "!", "?", "…"]
    let stop = text.last.map(ends.contains) ?? true ? "" : "."
    return text.prefix(1).uppercased() + text.dropFirst() + stop
  }

  /// A text in double quotation marks, as it stands.
  static func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// ` (a; b)`, or nothing without any part.
  static func aside(_ parts: [String?]) -> String {
    let parts = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }
}
