import DemarcheCommands
import Foundation
import JSONText
import Testing

@Suite struct LogCommandTests {
  private let responses = "dprk-open-letter-2020/responses"

  @Test func `an ask and a text are enough`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play("log dprk-open-letter-2020 clarify-steps --text", "A reply")
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    let file = "\(responses)/2020-03-02-kor-statement-ab12.json"
    #expect(
      outcome.out == """
        Republic of Korea · statement · Mon 2 Mar 2020
          clarify-steps: reply: answered, was awaited; listed as: not graded, was reply
          awaited
        saved: \(file)

        """)
    let json = try JSONValue.parse(Array(store.read(file).utf8))
    #expect(json.text("summary") == "A reply")
    #expect(json.text("loggedAt") == "2020-03-02T12:00:00Z")
    #expect(json.text("visibility") == "internal")
  }

  @Test func `for programs it tells changes, files and whether the disk holds them`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play(
      "log dprk-open-letter-2020 clarify-steps=B --json --text", "A reply")
    let json = try #require(outcome.json)
    #expect(json.names == ["changes", "saved", "confirmed"])
    #expect(json.at("changes.0")?.names == ["what", "ask", "target", "from", "to"])
    #expect(
      json.list("changes").contains {
        $0.text("what") == "outcome" && $0.text("from") == "open" && $0.text("to") == "partlyMet"
      })
    #expect(
      same(
        json.at("saved"),
        """
        [ { "file": "\(responses)/2020-03-02-kor-statement-ab12.json",
            "id": "2020-03-02-kor-statement-ab12" } ]
        """))
    #expect(json.text("confirmed") == "true")
  }

  @Test(arguments: ["-n", "--dry-run"])
  func `a dry run shows the same changes and writes nothing`(option: String) throws {
    let store = try TemporaryStore()
    let before = try store.snapshot()
    let words = ["log", "dprk-open-letter-2020", "clarify-steps=B", "--json", "--text", "x"]
    let dry = store.stage.play(words + [option])
    #expect(dry.code == 0)
    #expect(dry.json?.list("saved").isEmpty == true)
    #expect(try store.snapshot() == before)
    let changes = store.stage.play(words).json?.at("changes")
    #expect(changes?.written() == dry.json?.at("changes")?.written())
    let text = store.stage.play(words.filter { $0 != "--json" } + [option])
    #expect(text.out.hasSuffix("dry run: nothing was written\n"))
  }

  @Test func `every option of a response reaches its file`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "log", "dprk-open-letter-2020", "co-sponsor-hrc-43=C", "rejoin-unga-75=hold", "--text",
      "공동제안",
      "--from", "geneva", "--speaker", "First Secretary", "--off-record", "--channel", "meeting",
      "--quote", "We revert", "--reason", "beside the point", "--promise", "thu", "--promises",
      "co-sponsor", "--says", "coSponsor", "--session", "hrc43", "--seen-by", "coalition",
      "--source", "https://example.org/a", "--source", "own note", "--date", "fri",
    ])
    #expect(outcome.code == 0)
    #expect(
      outcome.lines.first
        == "Republic of Korea · meeting · Fri 28 Feb 2020 · promised by Thu 5 Mar 2020")
    let file = "\(responses)/2020-02-28-kor-meeting-ab12.json"
    let json = try JSONValue.parse(Array(store.read(file).utf8))
    let expected = [
      "date": "2020-02-28", "office": "geneva", "speaker": "First Secretary", "onRecord": "false",
      "channel": "meeting", "quote": "We revert", "summary": "공동제안", "visibility": "coalition",
      "answers.0.grade": "C", "answers.0.reason": "beside the point", "answers.1.kind": "holding",
      "promises.0.by": "2020-03-05", "promises.0.position.stance": "coSponsor",
      "indicates.stance": "coSponsor", "indicates.session": "HRC-43",
      "sources.0.url": "https://example.org/a", "sources.1.title": "own note",
    ]
    for (path, text) in expected { #expect(json.text(path) == text, "\(path)") }
  }

  @Test func `a promise may be a session`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play(
      "log dprk-open-letter-2020 clarify-steps --text x --promise", "hrc43 closing")
    #expect(outcome.code == 0)
    #expect(outcome.lines.first?.contains("promised by HRC 43, closes (Fri 20 Mar 2020)") == true)
  }

  @Test func `nothing that is there is written over`() throws {
    let store = try TemporaryStore()
    let line = "log dprk-open-letter-2020 clarify-steps --text first"
    #expect(store.stage.play(line).code == 0)
    let before = try store.snapshot()
    let again = store.stage.play(line)
    #expect(again.code == 1)
    #expect(again.out == "")
    #expect(
      again.err == "demarche: \(responses)/2020-03-02-kor-statement-ab12.json: not saved: "
        + "there is one of that name already; nothing was changed; use another name\n")
    #expect(try store.snapshot() == before)
  }

  @Test func `a folder that cannot be written ends with 1 and changes nothing`() throws {
    let store = try TemporaryStore()
    let folder = store.url.appending(path: responses)
    try FileManager.default.removeItem(at: folder)
    try Data().write(to: folder)
    let outcome = store.stage.play("log dprk-open-letter-2020 clarify-steps --text x")
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("not saved: it is not a folder; nothing was changed"))
  }

  @Test func `a campaign of a newer format is locked`() throws {
    let store = try TemporaryStore()
    let file = "dprk-open-letter-2020/campaign.json"
    try store.write(
      try store.read(file).replacing("\"format\": 1", with: "\"format\": 2"), to: file)
    let outcome = store.stage.play("log dprk-open-letter-2020 clarify-steps --text x")
    #expect(outcome.code == 1)
    #expect(
      outcome.err.hasPrefix(
        "demarche: dprk-open-letter-2020 is written by a newer version, format 2; "
          + "nothing was changed"))
  }

  @Test func `several targets are one file each`() throws {
    let store = try TemporaryStore()
    let campaign = "dprk-open-letter-2020/campaign.json"
    let target = try store.read("targets/kor.json").replacing(
      "\"id\": \"kor\"", with: "\"id\": \"usa\"")
    try store.write(target, to: "targets/usa.json")
    try store.write(
      try store.read(campaign).replacing("\"kor\"", with: "\"kor\", \"usa\""), to: campaign)
    let line = "log dprk-open-letter-2020 clarify-steps --text x"
    let which = store.stage.play(line)
    #expect(which.code == 2)
    #expect(which.err == "demarche: the campaign has several targets; choose kor or usa\n")
    let both = store.stage.play("\(line) --json --target kor --target usa")
    #expect(
      both.json?.list("saved").compactMap { $0.text("id") } == [
        "2020-03-02-kor-statement-ab12", "2020-03-02-usa-statement-ab12",
      ])
  }
}
