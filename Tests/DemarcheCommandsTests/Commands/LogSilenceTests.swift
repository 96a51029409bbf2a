import DemarcheCommands
import JSONText
import Testing

/// A letter that was left without a reply, and what `log` makes of that.
@Suite struct LogSilenceTests {
  /// One ask, its letter of January, and a reminder of February.
  private func silentStage(isReminded: Bool = true) throws -> Stage {
    let store = try TemporaryStore(ofShipped: false)
    try store.write(
      #"{"format": 1, "id": "c", "title": "Campaign", "targets": ["kor"]}"#, to: "c/campaign.json")
    try store.write(#"{"format": 1, "id": "a", "title": "Sign it"}"#, to: "c/asks/a.json")
    try store.write(
      #"{"format": 1, "id": "kor", "name": "Korea", "kind": "government"}"#,
      to: "targets/kor.json")
    try store.write(
      """
      {"format": 1, "id": "first", "kind": "letter", "date": "2020-01-02", "status": "sent",
       "title": "Letter", "targets": ["kor"], "to": [], "copies": [], "raises": [{"ask": "a"}]}
      """, to: "c/communications/first.json")
    guard isReminded else { return store.stage }
    try store.write(
      """
      {"format": 1, "id": "again", "kind": "reminder", "date": "2020-02-10", "status": "sent",
       "title": "Reminder", "targets": ["kor"], "to": [], "copies": [], "raises": [],
       "reminderOf": "first", "replyBy": "2020-02-24"}
      """, to: "c/communications/again.json")
    return store.stage
  }

  private let file = "c/responses/2020-03-02-kor-silence-ab12.json"
  private let log = "log c a --channel silence"

  @Test func `without a text it says the evidence, grade D and why, in reply to the letter`() throws
  {
    let stage = try silentStage()
    let outcome = stage.play(log)
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    #expect(
      outcome.out == """
        Korea · no reply · Mon 2 Mar 2020
          No reply to the letter of 2 Jan 2020, due 1 Feb 2020; reminder of 10 Feb 2020,
          due 24 Feb 2020.
          a: not met, was open; next date: none, was 9 Mar 2020; listed as: not met, was
          no reply
        saved: \(file)

        """)
    let json = try JSONValue.parse(Array(#require(stage.store).read(file).utf8))
    let expected = [
      "channel": "silence", "inReplyTo": "first", "answers.0.grade": "D",
      "answers.0.reason": "no reply after 1 reminder",
      "summary": "No reply to the letter of 2 Jan 2020, due 1 Feb 2020; reminder of 10 Feb 2020, "
        + "due 24 Feb 2020.",
    ]
    for (path, text) in expected { #expect(json.text(path) == text, "\(path)") }
    #expect(stage.play("check").code == 0)
    #expect(stage.play("check --strict").out.contains("grade") == false)
  }

  @Test func `what somebody wrote stays`() throws {
    let stage = try silentStage()
    #expect(stage.play(log + " --reason refused --text", "Nothing at all").code == 0)
    let json = try JSONValue.parse(Array(#require(stage.store).read(file).utf8))
    #expect(json.text("summary") == "Nothing at all")
    #expect(json.text("answers.0.reason") == "refused")
  }

  @Test func `accepted it stays silent, and nothing more is proposed or overdue`() throws {
    let stage = try silentStage()
    let proposal = "Nobody replied after a reminder"
    #expect(stage.play("show c/a --why").out.contains(proposal))
    #expect(stage.play("status --exit-code").code == 10)
    #expect(stage.play(log).code == 0)
    #expect(!stage.play("show c/a --why").out.contains(proposal))
    #expect(stage.play("status --exit-code").code == 0)
    let json = stage.play("status --json").json
    #expect(json?.text("campaigns.0.asks.0.reply.state") == "silent")
    #expect(json?.text("campaigns.0.asks.0.standing.outcome") == "notMet")
    #expect(stage.play("undo").code == 0)
    #expect(stage.play("status --exit-code").code == 10)
  }

  @Test(arguments: ["--did coSponsor", "--says coSponsor", "--promise fri"])
  func `a silence with a position or a promise is wrong usage`(options: String) throws {
    let outcome = try silentStage().play("\(log) \(options)")
    #expect(outcome.code == 2)
    #expect(outcome.err.hasPrefix("demarche: a silence "))
  }

  @Test func `a silence before its time is saved with a warning`() throws {
    let stage = try silentStage(isReminded: false)
    let outcome = stage.play(log)
    #expect(outcome.code == 0)
    #expect(outcome.err == "demarche: warning: \"Sign it\": no reminder was sent yet\n")
  }

  @Test func `without a letter there is nothing to say, so a text is needed`() throws {
    let stage = try silentStage()
    try stage.store?.write(
      #"{"format": 1, "id": "b", "title": "Talk"}"#, to: "c/asks/b.json")
    let outcome = stage.play("log c b --channel silence")
    #expect(outcome.code == 2)
    #expect(outcome.err.contains("nothing was said or done"))
  }
}
