import Foundation
import PseudoTerminal
import Testing

/// The harness itself, on a shell: what it says of a program must be true before it judges ours.
@Suite(.serialized) struct ProgramTests {
  private func shell(_ script: String, size: Program.Window = .small) throws -> Program {
    try Program("/bin/sh", ["-c", script], size: size)
  }

  @Test func `text, size and end are the program's own`() throws {
    let program = try shell("stty size; printf '한국 \\033[1mask\\033[0m'; exit 3", size: .large)
    #expect(try program.waitForEnd() == .exited(3))
    #expect(program.screen.prefix(2) == ["30 100", "한국 ask"])
    #expect(program.terminal.screen[1, 0].columns == 2)
    #expect(program.terminal.screen[1, 5].isBold)
    #expect(program.settingsAfter == program.settingsBefore)
  }

  @Test func `a program that leaves the line raw is found out`() throws {
    let program = try shell("stty raw -echo")
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.settingsAfter != program.settingsBefore)
  }

  @Test func `typed text arrives, and the screen is waited for`() throws {
    let program = try shell("read word; echo \"got $word\"; read other")
    program.type("답변\r")
    try program.wait(for: "got 답변")
    program.kill(SIGKILL)
    #expect(try program.waitForEnd() == .killed(signal: SIGKILL))
  }

  @Test func `waiting for what never comes ends with the screen`() throws {
    let program = try shell("echo something else; exit 1")
    let waited = try #require(throws: Program.Waited.self) { try program.wait(for: "an ask") }
    #expect(waited.description.contains("something else"))
    #expect(waited.reason.contains("exited(1)"))
  }

  @Test func `the last words of a program are never lost`() throws {
    for round in 0..<20 {
      let program = try shell("seq 1 200; echo last \(round)")
      try program.waitForEnd()
      #expect(program.screen.contains("last \(round)"))
    }
  }
}
