import Foundation
import PseudoTerminal
import Testing

/// The terminal is given back whatever happens to the program that has it.
@Suite(.serialized) struct RestoringTests {
  private func probe(_ arguments: String...) throws -> Program {
    let program = try Program("terminal-probe", arguments)
    try program.wait(for: "probe 80x24")
    return program
  }

  @Test func `at its own end`() throws {
    let program = try probe()
    #expect(program.terminal.screen.isAlternate)
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `at a signal, which the parent then sees`(signal: Int32) throws {
    let program = try probe()
    program.kill(signal)
    #expect(try program.waitForEnd() == .killed(signal: signal))
    program.expectRestored()
  }

  @Test(arguments: [
    ("F2", [SIGILL, SIGTRAP]), ("F3", [SIGSEGV]), ("F4", [SIGABRT]), ("F6", [SIGSEGV]),
  ])
  func `at a crash, which stays one`(key: String, signals: [Int32]) throws {
    let program = try probe()
    program.press(key)
    let end = try program.waitForEnd()
    #expect(signals.map { Program.End.killed(signal: $0) }.contains(end))
    program.expectRestored()
    if key == "F2" { #expect(program.screen.joined().contains("told to")) }
  }

  @Test func `a window that closes ends it`() throws {
    let program = try probe()
    program.hangUp()
    #expect(try program.waitForEnd() == .killed(signal: SIGHUP))
  }

  @Test func `stopped by the keyboard, and continued by the shell`() throws {
    let shell = try Program("/bin/bash", ["--norc", "-i"], environment: ["PS1": "ready> "])
    try shell.wait(for: "ready>")
    shell.type(Spawning.path(of: "terminal-probe") + "\r")
    try shell.wait(for: "probe 80x24")
    shell.press("^Z")
    try shell.wait(for: "the shell") { !$0.isAlternate && $0.lines.joined().contains("Stopped") }
    shell.resize(to: .large)
    shell.type("fg\r")
    try shell.wait(for: "probe 100x30")
    #expect(shell.terminal.screen.isAlternate)
    shell.press("q")
    try shell.wait(for: "the shell") { !$0.isAlternate }
    shell.type("exit 7\r")
    #expect(try shell.waitForEnd() == .exited(7))
  }

  @Test func `errors written meanwhile come after the screen`() throws {
    let program = try probe()
    program.press("F5")
    let lines = try program.wait(for: "function(5)")
    #expect(!lines.joined().contains("a word on the side"))
    program.press("q")
    try program.waitForEnd()
    #expect(program.screen.contains("a word on the side"))
  }

  @Test func `a window that changes is drawn anew`() throws {
    let program = try probe()
    program.resize(to: .large)
    try program.wait(for: "probe 100x30")
    for columns in stride(from: 60, to: 100, by: 3) {
      program.resize(to: .init(columns: columns, rows: 20))
    }
    try program.wait(for: "probe 99x20")
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
  }

  @Test func `pasted text is no command`() throws {
    let program = try probe()
    program.paste("q\rq")
    try program.wait(for: "text: \"q")
    let megabyte = String(repeating: "한국어 ask\r", count: 70_000)
    program.paste(megabyte)
    program.press("Down")
    try program.wait(for: "down")
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
  }

  @Test func `Korean and glyphs are seen, in ASCII their letters`() throws {
    #expect(try probe().wait(for: "○ 한국 …")[1] == "○ 한국 …")
    #expect(try probe("--ascii").wait(for: "o ????").contains("o ???? ~"))
  }

  @Test func `a C locale still shows Korean`() throws {
    let program = try Program("terminal-probe", environment: ["LANG": "C", "LC_ALL": "C"])
    try program.wait(for: "○ 한국 …")
  }

  @Test func `an unknown terminal is refused before anything is changed`() throws {
    let program = try Program("terminal-probe", environment: ["TERM": "no-such"])
    #expect(try program.waitForEnd() == .exited(2))
    #expect(program.screen.first?.contains("unusable") == true)
    program.expectRestored()
  }
}
