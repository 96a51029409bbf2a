import Foundation
import PseudoTerminal
import Testing

/// However the program ends, the terminal is as it was, and the shell's screen is back.
@Suite(.serialized) struct TerminalEndTests {
  private static let arguments = [
    "--store", BuiltProgram.shippedStore, "--as-of", "2020-03-02",
  ]

  private func start(_ environment: [String: String] = [:]) throws -> Program {
    let program = try Program("demarche", Self.arguments, environment: environment)
    try program.wait(for: "Needs you")
    #expect(program.terminal.screen.isAlternate)
    return program
  }

  @Test func `quitting gives the terminal back`() throws {
    let program = try start()
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal gives the terminal back and ends the program`(signal: Int32) throws {
    let program = try start()
    program.kill(signal)
    #expect(try program.waitForEnd() == .killed(signal: signal))
    program.expectRestored()
  }

  @Test(arguments: ["nonsense", "dumb", ""])
  func `a terminal that cannot show screens gets one line`(term: String) throws {
    let program = try Program("demarche", Self.arguments, environment: ["TERM": term])
    #expect(try program.waitForEnd() == .exited(1))
    let words = program.screen.joined()
    #expect(words.hasPrefix("demarche: TERM is ") && words.contains("set TERM"), "\(words)")
    #expect(program.settingsAfter == program.settingsBefore)
  }

  @Test func `NO_COLOR leaves every cell in the terminal's own colours`() throws {
    let program = try start(["NO_COLOR": "1"])
    for row in 0..<24 {
      for column in 0..<80 {
        let cell = program.terminal.screen[row, column]
        #expect(cell.foreground == nil && cell.background == nil, "\(row) \(column)")
      }
    }
    let coloured = try start()
    #expect((0..<80).contains { coloured.terminal.screen[0, $0].foreground != nil })
  }

  @Test func `in a C locale without UTF-8 the screens still show`() throws {
    let program = try start(["LANG": "C", "LC_ALL": "C"])
    try program.wait(for: "Still possible")
  }
}
