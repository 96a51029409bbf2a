import Foundation
import PseudoTerminal
import Testing

/// A window whose corner is dragged about.
@Suite(.serialized) struct ResizeStormTests {
  private func start(_ size: Program.Window) throws -> Program {
    let program = try Program(
      ["--store", BuiltProgram.shippedStore, "--as-of", "2020-03-02"], size: size)
    try program.wait(for: "q quit")
    return program
  }

  @Test func `two hundred sizes end at the right picture, soon and without a flash`() throws {
    let wanted = try start(.large).screen
    let program = try start(.small)
    let start = Date()
    for round in 0..<200 {
      program.resize(
        to: .init(columns: 40 + round * 37 % 210, rows: round % 7 == 0 ? 3 : 10 + round * 13 % 60))
      program.terminal.read(within: 5)
    }
    program.resize(to: .large)
    try program.wait(for: "the last size") { $0.lines == wanted }
    #expect(Date().timeIntervalSince(start) < 5)
    // Once at the start, to take the screen; never after.
    let clears =
      program.terminal.screen.seen.ranges(of: "\u{1b}[2J").count
      + program.terminal.screen.seen.ranges(of: "\u{1b}[H\u{1b}[J").count
    #expect(clears <= 1)
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  @Test func `each size of many is drawn whole, whatever was there before`() throws {
    let program = try start(.small)
    for (columns, rows) in [(40, 10), (120, 40), (79, 23), (250, 70), (81, 24), (80, 24)] {
      program.terminal.screen.feed("\u{1b}[2Jnoise\u{1b}[5;9H".utf8)
      let size = Program.Window(columns: columns, rows: rows)
      program.resize(to: size)
      let wanted = try self.start(size).screen
      try program.wait(for: "\(columns)x\(rows)") { $0.lines == wanted }
    }
  }
}
