import DemarcheCommands
import JSONText
import Testing

@Suite struct TimelineCommandTests {
  private let line = "timeline dprk-open-letter-2020"

  private func entries(_ options: String) -> [JSONValue] {
    Stage().play("\(line) --json \(options)").json?.list("entries") ?? []
  }

  @Test func `an entry has every member of the contract in its order`() throws {
    let json = Stage().play("\(line) --json").json
    #expect(json?.names == ["entries"])
    let entry = try #require(entries("").first { $0.text("id")?.hasPrefix("2019-12-16") == true })
    #expect(entry.names == ["date", "lane", "kind", "id", "title"])
    #expect(entry.text("lane") == "ours")
    #expect(entry.text("kind") == "communication")
    #expect(entry.text("title") == "Letter on the decisions of November 2019")
  }

  @Test func `letters, events, acts and sessions of June 2020 stand in their lanes, in order`() {
    let june = entries("--as-of 2020-06-23 --from 2020-06-15").map {
      "\($0.text("date") ?? "") \($0.text("lane") ?? "") \($0.text("kind") ?? "")"
    }
    #expect(
      june == [
        "2020-06-15 others event", "2020-06-22 others session", "2020-06-22 target response",
        "2020-06-22 target response", "2020-06-22 target response", "2020-06-23 others session",
      ])
  }

  @Test func `a date known only to its month is printed so, and stands at its end`() throws {
    let dates = entries("--from 2018-04-01 --until 2018-11-01").compactMap { $0.text("date") }
    #expect(dates == ["2018-04-04", "2018-04"])
  }

  @Test func `for people it is a line each, who acted before it`() {
    let text = Stage().play("\(line) --as-of 2020-03-02 --from 2019-12-01")
    #expect(text.lines.first?.hasSuffix("Mon 2 Mar 2020") == true)
    #expect(
      text.lines.contains {
        $0.contains("16 Dec 2019  →  Letter on the decisions of November 2019")
      })
    #expect(text.lines.contains { $0.contains("24 Feb 2020  ◦  HRC 43 opens") })
    #expect(text.lines.last { !$0.isEmpty } == "→ we   ← they   ◦ others")
    let none = Stage().play("\(line) --from 1990-01-01 --until 1990-02-01")
    #expect(none.out.contains("nothing happened in that time"))
  }

  @Test func `days of sessions to come are told as far ahead as asked for`() {
    let ahead = entries("--as-of 2020-03-02 --from today --until 2020-03-31")
    #expect(ahead.compactMap { $0.text("title") } == ["HRC 43 closes (announced)"])
  }

  @Test func `a date or a target that nobody knows is refused`() {
    #expect(Stage().play("\(line) --from 03/05").code == 2)
    #expect(Stage().play("\(line) --target nowhere").code == 3)
    #expect(Stage().play("timeline nothing").code == 3)
  }
}
