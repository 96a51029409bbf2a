import Foundation
import PseudoTerminal
import Testing
import TextGrid

@testable import CursesTerminal

/// All that needs the one screen of the process.
@Suite(.serialized) struct TerminalTests {
  @Test func `opening and closing leaves the terminal as it was`() throws {
    let line = try PseudoTerminal(rows: 24, columns: 80)
    let slave = try line.openSlave()
    let file = try #require(fdopen(slave, "r+"))
    defer { fclose(file) }
    let before = line.settings
    let streams = CursesTerminal.Streams(input: file, output: file, term: "xterm-256color")
    let terminal = try CursesTerminal(.init(), on: streams)
    terminal.show(Grid(terminal.size))
    line.read(within: 200)
    #expect(line.settings != before)
    #expect(line.screen.isAlternate)
    #expect(line.screen.marksPaste)
    #expect(line.screen.cursor == nil)
    terminal.close()
    line.read(within: 200)
    #expect(line.settings == before)
    #expect(!line.screen.isAlternate)
    #expect(!line.screen.marksPaste)
    #expect(line.screen.cursor != nil)
    terminal.close()
  }

  @Test func `what cannot be a screen is refused`() throws {
    for term in [nil, "", "no-such-terminal", "dumb"] {
      #expect(throws: TerminalFault.unusable(term: term)) { try OpenTerminal(term: term) }
    }
    let file = try #require(fopen("/dev/null", "r+"))
    defer { fclose(file) }
    let streams = CursesTerminal.Streams(input: file, output: file, term: "xterm")
    #expect(throws: TerminalFault.notATerminal) { try CursesTerminal(.init(), on: streams) }
  }

  @Test func `after closing nothing happens any more`() throws {
    let open = try OpenTerminal()
    open.terminal.close()
    open.terminal.show(Grid(Size(rows: 2, columns: 2)))
    open.terminal.redraw()
    #expect(open.terminal.next(within: 0) == .ending(signal: SIGHUP))
  }

  @Test func `a signal is an input, and so is a new size`() throws {
    let open = try OpenTerminal()
    // To the process: threads of the test runner do not take signals.
    kill(getpid(), SIGTERM)
    #expect(open.terminal.next(within: 5000) == .ending(signal: SIGTERM))
    open.line.resize(rows: 30, columns: 100)
    kill(getpid(), SIGWINCH)
    #expect(open.terminal.next(within: 5000) == .key(.resize(Size(rows: 30, columns: 100))))
    #expect(open.terminal.next(within: 0) == .nothing)
    #expect(open.terminal.size == Size(rows: 30, columns: 100))
  }
}
