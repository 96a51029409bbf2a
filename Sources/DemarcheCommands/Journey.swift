/// A piece of an advocate's week as the keys that do it, from the home screen.
package struct Journey: Equatable, Sendable {
  package let id: String

  /// As the footer writes them; `<summary>` is free text, `<date>` a day as people type it.
  package let keys: [String]

  /// Those that work today: what needs somebody is on the home screen, and a response to what stands
  /// first there is logged from it; a date of the UN's is moved where it is listed.
  package static let all = [
    Journey(id: "triage", keys: []),
    Journey(id: "log", keys: ["r", "<summary>", "^S"]),
    Journey(id: "move", keys: ["2", "m", "<date>", "Enter"]),
  ]
}
