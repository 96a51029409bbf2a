import Foundation
import PseudoTerminal
import Testing

/// A date of the UN's moved in a real terminal: typed, looked at, saved, undone.
@Suite(.serialized) struct MoveFlowTests {
  @Test func `m shows what moves along, enter saves it, u takes all of it back`() throws {
    let store = try StoreCopy()
    let program = try Program(
      "demarche", ["--as-of", "2026-11-25", "--store", store.path],
      environment: ["XDG_STATE_HOME": store.path + "/.state"])
    try program.wait(for: "Needs you")
    program.press("2")
    try program.wait(for: "UN deadlines")
    program.press("j", "j", "j", "m")
    try program.wait(for: "New day")
    program.type("1 mar 2027")
    try program.wait(for: "new: Mon 1 Mar 2027")
    try program.wait(for: "was")
    program.press("Enter")
    try program.wait(for: "saved: u undoes")
    let calendar = store.folder.appending(path: "calendar").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: calendar).count == 1)
    program.press("u")
    try program.wait(for: "undone (^R brings it back): move of ")
    #expect(!FileManager.default.fileExists(atPath: calendar))
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
  }
}
