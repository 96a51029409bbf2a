import Foundation
import PseudoTerminal
import Testing

/// Every accident, twenty times: the line's settings and the terminal's modes are as they were before.
@Suite(.serialized) struct AccidentsTests {
  private static let rounds = 20

  /// Opens the screens; the settings as `stty` tells them are kept in the first round only.
  private func screens(_ round: Int = 1) throws -> (Program, stty: String?) {
    let program = try Program(
      ["--store", BuiltProgram.shippedStore, "--as-of", "2020-03-02"])
    let stty = round == 0 ? try Program.sttyOfNew() : nil
    try takesTerminal(program, sign: "Needs you")
    return (program, stty)
  }

  private func probe() throws -> Program { try startedProbe(1).0 }

  /// The same terminal code in a program that starts sooner.
  private func startedProbe(_ round: Int) throws -> (Program, stty: String?) {
    let program = try Program("terminal-probe")
    let stty = round == 0 ? try Program.sttyOfNew() : nil
    try takesTerminal(program, sign: "probe 80x24")
    return (program, stty)
  }

  /// Everything that must be undone later was really done: else nothing would be tested.
  private func takesTerminal(_ program: Program, sign: String) throws {
    try program.wait(for: sign)
    try program.wait(for: "every mode") {
      let modes = $0.modes
      return modes.isAlternate && modes.marksPaste && modes.reportsMouse
        && modes.namesMouseByNumbers && modes.cursorKeysAreApplication
    }
    #expect(program.terminal.settings != program.settingsBefore)
  }

  private func expectRestored(_ program: Program, _ stty: String?) throws {
    program.expectRestored()
    if let stty { #expect(try program.stty() == stty) }
  }

  @Test func `the program's own end`() throws {
    for round in 0..<Self.rounds {
      let (program, stty) = try screens(round)
      program.press("q")
      #expect(try program.waitForEnd() == .exited(0))
      try expectRestored(program, stty)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal that asks it to end`(signal: Int32) throws {
    for round in 0..<Self.rounds {
      let (program, stty) = try screens(round)
      program.kill(signal)
      #expect(try program.waitForEnd() == .killed(signal: signal))
      try expectRestored(program, stty)
    }
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT])
  func `a crash`(signal: Int32) throws {
    for round in 0..<Self.rounds {
      let (program, stty) = try signal == SIGSEGV ? screens(round) : startedProbe(round)
      program.kill(signal)
      #expect(try program.waitForEnd() == .killed(signal: signal))
      try expectRestored(program, stty)
    }
  }

  @Test func `a crash that has last words`() throws {
    for _ in 0..<Self.rounds {
      let program = try probe()
      program.press("F5")
      try program.wait(for: "function(5)")
      program.press("F2")
      let end = try program.waitForEnd()
      #expect([.killed(signal: SIGILL), .killed(signal: SIGTRAP)].contains(end))
      program.expectRestored()
      let words = program.screen.joined()
      #expect(words.contains("a word on the side") && words.contains("told to"), "\(words)")
    }
  }

  @Test func `stopped by the keyboard and continued by the shell`() throws {
    let shell = try Program("/bin/bash", ["--norc", "--noediting", "-i"])
    let command = "PS1='ready''> '; \(Spawning.path(of: "demarche"))"
    let stty = try Program.sttyOfNew()
    shell.type("\(command) --store \(BuiltProgram.shippedStore) --as-of 2020-03-02\r")
    for round in 0..<Self.rounds {
      try takesTerminal(shell, sign: "Needs you")
      shell.press("^Z")
      try shell.wait(for: "the shell") {
        !$0.isAlternate && $0.lines.contains { $0.hasPrefix("ready>") }
      }
      shell.expectGivenBack()
      if round == 0 { #expect(try shell.stty() == stty) }
      shell.type("clear; fg\r")
    }
    try takesTerminal(shell, sign: "Needs you")
    shell.press("q")
    try shell.wait(for: "the shell") { !$0.isAlternate }
    shell.type("exit 7\r")
    #expect(try shell.waitForEnd() == .exited(7))
    try expectRestored(shell, stty)
  }

  @Test func `stopped and continued from outside, by whoever spoils the line meanwhile`() throws {
    let (program, stty) = try screens(0)
    try program.wait(for: "q quit")
    let taken = program.terminal.settings
    let picture = program.screen
    for _ in 0..<Self.rounds {
      program.kill(SIGSTOP)
      try program.wait(for: "its stop") { _ in program.isStopped }
      program.terminal.settings = program.settingsBefore
      program.terminal.screen.feed("\u{1b}[2Jnoise".utf8)
      program.kill(SIGCONT)
      try program.wait(for: "its picture") { $0.lines == picture }
      #expect(program.terminal.settings == taken)
    }
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    try expectRestored(program, stty)
  }

  @Test func `another program in between`() throws {
    let program = try probe()
    for _ in 0..<Self.rounds {
      program.press("F7")
      // The words of an earlier child are still there, and the line comes back last.
      try program.wait(for: "its child") {
        !$0.isAlternate && program.terminal.settings == program.settingsBefore
          && $0.lines.contains("a child has the terminal")
      }
      program.expectGivenBack()
      program.type("\r")
      try takesTerminal(program, sign: "function(7)")
    }
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  @Test func `a closed window`() throws {
    for _ in 0..<Self.rounds {
      let (program, _) = try screens()
      program.hangUp()
      #expect(try program.waitForEnd() == .killed(signal: SIGHUP))
    }
  }
}
