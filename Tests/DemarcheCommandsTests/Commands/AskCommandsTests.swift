import CampaignEngine
import DemarcheCommands
import Foundation
import JSONText
import Testing

@Suite struct AskCommandsTests {
  private let campaign = "dprk-open-letter-2020"
  private let asks = "dprk-open-letter-2020/asks"

  private func json(_ store: TemporaryStore, _ file: String) throws -> JSONValue {
    try JSONValue.parse(Array(store.read(file).utf8))
  }

  @Test func `an ask is added with an id and a title`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play(
      "ask add \(campaign) visit --deadline 2020-03-20 --title", "Receive the Rapporteur")
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    #expect(
      outcome.out == """
        new ask Receive the Rapporteur
          title: Receive the Rapporteur
          deadline: Fri 20 Mar 2020
          Receive the Rapporteur: new, open; next date: 20 Mar 2020
        saved: \(asks)/visit.json

        """)
    #expect(
      try store.read("\(asks)/visit.json") == """
        {
          "deadline": {
            "date": "2020-03-20"
          },
          "format": 1,
          "id": "visit",
          "title": "Receive the Rapporteur"
        }

        """)
  }

  @Test func `every option reaches its member`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "ask", "add", campaign, "sign-hrc-64", "--title", "Sign 공동제안", "--sentence", "Please sign.",
      "--detail", "more", "--target", "South Korea", "--subject", "dprk",
      "--deadline", "hrc64 tabling", "--offset-days", "-3", "--working-days",
      "--wants-body", "hrc", "--wants-stance", "co-sponsor", "--met-by", "words",
      "--review-every", "4", "--owner", "jk", "--priority", "1", "--line", "be kind",
      "--tag", "hrc", "--tag", "new", "--part-of", "clarify-steps", "--continues",
      "co-sponsor-hrc-43", "--since", "fri", "--source", "https://example.org/a",
      "--source", "own note", "--certainty", "reported", "--notes", "n", "--visibility",
      "coalition", "--public-from", "+2w", "--json",
    ])
    #expect(outcome.code == 0, "\(outcome.err)")
    let value = try json(store, "\(asks)/sign-hrc-64.json")
    let expected = [
      "title": "Sign 공동제안", "sentence": "Please sign.", "detail": "more", "targets.0": "kor",
      "subject": "dprk", "deadline.session": "HRC-64", "deadline.milestone": "tabling",
      "deadline.offsetDays": "-3", "deadline.workingDays": "true", "wants.body": "HRC",
      "wants.stance": "coSponsor", "wants.subject": "dprk", "metBy": "words",
      "reviewEvery": "4", "owner": "jk", "priority": "1", "line": "be kind", "tags.0": "hrc",
      "tags.1": "new", "partOf": "clarify-steps", "continues": "co-sponsor-hrc-43",
      "since": "2020-02-28", "sources.0.url": "https://example.org/a",
      "sources.1.title": "own note", "certainty": "reported", "notes": "n",
      "visibility": "coalition", "publicFrom": "2020-03-16",
    ]
    for (path, text) in expected { #expect(value.text(path) == text, "\(path)") }
    let answer = try #require(outcome.json)
    #expect(answer.names == ["changes", "saved", "confirmed"])
    #expect(answer.text("saved.0.file") == "\(asks)/sign-hrc-64.json")
    #expect(answer.text("saved.0.id") == "sign-hrc-64")
    #expect(answer.text("confirmed") == "true")
    #expect(answer.text("changes.0.ask") == "sign-hrc-64")
    #expect(store.stage.play("check").code == 0)
  }

  @Test func `a deadline is understood with its weekday, and one form takes the other's place`()
    throws
  {
    let store = try TemporaryStore()
    let add = store.stage.play(
      "ask add \(campaign) x --title x --deadline", "hrc43 closing")
    #expect(add.lines.contains("  deadline: HRC 43, closes (Fri 20 Mar 2020)"))
    let edit = store.stage.play("ask edit \(campaign) x --deadline 2020-04-01 --offset-days 2")
    #expect(
      edit.lines.contains(
        "  deadline: Wed 1 Apr 2020 · offset days 2, was HRC 43, closes (Fri 20 Mar 2020)"))
    #expect(
      same(
        try json(store, "\(asks)/x.json")["deadline"],
        #"{ "date": "2020-04-01", "offsetDays": 2 }"#))
    #expect(store.stage.play("ask edit \(campaign) x --days-after-sending 30").code == 0)
    #expect(
      same(
        try json(store, "\(asks)/x.json")["deadline"],
        #"{ "daysAfterSending": 30, "offsetDays": 2 }"#))
    #expect(store.stage.play("ask edit \(campaign) x --clear deadline").code == 0)
    #expect(try json(store, "\(asks)/x.json")["deadline"] == nil)
  }

  @Test func `a change touches the bytes of its member alone`() throws {
    let store = try TemporaryStore()
    let file = "\(asks)/clarify-steps.json"
    let odd = """
      {"format":1,  "id" : "clarify-steps","own": {"x": [1.0, 1e2]},
        "title":"Explain \\u0041",
        "owner":"jk",
        "tags": [ "a","b" ] }
      """
    try store.write(odd, to: file)
    let outcome = store.stage.play("ask edit \(campaign) clarify-steps --owner lee")
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.lines.contains("  owner: lee, was jk"))
    #expect(try store.read(file) == odd.replacing(#""jk""#, with: #""lee""#))
    #expect(store.stage.play("undo").code == 0)
    #expect(try store.read(file) == odd)
  }

  @Test func `a field that it did not have is added, and goes again`() throws {
    let store = try TemporaryStore()
    let file = "\(asks)/clarify-steps.json"
    let before = try store.read(file)
    #expect(store.stage.play("ask edit \(campaign) clarify-steps --owner lee").code == 0)
    #expect(try json(store, file).text("owner") == "lee")
    let cleared = store.stage.play("ask edit \(campaign) clarify-steps --clear owner")
    #expect(cleared.lines.contains("  owner: none, was lee"))
    #expect(try store.read(file) == before)
  }

  @Test func `a list is replaced as a whole`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play("ask edit \(campaign) co-sponsor-hrc-43 --tag a --tag b")
    #expect(outcome.code == 0)
    let value = try json(store, "\(asks)/co-sponsor-hrc-43.json")
    #expect(value.list("tags").compactMap(\.string) == ["a", "b"])
  }

  @Test func `what is so already changes nothing and writes nothing`() throws {
    let store = try TemporaryStore()
    let title = try #require(json(store, "\(asks)/clarify-steps.json").text("title"))
    let before = try store.snapshot()
    let words = ["ask", "edit", campaign, "clarify-steps", "--title", title]
    let outcome = store.stage.play(words)
    #expect(outcome.code == 0)
    #expect(outcome.out == "changes nothing: clarify-steps says so already\n")
    let json = store.stage.play(words + ["--json"]).json
    #expect(same(json, #"{ "changes": [], "saved": [], "confirmed": true }"#))
    #expect(try store.snapshot() == before)
    #expect(store.stage.play("undo").code == 1)
  }

  @Test(arguments: [
    "ask add dprk-open-letter-2020 x --title x --deadline 2020-03-20",
    "ask edit dprk-open-letter-2020 clarify-steps --deadline 2020-03-05",
    "ask end dprk-open-letter-2020 clarify-steps --kind merged --reason x",
    "sent dprk-open-letter-2020 --kind call --title x --raises clarify-steps",
    "campaign new c --title x --target kor",
    "target add jpn --name Japan --kind government",
    "target edit kor --care x",
    "task add dprk-open-letter-2020 --title x",
    "event add dprk-open-letter-2020 --title x --actor un",
  ])
  func `a dry run shows the same changes and writes nothing, and one undo takes all back`(
    line: String
  ) throws {
    let store = try TemporaryStore()
    let before = try store.snapshot()
    let dry = store.stage.play(line + " --json -n")
    #expect(dry.code == 0, "\(dry.err)")
    #expect(dry.json?.list("saved").isEmpty == true)
    let text = store.stage.play(line + " -n")
    #expect(text.out.hasSuffix("dry run: nothing was written\n"))
    #expect(try store.snapshot() == before)
    let done = store.stage.play(line + " --json")
    #expect(done.json?.at("changes")?.written() == dry.json?.at("changes")?.written())
    #expect(done.json?.list("saved").count == 1)
    #expect(done.json?.text("confirmed") == "true")
    #expect(store.stage.play("undo").code == 0)
    #expect(try store.snapshot().filter { $0.key != "/store.json" } == before)
  }

  @Test func `an ask ends with its day, and can be taken up again`() throws {
    let store = try TemporaryStore()
    let file = "\(asks)/clarify-steps.json"
    let before = try store.read(file)
    let end = store.stage.play(
      "ask end \(campaign) clarify-steps --kind overtaken --reason", "they explained it")
    #expect(end.code == 0, "\(end.err)")
    #expect(end.lines.contains("  ended: Mon 2 Mar 2020 · overtaken · they explained it"))
    #expect(end.out.contains("ended, was open"))
    #expect(
      same(
        try json(store, file)["ended"],
        #"{ "kind": "overtaken", "on": "2020-03-02", "reason": "they explained it" }"#))
    let early = store.stage.play(
      "ask end \(campaign) clarify-steps --kind merged --reason x --on", "fri")
    #expect(early.code == 0)
    #expect(try json(store, file).text("ended.on") == "2020-02-28")
    #expect(store.stage.play("ask edit \(campaign) clarify-steps --clear ended").code == 0)
    #expect(try store.read(file) == before)
  }

  @Test func `a record that somebody writes meanwhile is left as they wrote it`() throws {
    let store = try TemporaryStore()
    let file = "\(asks)/clarify-steps.json"
    let before = try store.read(file)
    let streams = Stage.Streams()
    var surroundings = store.stage.surroundings(streams)
    let now = surroundings.now
    var (theirs, count) = (before, 0)
    surroundings.now = {
      // The clock is asked before the store is read, and once more before the change is planned.
      count += 1
      theirs = before.replacing("Explain", with: "Explain \(count)")
      try? store.write(theirs, to: file)
      return now()
    }
    let code = run(["ask", "edit", campaign, "clarify-steps", "--owner", "lee"], in: surroundings)
    #expect(code == 5)
    #expect(streams.out == "")
    #expect(streams.err.contains("\(file) is not as it was read; nothing was changed"))
    #expect(try store.read(file) == theirs)
  }

  @Test func `a record of a newer program is left alone`() throws {
    let store = try TemporaryStore()
    let file = "\(asks)/clarify-steps.json"
    try store.write(
      store.read(file).replacing(#""format": 1"#, with: #""format": 2"#), to: file)
    let before = try store.snapshot()
    let outcome = store.stage.play("ask edit \(campaign) clarify-steps --owner lee")
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("\(file) is written by a newer version, format 2"))
    #expect(try store.snapshot() == before)
  }

  @Test func `a record that cannot be read is left alone`() throws {
    let store = try TemporaryStore()
    let file = "\(asks)/clarify-steps.json"
    try store.write("{", to: file)
    let before = try store.snapshot()
    let outcome = store.stage.play("ask edit \(campaign) clarify-steps --owner lee")
    #expect(outcome.code == 5)
    #expect(outcome.err.contains("demarche check says whether it is faulty"))
    #expect(try store.snapshot() == before)
  }

  @Test func `a wanted position without a subject needs one where the campaign has several`()
    throws
  {
    let store = try TemporaryStore()
    let file = "\(campaign)/campaign.json"
    let text = try store.read(file)
    try store.write(
      text.replacing(
        #""subjects": ["#, with: #""subjects": [ { "id": "other", "title": "Other" },"#),
      to: file)
    let line = "ask add \(campaign) x --title x --wants-body HRC --wants-stance coSponsor"
    let refused = store.stage.play(line)
    #expect(refused.code == 2)
    #expect(refused.err == "demarche: --wants-subject is missing; add --wants-subject\n")
    #expect(store.stage.play(line + " --wants-subject other").code == 0)
    #expect(try json(store, "\(asks)/x.json").text("wants.subject") == "other")
  }
}
