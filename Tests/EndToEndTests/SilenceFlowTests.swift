import Foundation
import PseudoTerminal
import Testing

/// A letter that nobody answered is put on record as silence: by one key, or by `log`.
@Suite(.serialized) struct SilenceFlowTests {
  private static let asOf = "2020-06-30"

  /// The shipped records, and a reminder of the open letter of February 2020 that is due too.
  private func silentStore() throws -> StoreCopy {
    let store = try StoreCopy()
    let reminder = """
      {"format": 1, "id": "2020-04-25-reminder-ab12", "kind": "reminder", "date": "2020-04-25",
       "status": "sent", "title": "Reminder of the open letter", "targets": ["kor"],
       "to": ["kor/president"], "copies": [], "raises": [],
       "reminderOf": "2020-02-21-open-letter-2r7j"}
      """
    try Data(reminder.utf8).write(
      to: store.records("communications").appending(path: "2020-04-25-reminder-ab12.json"))
    return store
  }

  private func start(_ store: StoreCopy) throws -> Program {
    let program = try Program(
      "demarche", ["--as-of", Self.asOf, "--store", store.path], size: .large,
      environment: ["XDG_STATE_HOME": store.path + "/.state"])
    try program.wait(for: "Needs you")
    return program
  }

  private func silences(in store: StoreCopy) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: store.records("responses"), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.contains("-silence-") }
  }

  /// Goes down to the row of the letter that nobody answered, below the two steps back.
  private func goToSilence(_ program: Program) throws {
    for row in ["229 days", "466 days"] {
      try program.wait(for: "the row of \(row)") {
        $0.lines.contains { $0.contains("›") && $0.contains(row) }
      }
      program.press("j")
    }
    try program.wait(for: "A puts the silence on record")
  }

  private func reply(of ask: String, in store: StoreCopy) throws -> [String: Any] {
    let status = try BuiltProgram.run(
      ["status", "--json", "--store", store.path, "--as-of", Self.asOf]
    ).json()
    let campaigns = try #require(status["campaigns"] as? [[String: Any]])
    let asks = try #require(campaigns.first?["asks"] as? [[String: Any]])
    return try #require(asks.first { $0["id"] as? String == ask })
  }

  @Test func `one key and a yes put the silence on record, and u takes it back`() throws {
    let store = try silentStore()
    let before = try store.snapshot()
    let program = try start(store)
    try goToSilence(program)
    program.press("A")
    try program.wait(for: "No reply: grade D?")
    program.press("A")
    try program.wait(for: "closed") { !$0.lines.contains { $0.contains("No reply: grade D?") } }
    #expect(try silences(in: store).isEmpty)

    program.press("A")
    try program.wait(for: "reminder of 25 Apr 2020, due 24 Jun 2020")
    program.press("y")
    try program.wait(for: "saved: u undoes")
    let file = try #require(try silences(in: store).first)
    let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    #expect(lookUp("channel", in: record) == "silence")
    #expect(lookUp("answers[0].grade", in: record) == "D")
    #expect(lookUp("inReplyTo", in: record) == "2020-02-21-open-letter-2r7j")
    #expect(lookUp("summary", in: record).contains("due 24 Jun 2020"))
    let talks = try reply(of: "raise-in-talks", in: store)
    #expect(lookUp("standing.outcome", in: talks) == "notMet")
    #expect(lookUp("reply.state", in: talks) == "silent")
    #expect(!program.screen.contains { $0.contains("A puts the silence on record") })

    program.press("u")
    try program.wait(for: "undone")
    program.press("q")
    #expect(try program.waitForEnd() == .exited(0))
    let records = try store.snapshot()
      .filter { !$0.key.contains("/.state/") && !$0.key.hasSuffix("/store.json") }
    #expect(records == before)
  }

  @Test func `log says the same of a silence without a text`() throws {
    let store = try silentStore()
    let run = try BuiltProgram.run([
      "log", "dprk-open-letter-2020", "raise-in-talks", "--channel", "silence", "--store",
      store.path, "--as-of", Self.asOf,
    ])
    #expect(run.status == 0 && !run.errors.contains("warning"), "\(run.errors)")
    #expect(run.output.contains("No reply to the letter of 21 Feb 2020, due 21 Apr 2020"))
    let talks = try reply(of: "raise-in-talks", in: store)
    #expect(lookUp("standing.outcome", in: talks) == "notMet")
    #expect(try BuiltProgram.run(["check", "--store", store.path]).status == 0)
  }

  @Test(arguments: [["--did", "coSponsor"], ["--says", "coSponsor"], ["--promise", "fri"]])
  func `a silence that says something is refused, and nothing is written`(
    options: [String]
  ) throws {
    let store = try silentStore()
    let before = try store.snapshot()
    let run = try BuiltProgram.run(
      [
        "log", "dprk-open-letter-2020", "co-sponsor-hrc-43", "--channel", "silence", "--store",
        store.path, "--as-of", Self.asOf,
      ] + options)
    #expect(run.status == 2)
    #expect(try store.snapshot() == before)
  }
}
