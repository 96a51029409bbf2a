import Foundation

/// Looks up a place such as `clock.daysLeft`, `beside[0].stance` or `earlier.count` in JSON.
///
/// What it finds is written as a short text, so that a table can say it: `null`, `true`, `18`, `open`.
func lookUp(_ path: String, in value: Any) -> String {
  var current: Any = value
  for step in path.split(whereSeparator: { ".[".contains($0) }) {
    let name = step.hasSuffix("]") ? String(step.dropLast()) : String(step)
    if let list = current as? [Any] {
      if name == "count" { return String(list.count) }
      guard let index = Int(name), list.indices.contains(index) else { return "nothing" }
      current = list[index]
    } else {
      guard let next = (current as? [String: Any])?[name] else { return "nothing" }
      current = next
    }
  }
  return described(current)
}

private func described(_ value: Any) -> String {
  switch value {
  case is NSNull: "null"
  case let number as NSNumber where isBoolean(number): number.boolValue.description
  case let number as NSNumber: number.stringValue
  case let text as String: text
  case let list as [Any]: list.map(described).joined(separator: " ")
  case let members as [String: Any]: members.keys.sorted().joined(separator: " ")
  default: "?"
  }
}

/// Foundation reads `true` as a number: only its type tells.
private func isBoolean(_ number: NSNumber) -> Bool {
  String(cString: number.objCType) == "c"
}
