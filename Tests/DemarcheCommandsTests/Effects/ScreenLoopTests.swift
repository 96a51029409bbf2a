import CampaignEngine
import CursesTerminal
import DemarcheCommands
import Testing
import TextGrid

/// A terminal that plays a script and keeps what it was shown.
private final class ScriptedTerminal: ScreenTerminal {
  var script: [CursesTerminal.Input]
  var shown: [Grid] = []
  var calls: [String] = []
  let onInput: (Int) -> Void

  init(_ script: [CursesTerminal.Input], onInput: @escaping (Int) -> Void = { _ in }) {
    self.script = script
    self.onInput = onInput
  }

  var size: Size { Size(rows: 24, columns: 80) }
  func show(_ grid: Grid) { shown.append(grid) }
  func redraw() { calls.append("redraw") }
  func dropTypeAhead() { calls.append("dropTypeAhead") }
  func useMouse(_ isUsed: Bool) { calls.append("mouse \(isUsed)") }
  func suspend() { calls.append("suspend") }
  func close() { calls.append("close") }

  func next(within milliseconds: Int?) -> CursesTerminal.Input {
    onInput(script.count)
    return script.isEmpty ? .ending(signal: 99) : script.removeFirst()
  }

  var last: [String] { shown.last?.lines ?? [] }
}

@Suite struct ScreenLoopTests {
  private func type(_ text: String) -> [CursesTerminal.Input] {
    text.map { .key(.character($0)) }
  }

  private func play(
    _ terminal: ScriptedTerminal, on stage: Stage, _ words: String...
  ) throws -> Int32? {
    try play(terminal, in: stage.surroundings(Stage.Streams()), words)
  }

  private func play(
    _ terminal: ScriptedTerminal, in surroundings: Surroundings, _ words: [String]
  ) throws -> Int32? {
    let context = try CommandContext(Invocation(words), in: surroundings)
    var loop = ScreenLoop(context, try context.open(), on: terminal)
    return loop.run()
  }

  @Test func `q leaves`() throws {
    let terminal = ScriptedTerminal(type("q"))
    #expect(try play(terminal, on: Stage(), "--as-of", "2020-03-02") == nil)
    #expect(terminal.last.first?.contains("Mon 2 Mar 2020") == true)
  }

  @Test func `a signal ends it and comes back`() throws {
    let terminal = ScriptedTerminal([.ending(signal: 15)])
    #expect(try play(terminal, on: Stage()) == 15)
  }

  @Test func `redraw and suspend go to the terminal`() throws {
    let terminal = ScriptedTerminal([.key(.control("l")), .key(.control("z"))] + type("q"))
    _ = try play(terminal, on: Stage())
    #expect(terminal.calls == ["redraw", "suspend"])
  }

  @Test func `M leaves the mouse to the terminal and takes it again`() throws {
    let terminal = ScriptedTerminal(type("MMq"))
    _ = try play(terminal, on: Stage())
    #expect(terminal.calls == ["mouse false", "mouse true"])
  }

  @Test func `what was typed ahead of a question is dropped, once`() throws {
    let terminal = ScriptedTerminal(type("rx") + [.key(.escape)] + type("qxqy"))
    _ = try play(terminal, on: Stage())
    #expect(terminal.calls == ["dropTypeAhead", "dropTypeAhead"])
  }

  @Test func `a response that was logged is in its file and on the screen`() throws {
    let store = try TemporaryStore()
    let terminal = ScriptedTerminal(
      type("r") + type("한국 reply") + [.key(.control("s")), .nothing] + type("q"))
    #expect(try play(terminal, on: store.stage, "--as-of", "2020-03-02") == nil)
    let file = "dprk-open-letter-2020/responses/2020-03-02-kor-statement-ab12.json"
    #expect(try store.read(file).contains("한국 reply"))
    #expect(terminal.last.contains { $0.contains("not graded") })
    #expect(terminal.last.contains { $0.contains("saved") })
  }

  @Test func `a date that was moved is in the calendar's file, and undo takes it away again`()
    throws
  {
    let store = try TemporaryStore()
    let move = type("2m") + type("27 mar 2020") + [.key(.enter), .nothing]
    let terminal = ScriptedTerminal(move + type("q"))
    #expect(try play(terminal, on: store.stage, "--as-of", "2020-03-02") == nil)
    let files = try store.names(in: "calendar")
    #expect(files.count == 1 && files.first?.hasSuffix(".json") == true)
    #expect(try store.read("calendar/\(files.first ?? "")").contains("2020-03-27"))
    #expect(terminal.last.contains { $0.contains("saved") })
  }

  @Test func `the keys of the journeys are keys of the screens`() throws {
    for journey in Journey.all {
      let store = try TemporaryStore()
      let script = journey.keys.flatMap { key -> [CursesTerminal.Input] in
        switch key {
        case "<summary>": type("a reply")
        case "<date>": type("5 mar")
        case "Enter": [.key(.enter)]
        case "^S": [.key(.control("s"))]
        default: type(key)
        }
      }
      let terminal = ScriptedTerminal(script + type("q"))
      #expect(try play(terminal, on: store.stage) == nil, "\(journey.id)")
    }
  }

  @Test func `midnight passes while it is open`() throws {
    var moment = Instant(seconds: 1_583_193_599)
    let terminal = ScriptedTerminal([.nothing, .nothing] + type("q")) { left in
      if left == 3 { moment = Instant(seconds: 1_583_193_600) }
    }
    var surroundings = Stage().surroundings(Stage.Streams())
    surroundings.now = { moment }
    _ = try play(terminal, in: surroundings, [])
    #expect(terminal.shown.first?.lines.first?.contains("Mon 2 Mar 2020") == true)
    #expect(terminal.last.first?.contains("Tue 3 Mar 2020") == true)
  }

  @Test func `a key after a night's sleep means the new day`() throws {
    var moment = Instant(seconds: 1_583_193_599)
    let store = try TemporaryStore()
    let terminal = ScriptedTerminal(
      type("r") + type("late") + [.key(.control("s"))] + type("q")
    ) { left in
      if left == 2 { moment = Instant(seconds: 1_583_193_600 + 3 * 3600) }
    }
    var surroundings = store.stage.surroundings(Stage.Streams())
    surroundings.now = { moment }
    _ = try play(terminal, in: surroundings, [])
    let file = "dprk-open-letter-2020/responses/2020-03-03-kor-statement-ab12.json"
    #expect(try store.read(file).contains("late"))
  }

  @Test func `a past day stays, whatever the clock says`() throws {
    let terminal = ScriptedTerminal([.nothing] + type("q"))
    _ = try play(terminal, on: Stage(), "--as-of", "2020-02-28")
    #expect(terminal.last.first?.contains("28 Feb 2020") == true)
  }
}
