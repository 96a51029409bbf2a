import Foundation
import PseudoTerminal
import Testing

/// A form in which somebody types, and is cut short at every single key.
@Suite struct KilledFormTests {
  /// One key, what the screen shows once it has been taken, and what must not be lost then.
  private struct Step {
    let key: String

    /// The label of the field with the cursor.
    let label: String
    let shown: String

    /// The fields that are finished.
    let finished: [String]

    /// The field in progress, as it was some keys earlier: so many may wait while nobody pauses.
    let begun: String

    func isSeen(on screen: ScreenModel) -> Bool {
      screen.lines.contains { line in
        guard let start = line.firstRange(of: "›" + label)?.upperBound else { return false }
        let field = line[start...].drop { $0 == " " }
        return shown.hasPrefix("(") ? field.contains(shown) : field.hasPrefix(shown)
      }
    }
  }

  /// A person at the form, who writes down each key.
  private struct Typist {
    var steps: [Step] = []
    var finished: [String] = []
    var label = "What *"

    /// Types into the field in use, and goes on to the one of that label.
    mutating func type(_ text: String, thenTo label: String? = nil) {
      var typed = ""
      for character in text {
        typed.append(character)
        add(character == " " ? "Space" : String(character), typed, begun: String(typed.dropLast(9)))
      }
      if let label { tab(to: label, leaving: typed) }
    }

    /// Presses a key of a choice, each time with what it then shows.
    mutating func choose(_ key: String, _ shown: [String], thenTo label: String) {
      for shown in shown { add(key, shown) }
      tab(to: label, leaving: shown.last ?? "")
    }

    mutating func tab(to label: String, leaving text: String = "") {
      if !text.isEmpty { finished.append(text) }
      self.label = label
      add("Tab", "")
    }

    private mutating func add(_ key: String, _ shown: String, begun: String = "") {
      steps.append(
        Step(key: key, label: label, shown: shown, finished: finished, begun: begun))
    }
  }

  /// Sixty keys over eleven fields: texts, dates and choices.
  private static let script: [Step] = {
    var typist = Typist()
    typist.type("no 결정 yet", thenTo: "Words")
    typist.type("later", thenTo: "When")
    typist.type("28 feb", thenTo: "From")
    typist.tab(to: "Speaker")
    typist.type("J. Doe", thenTo: "How")
    typist.choose(
      "Right", ["‹ letter", "‹ e-mail", "‹ meeting", "‹ call"], thenTo: "On record")
    typist.choose("Right", ["(•) no: name"], thenTo: "Grade")
    typist.choose("D", ["(•) D"], thenTo: "Reason")
    typist.type("it asks again", thenTo: "Reply by")
    typist.type("thu", thenTo: "Position")
    typist.tab(to: "Source")
    typist.type("q")
    return typist.steps
  }()

  private static func start(_ store: StoreCopy, _ state: TemporaryFolder) throws -> Program {
    let program = try Program(
      "demarche", ["--as-of", "2020-03-02", "--store", store.path], size: .large, state: state)
    try program.wait(for: "Needs you")
    program.press("r")
    // The last thing that is drawn of the form.
    try program.wait(for: "F1 help")
    return program
  }

  /// The script's first keys, a kill as soon as the last one shows, and a new start.
  private static func lost(killedAfter count: Int) throws -> [String] {
    let (store, state) = (try StoreCopy(), try TemporaryFolder())
    let program = try start(store, state)
    let last = script[count - 1]
    for step in script.prefix(count) { program.press(step.key) }
    try program.wait(for: "key \(count), \(last.key)", until: last.isSeen)
    program.kill(SIGKILL)
    try program.waitForEnd()
    let again = try start(store, state)
    let lines = again.screen
    let expected = last.finished + (last.begun.isEmpty ? [] : [last.begun])
    return expected.filter { text in !lines.contains { $0.contains(text) } }
      .map { "\(count), \(last.key): \($0)\n" + lines.joined(separator: "\n") }
  }

  @Test func `a form killed at each of 60 keystrokes gives back all finished fields`() async throws
  {
    #expect(Self.script.count == 60)
    let lost = try await withThrowingTaskGroup(of: [String].self) { group in
      for lane in 1...4 {
        group.addTask {
          try stride(from: lane, through: Self.script.count, by: 4).flatMap {
            try Self.lost(killedAfter: $0)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(lost.isEmpty, "\(lost.count) lost, such as \(lost.first ?? "")")
  }
}
