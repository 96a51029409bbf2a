import Foundation
import PseudoTerminal
import Testing

/// What no hand types, and terminals that lie: nothing crashes, runs or is lost.
@Suite(.serialized) struct TerminalInputTests {
  private func start(
    in store: StoreCopy, _ size: Program.Window = .small
  ) throws -> Program {
    let program = try Program(["--store", store.path, "--as-of", "2020-03-02"], size: size)
    // The footer is drawn last: then the rest is there too.
    try program.wait(for: "q quit")
    return program
  }

  private func leave(_ program: Program) throws {
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  /// Bytes that are no key; between the two halves of some of them a terminal may pause.
  private static let noise: [[UInt8]] =
    [
      [0xff], [0xfe, 0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80], [0x80],
      [0xf4, 0x90, 0x80, 0x80], [0xe1, 0x80], [0x1b, 0x5b, 0x4d, 0x1f, 0x1f, 0x1f],
      [0x1b, 0x5b, 0x4d, 0xff, 0xff, 0xff], [0x1b, 0x5b, 0x4d, 0x20, 0xff, 0xff],
    ]
    + [
      "\u{1b}[<0;999;999M", "\u{1b}[<0;0;0M", "\u{1b}[<0;q;1M", "\u{1b}[<0;5;5;5;5M",
      "\u{1b}[<;;;M", "\u{1b}[<0;5;5R", "\u{1b}[0;5;5M", "\u{1b}[<35;5;5M", "\u{1b}[<3;5;5m",
      "\u{1b}]11;rgb:q/q/q\u{7}", "\u{1b}]52;c;cQ==\u{7}", "\u{1b}[99;99;99q", "\u{1b}[?62;q",
      "\u{1b}Pq\u{1b}\\", "\u{1b}_r\u{1b}\\", "\u{1b}q", "\u{1b}r", "\u{1b}Oq", "\u{1b}[I",
    ].map { Array($0.utf8) }

  @Test func `bytes that are no key run nothing, and the next key is one`() throws {
    let store = try StoreCopy()
    let before = try store.snapshot()
    let program = try start(in: store)
    let picture = program.screen
    for bytes in Self.noise {
      program.type(bytes)
      // A key of ours at once behind it: proof that it was all read, and that no key was lost.
      program.press("2")
      try program.wait(for: "the next screen after \(bytes)") {
        !$0.lines.joined().contains("Needs you")
      }
      program.press("1")
      try program.wait(for: "the same picture after \(bytes)") { $0.lines == picture }
    }
    try leave(program)
    #expect(try store.snapshot() == before)
  }

  @Test func `a megabyte pasted into the form is cut, and the form says so`() throws {
    let store = try StoreCopy()
    let before = try store.snapshot()
    let program = try start(in: store)
    program.press("r")
    try program.wait(for: "What")
    program.paste(String(repeating: "q한국어 ask\r\u{1b}[A\u{13}", count: 50_000))
    try program.wait(for: "did not come whole")
    program.kill(SIGTERM)
    #expect(try program.waitForEnd() == .killed(signal: SIGTERM))
    program.expectRestored()
    #expect(try store.snapshot() == before)
  }

  @Test func `a paste whose end never comes is text, and the form says so`() throws {
    let program = try start(in: StoreCopy())
    program.press("r")
    try program.wait(for: "What")
    program.type("\u{1b}[200~half of it")
    let lines = try program.wait(for: "did not come whole")
    #expect(lines.joined().contains("half of it"))
    program.kill(SIGTERM)
    #expect(try program.waitForEnd() == .killed(signal: SIGTERM))
  }

  @Test func `a paste on a list runs nothing`() throws {
    let program = try start(in: StoreCopy())
    program.paste("q2r\rq")
    program.press("2")
    try program.wait(for: "the next screen") { !$0.lines.joined().contains("Needs you") }
    try leave(program)
  }

  @Test(arguments: [(0, 0), (1000, 1000), (65_535, 65_535), (1, 1), (2, 9), (0, 80), (24, 0)])
  func `a terminal that lies about its size is survived`(rows: Int, columns: Int) throws {
    let program = try start(in: StoreCopy())
    let picture = program.screen
    program.terminal.lie(rows: rows, columns: columns)
    program.press("2", "1")
    program.resize(to: .small)
    try program.wait(for: "the picture") { $0.lines == picture }
    try leave(program)
  }

  @Test(arguments: [(0, 0), (1000, 1000), (65_535, 65_535)])
  func `a size that cannot be is survived from the start`(rows: Int, columns: Int) throws {
    let store = try StoreCopy()
    // The shell has the size set before the program looks at it.
    let program = try Program(
      "/bin/sh",
      [
        "-c", "stty rows \(rows) cols \(columns); exec \"$@\"", "sh",
        Spawning.path(of: "demarche"), "--store", store.path, "--as-of", "2020-03-02",
      ])
    // On a window of this size the rest falls over the edge: what was sent counts.
    try program.wait(for: "the screens") { $0.seen.contains("Campaigns") }
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  /// Without a terminal at both ends it is `status`, and an output that is closed fails.
  @Test(arguments: [
    ("<&-", 0, "South Korea"), ("</dev/null", 0, "South Korea"), (">/dev/null", 0, ""),
    (">&-", 1, "demarche: "), ("<&- >&-", 1, "demarche: "), ("<&- 2>&-", 0, "South Korea"),
    ("<&- >&- 2>&-", 1, ""),
  ]) func `a closed or empty stream is no terminal`(
    streams: String, status: Int32, words: String
  ) throws {
    let program = try Program(
      "/bin/sh",
      [
        "-c", "exec \"$@\" \(streams)", "sh", Spawning.path(of: "demarche"), "--store",
        BuiltProgram.shippedStore, "--as-of", "2020-03-02",
      ])
    #expect(try program.waitForEnd() == .exited(status))
    let lines = program.screen.filter { !$0.isEmpty }
    #expect(words.isEmpty ? lines.isEmpty : lines.joined().contains(words), "\(lines)")
    #expect(lines.joined().ranges(of: "demarche: ").count <= 1)
    program.expectRestored()
  }
}
