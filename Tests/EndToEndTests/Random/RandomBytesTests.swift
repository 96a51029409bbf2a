import Foundation
import PseudoTerminal
import Testing

/// Thousands of random bytes sent to the real program: it stays whole, responsive and polite.
///
/// `RANDOM_EVENTS` and `RANDOM_SEED` ask for more and for others, as for the screens alone.
@Suite(.serialized) struct RandomBytesTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = (environment["RANDOM_EVENTS"].flatMap { Int($0) } ?? 20_000) / 10
  private static let seed = environment["RANDOM_SEED"].flatMap { UInt64($0) } ?? 2020

  private static let eventsInRound = 200

  @Test func `what stands on the screen is what was drawn, after anything`() throws {
    let store = try StoreCopy()
    var bytes = RandomBytes(seed: Self.seed)
    var program = try start(store)
    for round in 0..<Self.count / Self.eventsInRound {
      send(Self.eventsInRound, of: &bytes, to: program)
      let comment: Comment = "seed \(Self.seed), round \(round)"
      if program.hasEnded {
        try expectRestored(program, comment)
        program = try start(store)
      }
      try expectWhole(program, comment)
    }
    // Out of whatever is open, and out.
    program.press("Esc", "Esc", "Esc", "Esc", "1", "q", "y")
    try expectRestored(program, "seed \(Self.seed), at the end")
  }

  private func start(_ store: StoreCopy) throws -> Program {
    let program = try Program(
      ["--store", store.path, "--as-of", "2020-03-02"], environment: ["EDITOR": "true"])
    try program.wait(for: "q quit")
    return program
  }

  /// What was left open at the end of the last event is closed: a paste, then a sequence.
  private func send(_ count: Int, of bytes: inout RandomBytes, to program: Program) {
    for index in 0..<count {
      program.type(bytes.event())
      if index % 10 == 0 { program.resize(to: bytes.size()) }
    }
    program.type("\u{1b}[201~")
    program.settleAfterTyping()
  }

  /// Drawn anew from nothing it is the same, and its borders are straight.
  private func expectWhole(_ program: Program, _ comment: Comment) throws {
    program.resize(to: .small)
    program.settleAfterTyping()
    // The first takes back what the last key said.
    program.press("^L")
    program.settleAfterTyping()
    let before = cells(of: program)
    program.terminal.screen.feed(Array("\u{1b}[2J".utf8))
    program.press("^L")
    program.settleAfterTyping()
    let lines = program.terminal.screen.lines
    let isSame = before == cells(of: program)
    #expect(isSame, "\(comment)")
    #expect(lines.first?.contains("demarche") == true, "\(comment): \(lines)")
    #expect(lines.last?.isEmpty == false, "\(comment): \(lines)")
    let broken = Self.brokenBorder(of: program.terminal.screen)
    #expect(broken == nil, "\(comment): \(lines.joined(separator: "\n"))")
  }

  private func cells(of program: Program) -> [[ScreenModel.Cell]] {
    (0..<24).map { row in (0..<80).map { program.terminal.screen[row, $0] } }
  }

  /// A row in which the border at the left edge of the screen has no partner at the right edge.
  private static func brokenBorder(of screen: ScreenModel) -> Int? {
    let partners = ["╭": "╮", "│": "│", "╰": "╯"]
    return (0..<24).first { row in
      partners[screen[row, 0].text].map { $0 != screen[row, 79].text } ?? false
    }
  }

  private func expectRestored(_ program: Program, _ comment: Comment) throws {
    #expect(try program.waitForEnd() == .exited(0), comment)
    #expect(program.settingsAfter == program.settingsBefore, comment)
    let screen = program.terminal.screen
    #expect(!screen.isAlternate && !screen.marksPaste && screen.cursor != nil, comment)
  }
}
