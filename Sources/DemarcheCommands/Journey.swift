/// A piece of an advocate's week as the keys that do it, from the home screen.
struct Journey: Equatable, Sendable {
  let id: String

  /// As the footer writes them; `<summary>` is free text.
  let keys: [String]

  /// Those that work today; a test plays each.
  static let all = [Journey(id: "triage", keys: [])]
}
