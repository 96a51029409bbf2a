import Foundation
import PseudoTerminal
import Testing

/// The main job in a real terminal: open, reach the ask, log what was said, see what it changed.
@Suite(.serialized) struct LogFlowTests {
  private static let asOf = ["--as-of", "2020-03-02"]
  private static let text = "검토 중 still considering"

  private func start(_ store: StoreCopy, size: Program.Window = .small) throws -> Program {
    let program = try Program("demarche", Self.asOf + ["--store", store.path], size: size)
    try program.wait(for: "Needs you")
    return program
  }

  private func newFiles(in store: StoreCopy) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: store.records("responses"), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix("2020-03-02-") }
  }

  /// From the home screen: the campaign's row, the ask about talks, the form, its text.
  private func openForm(_ program: Program) throws {
    program.press("1", "G", "Enter")
    try program.wait(for: "Asks")
    program.press("r")
    try program.wait(for: "Log a response")
  }

  @Test(arguments: [Program.Window.small, .large])
  func `a response is logged and the screen shows what changed`(size: Program.Window) throws {
    let store = try StoreCopy()
    let program = try start(store, size: size)
    try openForm(program)
    program.type(Self.text)
    try program.wait(for: Self.text)
    program.press("^S")
    try program.wait(for: "saved:")

    let files = try newFiles(in: store)
    #expect(files.count == 1)
    let file = try #require(files.first)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    #expect(lookUp("summary", in: record) == Self.text)
    #expect(lookUp("id", in: record) + ".json" == file.lastPathComponent)
    #expect(
      try program.wait(for: "Asks").contains { $0.contains("answered") || $0.contains("grade") })
    program.press("q", "q")
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.settingsAfter == program.settingsBefore)
    #expect(try BuiltProgram.run(["check", "--store", store.path]).status == 0)
  }

  /// Keys from the first one to the save; the program is killed after each of them in turn.
  private static let keys =
    ["1", "G", "Enter", "r"] + "we will sign".map(String.init) + ["Tab", "Tab", "Tab", "^S"]

  @Test(arguments: 1...20) func `killed at any moment nothing is lost or half written`(
    moment: Int
  ) throws {
    let store = try StoreCopy()
    let before = try store.snapshot()
    let program = try start(store)
    for key in Self.keys.prefix(moment) { program.press(key == " " ? "Space" : key) }
    let isLast = moment == Self.keys.count
    if isLast { try program.wait(for: "saved:") }
    program.kill(SIGKILL)
    #expect(try program.waitForEnd() == .killed(signal: SIGKILL))

    let kept = try store.snapshot().filter { before[$0.key] != nil }
    #expect(kept == before)
    let files = try newFiles(in: store)
    #expect(isLast ? files.count == 1 : files.isEmpty)
    let check = try BuiltProgram.run(["check", "--store", store.path])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `killed while it saves there is a whole record or none`() throws {
    for round in 0..<20 {
      let store = try StoreCopy()
      let program = try start(store)
      for key in Self.keys { program.press(key == " " ? "Space" : key) }
      // From at once to well after the write: the reads are what takes the time.
      for _ in 0..<round { program.terminal.read(within: 1) }
      program.kill(SIGKILL)
      try program.waitForEnd()
      let wasSaved = program.screen.contains { $0.contains("saved:") }
      let files = try newFiles(in: store)
      #expect(files.count == 1 || (files.isEmpty && !wasSaved))
      for file in files {
        let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        #expect(lookUp("summary", in: record) == "we will sign")
      }
    }
  }

  @Test func `what was typed is still there after a look around`() throws {
    let store = try StoreCopy()
    let program = try start(store)
    try openForm(program)
    program.type("half a sentence")
    try program.wait(for: "half a sentence")
    program.press("Esc")
    try program.wait(for: "no form") { !$0.lines.contains { $0.contains("half a sentence") } }
    program.press("r")
    try program.wait(for: "half a sentence")
    #expect(try newFiles(in: store).isEmpty)
  }
}
