import Foundation
import Testing

/// Every date that an ask counts down to says why, through the built program.
@Suite struct WhyOfDatesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A store with one campaign, a letter of 2 March 2020 and one ask.
  private func store(ask: String, _ others: [String: String] = [:]) throws -> String {
    let files = [
      "targets/kor.json": """
      {"format": 1, "id": "kor", "kind": "government", "name": "Republic of Korea"}
      """,
      "c/campaign.json": """
      {"format": 1, "id": "c", "title": "C", "started": "2020-01-01", "targets": ["kor"],
       "replyDays": 30, "subjects": [{"id": "dprk", "title": "Rights"}]}
      """,
      "c/communications/2020-03-02-letter-aa11.json": """
      {"format": 1, "id": "2020-03-02-letter-aa11", "kind": "letter", "date": "2020-03-02",
       "title": "Letter", "targets": ["kor"], "raises": [{"ask": "a"}]}
      """,
      "c/asks/a.json": "{\"format\": 1, \"id\": \"a\", \"title\": \"A\"\(ask)}",
    ].merging(others) { $1 }
    for (path, text) in files {
      let url = URL(filePath: folder.path).appending(path: "campaigns/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return folder.path + "/campaigns"
  }

  private func ask(_ store: String, on day: String) throws -> Any {
    let run = try BuiltProgram.run(["status", "--json", "--store", store, "--as-of", day])
    let campaigns = try #require(try run.json()["campaigns"] as? [[String: Any]], "\(run.errors)")
    return try #require((campaigns.first?["asks"] as? [[String: Any]])?.first)
  }

  private func expect(
    _ ask: Any, counts what: String, to date: String, because reasons: String...
  ) {
    #expect(lookUp("clock.what", in: ask) == what)
    #expect(lookUp("clock.date", in: ask) == date)
    let why = lookUp("clock.why", in: ask)
    for reason in reasons { #expect(why.contains(reason), "\(why)") }
  }

  @Test func `a reply names its letter and how long it has`() throws {
    let ask = try ask(try store(ask: ""), on: "2020-03-03")
    expect(
      ask, counts: "reply", to: "2020-04-01",
      because: "The letter of 2 Mar 2020 raised it; its 30 days for a reply end on 1 Apr 2020.")
  }

  @Test func `a promise names its response, its words and how often it was put off`() throws {
    let promised = { (id: String, day: String, by: String) in
      """
      {"format": 1, "id": "\(id)", "date": "\(day)", "target": "kor", "channel": "call",
       "summary": "S", "promises": [{"text": "we revert", "by": "\(by)", "ask": "a"}]}
      """
    }
    let store = try store(
      ask: "",
      [
        "c/responses/r1.json": promised("r1", "2020-03-04", "2020-03-10"),
        "c/responses/r2.json": promised("r2", "2020-03-09", "2020-03-12"),
      ])
    expect(
      try ask(store, on: "2020-03-10"), counts: "promise", to: "2020-03-12",
      because: "On 9 Mar 2020 it promised by 12 Mar 2020", "we revert", "it was put off 1 time",
      "call of 9 Mar 2020")
  }

  @Test func `a deadline some working days before a milestone says how it was counted`() throws {
    let store = try store(
      ask: """
        , "deadline": {"session": "HRC-43", "milestone": "tabling", "offsetDays": -3,
          "workingDays": true}
        """)
    expect(
      try ask(store, on: "2020-03-03"), counts: "deadline", to: "2020-03-09",
      because: "9 Mar 2020 is 3 working days before 12 Mar 2020", "no UN holiday in Geneva",
      "Drafts are tabled 7 days before")
  }

  @Test func `working days after sending leave out what is known of the place`() throws {
    let wants = #""wants": {"body": "UNGA", "subject": "dprk", "stance": "coSponsor"}"#
    let store = try store(
      ask: """
        , \(wants), "deadline": {"daysAfterSending": 29, "workingDays": true}
        """)
    expect(
      try ask(store, on: "2020-04-02"), counts: "deadline", to: "2020-04-13",
      because: "29 working days after 2 Mar 2020", "UN holidays in New York, 10 Apr 2020",
      "ST/IC/2019/23")
  }

  @Test func `an ask without a date is looked at again after the last sign of life`() throws {
    let task = """
      {"format": 1, "id": "t", "title": "Call them", "asks": ["a"], "done": "2020-05-04"}
      """
    let store = try store(ask: #", "reviewEvery": 2"#, ["c/tasks/t.json": task])
    expect(
      try ask(store, on: "2020-04-10"), counts: "review", to: "2020-03-16",
      because: "ours to look at it again", "What last happened is the letter of 2 Mar 2020",
      "2 weeks later")
    expect(
      try ask(store, on: "2020-05-05"), counts: "review", to: "2020-05-18",
      because: "the task done on 4 May 2020 (Call them)")
  }

  /// A look of our own that is past is no failing of the government.
  @Test func `a review that is past is never late for the government`() throws {
    let letterless = #", "since": "2020-01-01", "occasion": "the next talks""#
    let store = try store(ask: "")
    let run = try BuiltProgram.run(
      ["status", "--store", store, "--as-of", "2020-12-01"])
    let row = run.output.split(separator: "\n").first { $0.contains("review") } ?? ""
    #expect(row.contains("days ago") && !row.contains("late"), "\(run.output)")
    let waiting = try ask(try self.store(ask: letterless), on: "2020-12-01")
    expect(
      waiting, counts: "the next talks, no date set", to: "null",
      because: "it waits for the next talks, and no date is set")
  }
}
