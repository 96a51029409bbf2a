/// A piece of an advocate's week as the keys that do it, from the home screen.
package struct Journey: Equatable, Sendable {
  package let id: String

  /// As the footer writes them; `<summary>` is free text.
  package let keys: [String]

  /// Those that work today: what needs somebody is on the home screen, and a response to what stands
  /// first there is logged from it.
  package static let all = [
    Journey(id: "triage", keys: []),
    Journey(id: "log", keys: ["r", "<summary>", "^S"]),
  ]
}
