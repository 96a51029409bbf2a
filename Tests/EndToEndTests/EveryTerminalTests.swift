import Foundation
import PseudoTerminal
import Testing

/// The screens open, move and leave no trace on every terminal that people sit at.
@Suite(.serialized) struct EveryTerminalTests {
  private static let arguments = ["--store", BuiltProgram.shippedStore, "--as-of", "2020-03-02"]

  private func start(
    _ environment: [String: String], _ more: String..., background: String? = nil
  ) throws -> Program {
    let program = try Program(
      "demarche", Self.arguments + more, environment: environment, background: background)
    // The footer is drawn last: then the rest is there too.
    try program.wait(for: "q quit")
    return program
  }

  private func leave(_ program: Program) throws {
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  @Test(arguments: [
    "xterm-256color", "xterm", "xterm-16color", "tmux-256color", "screen", "screen-256color",
    "linux", "vt100", "vt220", "rxvt", "xterm-mono", "xterm-direct",
  ]) func `every kind of terminal shows the screens and is given back`(term: String) throws {
    guard Self.knows(term) else { return }
    let program = try start(["TERM": term])
    let picture = program.screen
    program.press("2")
    try program.wait(for: "the next screen") { !$0.lines.joined().contains("Needs you") }
    program.press("1")
    try program.wait(for: "the first screen") { $0.lines == picture }
    // Not every terminal has the other form of the arrow.
    program.type("\u{1b}[B")
    try program.wait(for: "a move") { $0.lines[22] != picture[22] }
    try leave(program)
  }

  /// Whether this machine has a description of that terminal: not each has all of them.
  private static func knows(_ term: String) -> Bool {
    ["/lib/terminfo", "/usr/share/terminfo", "/etc/terminfo"].contains {
      FileManager.default.fileExists(atPath: "\($0)/\(term.prefix(1))/\(term)")
    }
  }

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "ko_KR.EUC-KR"],
    ["LC_CTYPE": "de_DE.ISO-8859-1"], ["LANG": ""], ["DEMARCHE_ASCII": "1"],
    ["TERM": "linux"],
  ]) func `outside UTF-8 nothing but ASCII reaches the terminal`(
    environment: [String: String]
  ) throws {
    let program = try start(environment)
    #expect(program.terminal.screen.seen.utf8.allSatisfy { $0 < 128 })
    #expect(program.screen[1].hasPrefix("+-"))
    try leave(program)
  }

  @Test func `ASCII can be asked for, and is the same picture`() throws {
    let program = try start([:], "--ascii")
    #expect(program.terminal.screen.seen.utf8.allSatisfy { $0 < 128 })
    let plain = program.screen
    let whole = try start([:]).screen
    #expect(whole.joined().utf8.contains { $0 >= 128 })
    #expect(zip(plain, whole).allSatisfy { $0.count == $1.count })
  }

  @Test func `on a light terminal the colours change by themselves`() throws {
    let program = try start([:], background: "rgb:fdfd/f6f6/e3e3")
    try program.wait(for: "the accent of light terminals") { screen in
      (0..<80).contains { screen[0, $0].foreground == 25 }
    }
    let picture = program.screen
    try leave(program)
    let dark = try start([:], background: "rgb:0000/2b2b/3636")
    #expect(dark.screen == picture)
    #expect((0..<80).contains { dark.terminal.screen[0, $0].foreground == 75 })
  }

  @Test func `the mouse is asked for, unless somebody wants it elsewhere`() throws {
    #expect(try start([:]).terminal.screen.reportsMouse)
    for program in [try start([:], "--no-mouse"), try start(["DEMARCHE_MOUSE": "0"])] {
      #expect(!program.terminal.screen.reportsMouse)
      try leave(program)
    }
  }
}
