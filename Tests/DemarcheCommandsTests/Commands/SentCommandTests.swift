import DemarcheCommands
import Foundation
import JSONText
import Testing

@Suite struct SentCommandTests {
  private let campaign = "dprk-open-letter-2020"
  private let folder = "dprk-open-letter-2020/communications"

  private func json(_ store: TemporaryStore, _ id: String) throws -> JSONValue {
    try JSONValue.parse(Array(store.read("\(folder)/\(id).json").utf8))
  }

  @Test func `a letter raises asks, and their replies are awaited`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "sent", campaign, "--kind", "letter", "--title", "Letter on the next steps", "--raises",
      "clarify-steps", "--raises", "un-mechanisms", "--to", "mofa", "--copy", "kor/mou", "--date",
      "fri", "--reply-by", "2020-03-20", "--requests-meeting", "--groups", "69",
      "--individuals", "7", "--countries", "23", "--from", "ICNK",
    ])
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.lines.contains("  date: Fri 28 Feb 2020"))
    #expect(outcome.lines.contains("  reply by: Fri 20 Mar 2020"))
    #expect(outcome.out.contains("next date: 20 Mar 2020, was 21 Apr 2020"))
    let value = try json(store, "2020-02-28-letter-on-the-next-steps-ab12")
    let expected = [
      "kind": "letter", "date": "2020-02-28", "replyBy": "2020-03-20", "from": "ICNK",
      "raises.0.ask": "clarify-steps", "raises.1.ask": "un-mechanisms", "to.0": "kor/mofa",
      "copies.0": "kor/mou", "targets.0": "kor", "requestsMeeting": "true",
      "signatories.stated.groups": "69", "signatories.stated.individuals": "7",
      "signatories.stated.countries": "23",
    ]
    for (path, text) in expected { #expect(value.text(path) == text, "\(path)") }
    #expect(store.stage.play("check").code == 0)
  }

  @Test func `a reminder raises what its letter raised, at the same offices`() throws {
    let store = try TemporaryStore()
    let letter = "2020-02-21-open-letter-2r7j"
    let outcome = store.stage.play(
      "sent \(campaign) --reminder-of \(letter) --title Reminder --as-of 2020-04-30")
    #expect(outcome.code == 0, "\(outcome.err)")
    let value = try json(store, "2020-04-30-reminder-ab12")
    let raised = try json(store, letter)
    #expect(value.text("kind") == "reminder")
    #expect(value.text("reminderOf") == letter)
    #expect(value.list("raises").count == 5)
    for name in ["raises", "to", "targets"] {
      #expect(value[name]?.written() == raised[name]?.written())
    }
    #expect(outcome.out.contains("reply: reminded, was late"))
    let own = store.stage.play(
      "sent \(campaign) --reminder-of \(letter) --title Again --kind email --raises clarify-steps "
        + "--as-of 2020-05-10")
    #expect(own.code == 0)
    let second = try json(store, "2020-05-10-again-ab12")
    #expect(second.text("kind") == "email")
    #expect(second.list("raises").count == 1)
  }

  @Test func `what was sent before the day is known is dated by its month`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "sent", campaign, "--kind", "meeting", "--title", "서울 면담", "--raises", "clarify-steps",
      "--date", "jan 2020",
    ])
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(try json(store, "2020-01-meeting-ab12").text("date") == "2020-01")
  }
}
