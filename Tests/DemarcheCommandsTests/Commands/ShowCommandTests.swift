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
    #expect(json?.at("computed")?.content == .null)
  }

  @Test func `a letter says whether its countries can be counted`() {
    let text = Stage().play(
      "show dprk-open-letter-2020/2020-02-21-open-letter-2r7j --why --json"
    ).json
    #expect(
      text?.text("why.0")
        == "It states 23 countries and prints 22, which cannot be checked: "
        + "8 groups and 7 individuals print no country.")
  }

  @Test func `what did not exist on the day is not found`() {
    let outcome = Stage().play("show dprk-open-letter-2020/co-sponsor-hrc-64 --as-of 2020-03-02")
    #expect(outcome.code == 3)
  }
}
