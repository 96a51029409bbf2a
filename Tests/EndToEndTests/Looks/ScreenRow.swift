import Testing

/// One screen of the matrix: the store and the day it is opened on, and the way to it.
struct ScreenRow: CustomTestStringConvertible, Sendable {
  let name: String
  var day = "2020-03-02"
  var store = Store.shipped
  let steps: [Step]

  var testDescription: String { name }

  /// Whether a dialog lies over the screen.
  var isDialog: Bool { name.contains("help") || name.contains("meanings") || name.contains("move") }

  /// What the screen shows.
  enum Store {
    case shipped, empty
  }

  /// One step on the way; a text in quotes is a key by its name in a footer.
  enum Step: ExpressibleByStringLiteral, Sendable {
    case key(String)
    case type(String)

    /// Waits for a text, where a dialog that opens would drop what was typed ahead.
    case see(String)

    init(stringLiteral key: String) { self = .key(key) }
  }

  /// Every screen there is: a new one is one line.
  static let all = [
    ScreenRow(name: "today", steps: []),
    ScreenRow(name: "today-campaigns", steps: ["Tab", "Tab", "G"]),
    ScreenRow(name: "today-2026", day: "2026-11-25", steps: []),
    ScreenRow(name: "today-help", steps: ["?"]),
    ScreenRow(name: "empty", store: .empty, steps: []),
    ScreenRow(name: "empty-deadlines", store: .empty, steps: ["2"]),
    ScreenRow(name: "campaign", steps: campaign),
    ScreenRow(name: "campaign-why", steps: campaign + ["Tab", "w"]),
    ScreenRow(name: "campaign-end", steps: campaign + ["Tab", "G"]),
    ScreenRow(name: "campaign-2026", day: "2026-11-25", steps: campaign),
    ScreenRow(name: "campaign-help", steps: campaign + ["?"]),
    ScreenRow(name: "deadlines", steps: ["2"]),
    ScreenRow(name: "deadlines-last", steps: ["2", "G"]),
    ScreenRow(name: "deadlines-2026", day: "2026-11-23", steps: ["2"]),
    ScreenRow(name: "deadlines-help", steps: ["2", "?"]),
    ScreenRow(name: "deadlines-zoomed", steps: ["2", "+", "s"]),
    ScreenRow(
      name: "deadlines-move", day: "2026-11-25",
      steps: ["2", "j", "m", .see("New day"), .type("1 mar 2027")]),
    ScreenRow(name: "sessions", day: "2026-11-23", steps: ["2", "S", .see("UN sessions")]),
    ScreenRow(name: "log", steps: form),
    ScreenRow(name: "log-half", steps: form + halfFilled),
    ScreenRow(name: "log-meanings", steps: form + ["F2"]),
    ScreenRow(name: "log-help", steps: form + ["F1"]),
    ScreenRow(name: "help-searched", steps: ["?", .see("type to search"), .type("pane")]),
  ]

  private static let campaign: [Step] = ["G", "Enter"]
  private static let form: [Step] = campaign + ["r", .see("Log a response")]

  /// A text in Korean, and a day that can be read in two ways.
  private static let halfFilled: [Step] =
    [
      .type("검토 중: no decision yet"), "Tab", "Tab", "End",
    ] + [Step](repeating: "Backspace", count: 5) + [.type("03/05"), "Tab"]
}
