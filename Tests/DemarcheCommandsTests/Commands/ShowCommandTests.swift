import DemarcheCommands
import JSONText
import Testing

@Suite struct ShowCommandTests {
  private let ask = "dprk-open-letter-2020/co-sponsor-hrc-43"

  @Test func `an ask is shown with its file, what is computed and why`() throws {
    let json = Stage().play("show \(ask) --json --as-of 2020-03-02").json
    #expect(json?.names == ["kind", "file", "record", "computed", "why"])
    #expect(json?.text("kind") == "ask")
    #expect(json?.text("file") == "dprk-open-letter-2020/asks/co-sponsor-hrc-43.json")
    #expect(json?.text("record.id") == "co-sponsor-hrc-43")
    #expect(json?.text("computed.asks.0.clock.what") == "HRC-43 closing")
    #expect(json?.list("why").isEmpty == false)
  }

  @Test func `every reason is one line or more of its own`() {
    let without = Stage().play("show \(ask) --as-of 2020-03-02").out
    let with = Stage().play("show \(ask) --as-of 2020-03-02 --why").out
    #expect(!without.contains("\nWhy\n"))
    #expect(with.contains("\nWhy\n  · "))
    #expect(with.contains("The letter of 21 Feb 2020 raised it"))
  }

  @Test func `windows that have passed are marked, those that decide have a star`() {
    let text = Stage().play("show \(ask) --as-of 2020-03-02")
    #expect(text.lines.contains { $0.contains("HRC 43: opens") && $0.contains("passed") })
    #expect(text.lines.contains { $0.hasPrefix("  *  HRC 43: acts") })
  }

  @Test func `a campaign is shown with all its records`() {
    let text = Stage().play("show dprk-open-letter-2020")
    #expect(text.code == 0)
    for title in ["Letters 3", "Responses ", "Events "] { #expect(text.out.contains("\n\(title)")) }
    let json = Stage().play("show dprk-open-letter-2020 --json").json
    #expect(json?.text("kind") == "campaign")
    #expect(json?.text("computed.id") == "dprk-open-letter-2020")
  }

  @Test func `a record may be named with its folder, and a target alone`() {
    #expect(Stage().play("show dprk-open-letter-2020/asks/clarify-steps").code == 0)
    let json = Stage().play("show kor --json").json
    #expect(json?.text("kind") == "target")
    #expect(json?.text("computed.campaigns.0.id") == "dprk-open-letter-2020")
  }

  private func why(_ record: String, on day: String = "2020-03-02") -> [String] {
    let json = Stage().play("show \(record) --json --why --as-of \(day)").json
    return (json?.list("why") ?? []).compactMap(\.string)
  }

  @Test func `a letter tells its reply clocks and whether its numbers agree`() throws {
    let letter = "dprk-open-letter-2020/2020-02-21-open-letter-2r7j"
    let why = why(letter)
    #expect(
      why.first
        == "The letter of 21 Feb 2020 wants a reply by 21 Apr 2020, 60 days after it was sent.")
    #expect(why.count { $0.hasSuffix(": no reply yet, day 10 of 60.") } == 5)
    #expect(
      why.suffix(3) == [
        "It states 69 groups and prints 70.", "It states 7 individuals and prints as many.",
        "It states 23 countries and prints 22, which cannot be checked: "
          + "8 groups and 7 individuals print no country.",
      ])
    let json = Stage().play("show \(letter) --json --as-of 2020-03-02").json
    #expect(json?.list("computed.replies").count == 5)
    #expect(json?.text("computed.replies.0.reply.due") == "2020-04-21")
    #expect(
      json?.list("computed.counts").map { $0.text("verdict") } == [
        "differs", "agrees", "cannotBeChecked",
      ])
  }

  @Test func `a response tells which asks it decides`() {
    let names = "dprk-open-letter-2020/2020-06-22-hrc-43-names-7jng"
    let why = why(names, on: "2020-07-08")
    #expect(why.contains { $0.hasPrefix("It decides ") && $0.hasSuffix("(not met).") })
    let json = Stage().play("show \(names) --json --as-of 2020-07-08").json
    #expect(json?.text("computed.asks.0.ask") == "co-sponsor-hrc-43")
    #expect(json?.text("computed.asks.0.role") == "decides")
    let vote = Stage().play(
      "show dprk-open-letter-2020/2020-06-22-hrc-43-vote-y6k3 --json --as-of 2020-07-08"
    ).json
    #expect(vote?.text("computed.asks.0.role") == "beside")
  }

  @Test func `a session tells why each of its days is what it is`() {
    let json = Stage().play("show HRC-64 --json --as-of 2026-11-23").json
    #expect(json?.text("kind") == "session")
    #expect(json?.at("file")?.content == .null)
    #expect(json?.text("computed.id") == "HRC-64")
    let why = why("hrc64", on: "2026-11-23")
    #expect(
      why.contains {
        $0.hasPrefix("HRC 64 opens, 22 Feb 2027 (predicted): the Council's February session opens")
      })
    let text = Stage().play("show HRC-43 --as-of 2020-03-14")
    #expect(text.code == 0)
    #expect(text.out.contains("no date set"))
  }

  @Test func `a target tells its seats, its steps back and where its asks stand`() {
    let why = why("kor")
    #expect(why.contains { $0.hasPrefix("Stepped back: co-sponsor in HRC 37") })
    #expect(why.contains { $0.contains("open: ") })
    #expect(why.contains { $0.hasPrefix("It has a seat on the Human Rights Council") })
  }

  @Test func `what did not exist on the day is not found`() {
    let outcome = Stage().play("show dprk-open-letter-2020/co-sponsor-hrc-64 --as-of 2020-03-02")
    #expect(outcome.code == 3)
  }
}
