import DemarcheCommands
import Foundation
import JSONText
import Testing

/// The commands that make campaigns, targets, tasks and events.
@Suite struct RecordCommandsTests {
  private let campaign = "dprk-open-letter-2020"

  private func json(_ store: TemporaryStore, _ file: String) throws -> JSONValue {
    try JSONValue.parse(Array(store.read(file).utf8))
  }

  @Test func `a campaign has its targets and subjects from the start`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "campaign", "new", "upr-2027", "--title", "Review of 2027", "--target", "kor", "--subject",
      "death-penalty=The death penalty", "--subject", "unions=Unions", "--reply-days", "45",
      "--started", "today", "--state", "paused", "--tag", "upr", "--summary", "S",
    ])
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.lines.first == "new campaign upr-2027")
    #expect(outcome.lines.contains("  started: Mon 2 Mar 2020"))
    let value = try json(store, "upr-2027/campaign.json")
    let expected = [
      "title": "Review of 2027", "targets.0": "kor", "subjects.0.id": "death-penalty",
      "subjects.0.title": "The death penalty", "subjects.1.id": "unions", "replyDays": "45",
      "started": "2020-03-02", "state": "paused", "tags.0": "upr", "summary": "S",
    ]
    for (path, text) in expected { #expect(value.text(path) == text, "\(path)") }
    #expect(store.stage.play("check").code == 0)
    #expect(store.stage.play("status upr-2027").code == 0)
  }

  @Test func `a target is added with offices and seats`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "target", "add", "jpn", "--name", "Japan", "--kind", "government", "--code", "JPN",
      "--alias", "일본", "--group", "Asia-Pacific Group", "--office",
      "mofa=Ministry of Foreign Affairs", "--member-of", "hrc=2020-01-01..2022-12-31",
      "--member-of", "HRC=2024..",
    ])
    #expect(outcome.code == 0, "\(outcome.err)")
    let value = try json(store, "targets/jpn.json")
    #expect(
      same(
        value["memberOf"],
        """
        [ { "body": "HRC", "from": "2020-01-01", "until": "2022-12-31" },
          { "body": "HRC", "from": "2024" } ]
        """))
    #expect(
      same(
        value["offices"], #"[ { "id": "mofa", "title": "Ministry of Foreign Affairs" } ]"#))
    #expect(store.stage.play("check").code == 0)
  }

  @Test func `of offices and seats only those that are named change`() throws {
    let store = try TemporaryStore()
    let before = try json(store, "targets/kor.json")
    let outcome = store.stage.play([
      "target", "edit", "kor", "--office", "mofa=Foreign Minister", "--office", "mnd=Minister",
      "--member-of", "HRC=2025..2026",
    ])
    #expect(outcome.code == 0, "\(outcome.err)")
    let after = try json(store, "targets/kor.json")
    let index = try #require(before.list("offices").firstIndex { $0.text("id") == "mofa" })
    #expect(after.text("offices.\(index).title") == "Foreign Minister")
    #expect(
      after.list("offices")[index]["holders"]?.written()
        == before.list("offices")[index]["holders"]?.written())
    #expect(after.list("offices").last?.text("title") == "Minister")
    #expect(after.list("memberOf").count == before.list("memberOf").count)
    #expect(after.list("memberOf").last?.text("until") == "2026")
    #expect(store.stage.play("target edit kor --clear member-of --clear care").code == 0)
    #expect(try json(store, "targets/kor.json")["memberOf"] == nil)
  }

  @Test func `a task is added, and done on its day`() throws {
    let store = try TemporaryStore()
    let add = store.stage.play([
      "task", "add", campaign, "--title", "Call the ministry", "--ask", "clarify-steps", "--due",
      "fri", "--owner", "jk",
    ])
    #expect(add.code == 0, "\(add.err)")
    #expect(add.lines.contains("  due: Fri 6 Mar 2020"))
    let id = "2020-03-02-call-the-ministry-ab12"
    #expect(try json(store, "\(campaign)/tasks/\(id).json").text("asks.0") == "clarify-steps")
    let late = store.stage.play("task done \(campaign) \(id) --on 2020-03-03")
    #expect(late.code == 2)
    let done = store.stage.play("task done \(campaign) \(id)")
    #expect(done.code == 0, "\(done.err)")
    #expect(done.lines.contains("  done: Mon 2 Mar 2020"))
    #expect(try json(store, "\(campaign)/tasks/\(id).json").text("done") == "2020-03-02")
    let again = store.stage.play("task done \(campaign) \(id)")
    #expect(again.out == "changes nothing: \(id) says so already\n")
  }

  @Test func `an event stands in the timeline`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "event", "add", campaign, "--title", "Experts write", "--actor", "experts", "--date",
      "2020-02", "--who", "Special Rapporteur", "--target", "KOR", "--ask", "clarify-steps",
      "--subject", "dprk", "--reference", "AL KOR 3/2019", "--summary", "S", "--quote", "Q",
      "--reply-by", "2020-04-20", "--source", "https://example.org",
    ])
    #expect(outcome.code == 0, "\(outcome.err)")
    let value = try json(store, "\(campaign)/events/2020-02-experts-write-ab12.json")
    let expected = [
      "actor": "experts", "date": "2020-02", "who": "Special Rapporteur", "target": "kor",
      "asks.0": "clarify-steps", "subjects.0": "dprk", "reference": "AL KOR 3/2019",
      "replyBy": "2020-04-20", "sources.0.url": "https://example.org",
    ]
    for (path, text) in expected { #expect(value.text(path) == text, "\(path)") }
    #expect(store.stage.play("check").code == 0)
  }

  @Test func `a campaign of a newer program takes nothing`() throws {
    let store = try TemporaryStore()
    let file = "\(campaign)/campaign.json"
    try store.write(
      store.read(file).replacing(#""format": 1"#, with: #""format": 2"#), to: file)
    let before = try store.snapshot()
    for line in [
      "ask add \(campaign) x --title x", "task add \(campaign) --title x",
      "ask edit \(campaign) clarify-steps --owner x",
    ] {
      let outcome = store.stage.play(line)
      #expect(outcome.code == 1)
      #expect(outcome.err.contains("written by a newer version, format 2"))
    }
    #expect(try store.snapshot() == before)
  }

  /// A stage whose working folder holds no store, and whose home is there.
  private func homeStage(_ store: TemporaryStore) throws -> (Stage, home: URL) {
    var stage = store.stage
    let home = store.url.deletingLastPathComponent().appending(path: "home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    try FileManager.default.removeItem(at: store.url)
    stage.environment["HOME"] = home.path
    return (stage, home)
  }

  @Test func `the first campaign makes the user's own store`() throws {
    let store = try TemporaryStore(ofShipped: false)
    let (stage, home) = try homeStage(store)
    let dry = stage.play("campaign new c --title C -n")
    #expect(dry.code == 0, "\(dry.err)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
    #expect(stage.play("status").code == 3)
    #expect(stage.play("ask add c a --title A").code == 3)
    let made = stage.play("campaign new c --title C")
    #expect(made.code == 0, "\(made.err)")
    let root = home.appending(path: ".local/share/demarche/campaigns")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
        == ["c", "store.json"])
    #expect(stage.play("status").code == 0)
    #expect(stage.play("undo").code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["store.json"])
  }

  @Test func `a home that is not there is not made`() throws {
    var stage = Stage()
    stage.folder = "/"
    let outcome = stage.play("campaign new c --title C")
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("not saved: it is not there"))
    #expect(!FileManager.default.fileExists(atPath: "/nowhere"))
  }
}
