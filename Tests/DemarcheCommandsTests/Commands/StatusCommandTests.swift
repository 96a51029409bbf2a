import DemarcheCommands
import Foundation
import JSONText
import Testing

@Suite struct StatusCommandTests {
  /// A store with one ask to three governments, two of them in Asia.
  private func groupsStage() throws -> Stage {
    let store = try TemporaryStore(ofShipped: false)
    try store.write(
      #"{"format": 1, "id": "c", "title": "Campaign", "targets": ["kor", "jpn", "che"]}"#,
      to: "c/campaign.json")
    try store.write(#"{"format": 1, "id": "a", "title": "Sign it"}"#, to: "c/asks/a.json")
    for (id, group) in [("kor", "Asia-Pacific"), ("jpn", "Asia-Pacific"), ("che", "WEOG")] {
      try store.write(
        #"{"format": 1, "id": "\#(id)", "name": "\#(id)", "kind": "government", "#
          + #""groups": ["\#(group)"]}"#, to: "targets/\(id).json")
    }
    return store.stage
  }

  private func targets(_ options: String) throws -> [String] {
    let json = try groupsStage().play("status --json \(options)").json
    return json?.list("campaigns.0.asks").compactMap { $0.text("target") } ?? []
  }

  @Test func `a group stands for its members, and targets may be named one by one`() throws {
    #expect(try targets("") == ["che", "jpn", "kor"])
    #expect(try targets("--group asia-pacific") == ["jpn", "kor"])
    #expect(try targets("--target che --target jpn") == ["che", "jpn"])
    #expect(try targets("--group WEOG --target kor") == ["che", "kor"])
    let counts = try groupsStage().play("status --json --group asia-pacific").json
    #expect(counts?.text("campaigns.0.counts.pairs") == "2")
  }

  @Test func `a group that nobody is in is not found`() throws {
    let outcome = try groupsStage().play("status --group weoh")
    #expect(outcome.code == 3)
    #expect(outcome.err.contains("no target is in a group \"weoh\"; did you mean WEOG?"))
  }

  private let json = Stage().play("status --json --as-of 2020-03-02").json

  @Test func `the report names its day, store and faults`() {
    #expect(json?.names == ["asOf", "store", "faults", "campaigns"])
    #expect(json?.text("asOf") == "2020-03-02")
    #expect(json?.text("store") == "campaigns")
    #expect(json?.text("faults") == "0")
    #expect(json?.at("campaigns.0")?.names == ["id", "title", "state", "counts", "asks"])
  }

  @Test func `counts are those of the contract`() throws {
    let expected = """
      { "asks": 5, "pairs": 5, "open": 5, "met": 0, "partlyMet": 0, "notMet": 0, "unknown": 0,
        "ended": 0, "overdue": 0, "steppedBack": 2, "ungraded": 0 }
      """
    #expect(same(json?.at("campaigns.0.counts"), expected))
  }

  @Test func `an ask has every member of the contract in its order`() throws {
    let ask = try #require(json?.at("campaigns.0.asks.0"))
    #expect(
      ask.names == [
        "id", "title", "target", "standing", "reply", "promise", "clock", "windows", "chain",
      ])
    #expect(ask.text("id") == "co-sponsor-hrc-43")
    #expect(ask.text("target") == "kor")
    #expect(
      ask.at("standing")?.names == [
        "outcome", "since", "stance", "scale", "beside", "indicates", "steppedBack", "label",
      ])
    #expect(ask.text("standing.outcome") == "open")
    #expect(ask.at("standing.since")?.content == .null)
    #expect(same(ask.at("standing.beside"), #"[ { "scale": "votes", "stance": null } ]"#))
    #expect(ask.text("standing.steppedBack") == "true")
    #expect(
      same(
        ask.at("reply"),
        """
        { "state": "awaiting", "sent": "2020-02-21", "due": "2020-04-21", "day": 10, "of": 60,
          "reminders": 0, "grade": null, "windowClosesFirst": true, "earlier": [] }
        """))
    #expect(ask.at("promise")?.content == .null)
    let chain = try #require(ask.at("chain"))
    #expect(chain.names == ["continues", "length", "metLater", "next", "then"])
    #expect(chain.text("length") == "1")
    #expect(chain.at("next")?.isNull == true)
    #expect(
      chain.at("then")?.names == [
        "session", "milestone", "date", "from", "to", "instant", "daysLeft", "certainty",
        "marginDays", "why", "ask",
      ])
    #expect(chain.text("then.session") == "UNGA-75")
  }

  @Test func `the clock counts to the closing of the session`() throws {
    let clock = try #require(json?.at("campaigns.0.asks.0.clock"))
    #expect(
      clock.names == [
        "date", "instant", "daysLeft", "what", "certainty", "marginDays", "why",
      ])
    #expect(clock.text("date") == "2020-03-20")
    #expect(clock.text("daysLeft") == "18")
    #expect(clock.text("what") == "HRC-43 closing")
    #expect(clock.text("certainty") == "announced")
    #expect(clock.text("marginDays") == "0")
    #expect(!clock.list("why").isEmpty)
  }

  @Test func `a window is that of the contract`() throws {
    let windows = json?.list("campaigns.0.asks.0.windows") ?? []
    #expect(
      same(
        windows.first { $0.text("milestone") == "tabling" },
        """
        { "session": "HRC-43", "milestone": "tabling", "group": "states", "date": "2020-03-12",
          "from": null, "to": null, "instant": "2020-03-12T12:00:00Z", "daysLeft": 10,
          "certainty": "predicted", "marginDays": 7, "decides": false, "open": true }
        """))
  }

  @Test func `an earlier letter that nobody answered stands beside the newest`() throws {
    let asks = json?.list("campaigns.0.asks") ?? []
    let ask = try #require(asks.first { $0.text("id") == "clarify-steps" })
    let earlier = try #require(ask.at("reply.earlier.0"))
    #expect(earlier.names == ["communication", "sent", "due", "daysLate"])
    #expect(earlier.text("sent") == "2019-12-16")
    #expect(earlier.text("due") == "2020-02-14")
    #expect(earlier.text("daysLate") == "17")
  }

  @Test func `exit code 10 says that somebody has to act`() {
    #expect(Stage().play("status --as-of 2020-03-02").code == 0)
    #expect(Stage().play("status --as-of 2020-03-02 --exit-code").code == 10)
  }

  @Test func `a campaign is not listed before it started`() {
    #expect(
      Stage().play("status --as-of 2019-12-15 --json").json?.list("campaigns").isEmpty == true)
    let text = Stage().play("status --as-of 2019-12-15 --exit-code")
    #expect(text.lines.first?.hasPrefix("no campaign in campaigns has begun by this day") == true)
    #expect(text.code == 0)
  }

  @Test(arguments: ["kor", "KOR", "Republic of Korea"])
  func `a target is known by its id, its code or its name`(word: String) {
    let outcome = Stage().play(["status", "--as-of", "2020-03-02", "--json", "--target", word])
    #expect(outcome.json?.text("campaigns.0.counts.pairs") == "5")
  }

  @Test func `without a command and a terminal it is what is printed`() {
    #expect(Stage().play("").out == Stage().play("status").out)
    #expect(Stage().play("--json").json?.at("campaigns") != nil)
  }

  @Test func `an empty folder has no campaigns, and that is no fault`() throws {
    let outcome = try TemporaryStore(ofShipped: false).stage.play("status")
    #expect(outcome.code == 0)
    #expect(outcome.out.hasPrefix("no campaigns yet in campaigns"))
  }

  @Test func `a record that had to be left out is told, after the work is done`() throws {
    let store = try TemporaryStore()
    try store.write("{", to: "dprk-open-letter-2020/asks/broken.json")
    let outcome = store.stage.play("status --as-of 2020-03-02 --json --exit-code")
    #expect(outcome.code == 4)
    #expect(outcome.json?.text("faults") == "1")
    #expect(outcome.json?.text("campaigns.0.counts.asks") == "5")
    #expect(
      outcome.err
        == "demarche: 1 fault in campaigns, left out here; demarche check lists them\n")
  }
}

/// Whether a value is the one that a text spells, members in the same order.
func same(_ value: JSONValue?, _ text: String) -> Bool {
  guard let value, let expected = try? JSONValue.parse(Array(text.utf8)) else { return false }
  return value.written() == expected.written()
}
