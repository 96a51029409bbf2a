import Foundation
import PseudoTerminal
import Testing

/// Undo in a real terminal: log in the form, press u, see what was undone.
@Suite(.serialized) struct UndoFlowTests {
  private func newFiles(in store: StoreCopy) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store.records("responses").path)
      .filter { $0.hasPrefix("2020-03-02-") }
  }

  private func start(_ store: StoreCopy) throws -> Program {
    let program = try Program(
      "demarche", ["--as-of", "2020-03-02", "--store", store.path],
      environment: ["XDG_STATE_HOME": store.path + "/.state"])
    try program.wait(for: "Needs you")
    return program
  }

  @Test
  func `u takes back what the form saved, also in the next run, and control R brings it back`()
    throws
  {
    let store = try StoreCopy()
    let before = try store.snapshot()
    var program = try start(store)
    program.press("1", "G", "Enter")
    try program.wait(for: "Asks")
    program.press("r")
    try program.wait(for: "Log a response")
    program.type("undo me u")
    try program.wait(for: "undo me u")
    program.press("^S")
    try program.wait(for: "saved: u undoes")
    #expect(try newFiles(in: store).count == 1)
    program.press("q", "q")
    try program.waitForEnd()

    program = try start(store)
    program.press("u")
    try program.wait(for: "undone (^R brings it back): response to ")
    #expect(try newFiles(in: store).isEmpty)
    program.press("^R")
    try program.wait(for: "brought back: response to ")
    #expect(try newFiles(in: store).count == 1)
    program.press("u")
    try program.wait(for: "undone (^R brings it back): response to ")
    program.press("u")
    try program.wait(for: "nothing is left to undo")
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    let records = try store.snapshot()
      .filter { !$0.key.contains("/.state/") && !$0.key.hasSuffix("/store.json") }
    #expect(records == before)
  }
}
