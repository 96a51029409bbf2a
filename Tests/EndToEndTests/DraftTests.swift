import Foundation
import PseudoTerminal
import Testing

/// A half-written form outlives the program, however that ends.
@Suite struct DraftTests {
  private func start(
    _ store: StoreCopy, _ state: TemporaryFolder, asOf day: String = "2020-03-02"
  ) throws -> Program {
    let program = try Program(
      "demarche", ["--as-of", day, "--store", store.path], size: .large, state: state)
    try program.wait(for: "Needs you")
    return program
  }

  /// The form on the ask about talks, which wants no position.
  private func openForm(_ program: Program) throws {
    program.press("1", "G", "Enter")
    try program.wait(for: "Asks")
    program.press("r")
    try program.wait(for: "Log a response")
  }

  private func kill(_ program: Program) throws {
    program.kill(SIGKILL)
    #expect(try program.waitForEnd() == .killed(signal: SIGKILL))
  }

  @Test func `a draft survives Esc and the end of the program without a question`() throws {
    let (store, state) = (try StoreCopy(), try TemporaryFolder())
    let program = try start(store, state)
    try openForm(program)
    program.type("half a sentence")
    try program.wait(for: "also when you quit")
    program.press("Esc")
    try program.wait(for: "draft kept")
    program.press("q", "q")
    #expect(try program.waitForEnd() == .exited(0))

    let again = try start(store, state)
    try again.wait(for: "half-written response of")
    try openForm(again)
    try again.wait(for: "half a sentence")
    try again.wait(for: "Your draft is back")
    again.press("^S")
    try again.wait(for: "saved:")
    again.press("q", "q")
    #expect(try again.waitForEnd() == .exited(0))
    #expect(state.files.filter { $0.contains("drafts") }.isEmpty)

    let last = try start(store, state)
    #expect(!last.screen.contains { $0.contains("half-written") })
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func `a draft survives a signal, its last key too`(
    signal: Int32
  ) throws {
    let (store, state) = (try StoreCopy(), try TemporaryFolder())
    let program = try start(store, state)
    try openForm(program)
    program.type("half a sentence")
    try program.wait(for: "half a sentence")
    program.kill(signal)
    try program.waitForEnd()
    let again = try start(store, state)
    try openForm(again)
    try again.wait(for: "half a sentence")
  }

  @Test func `a draft that was thrown away is offered no more`() throws {
    let (store, state) = (try StoreCopy(), try TemporaryFolder())
    let program = try start(store, state)
    try openForm(program)
    program.type("half a sentence")
    try program.wait(for: "also when you quit")
    program.press("^X")
    try program.wait(for: "y does, any other key keeps it")
    program.press("y")
    try program.wait(for: "thrown away")
    #expect(state.files.filter { $0.contains("drafts") }.isEmpty)
  }

  @Test func `two programs on one store keep a draft each`() throws {
    let (store, state) = (try StoreCopy(), try TemporaryFolder())
    let programs = [try start(store, state), try start(store, state)]
    for (program, text) in zip(programs, ["the first half", "the other half"]) {
      try openForm(program)
      program.type(text)
      try program.wait(for: text)
      try program.wait(for: "also when you quit")
    }
    let third = try start(store, state)
    #expect(!third.screen.contains { $0.contains("half-written") })
    for program in programs { try kill(program) }
    let fourth = try start(store, state)
    try fourth.wait(for: "2 half-written responses")
  }

  @Test func `where no draft can be kept the form says why, and quitting asks`() throws {
    let store = try StoreCopy()
    let program = try Program(
      "demarche", ["--as-of", "2020-03-02", "--store", store.path], size: .large,
      environment: ["XDG_STATE_HOME": "/dev/null/state"])
    try program.wait(for: "Needs you")
    try openForm(program)
    program.type("h")
    try program.wait(for: "not on the disk: it is not a folder")
    program.press("Esc")
    try program.wait(for: "draft kept")
    program.press("q", "q")
    try program.wait(for: "would be lost")
    program.press("y")
    #expect(try program.waitForEnd() == .exited(0))
  }
}
