import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

/// One key puts a silence on record, after a question that no repeated key answers.
@Suite struct TrackerSilenceTests {
  /// The sample letters with a reminder of the newest one, long due.
  private static let silentWorld: World = {
    var world = SampleWorld.world
    var reminder = Communication(
      id: "reminder", kind: .reminder, date: SampleWorld.partial("2020-02-26"), title: "Reminder")
    reminder.targets = ["kor"]
    reminder.reminderOf = "letter-2020"
    reminder.replyBy = SampleWorld.day("2020-02-28")
    world.campaigns[0].communications.append(reminder)
    return world
  }()

  private func lines(
    _ tracker: Tracker, in size: Size = Size(rows: 30, columns: 100)
  ) -> String {
    tracker.view(in: size).lines.joined(separator: "\n")
  }

  /// Today, on the row of the letter that was left without a reply.
  private func tracker() -> Tracker {
    var tracker = Tracker.sample(world: Self.silentWorld, size: Size(rows: 30, columns: 100))
    for _ in 0..<20 where !lines(tracker).contains("A puts the silence on record") {
      tracker.press(.down)
    }
    return tracker
  }

  @Test func `on Today the letter's row offers it, and y saves it for all asks of the letter`() {
    var tracker = tracker()
    #expect(lines(tracker).contains("A puts the silence on record"))
    #expect(tracker.press(.character("A")) == [])
    let question = lines(tracker)
    #expect(question.contains("No reply: grade D?"))
    #expect(question.contains("letter of 21 Feb 2020, due 21 Apr 2020"))
    #expect(question.contains("reminder of 26 Feb 2020, due 28 Feb 2020"))
    #expect(question.contains("not met, was open"))
    let effects = tracker.press(.character("y"))
    guard case .log(let draft, let campaign)? = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    #expect(campaign == SampleWorld.campaign)
    #expect(draft.channel == .silence)
    #expect(draft.inReplyTo == "letter-2020")
    #expect(Set(draft.answers.map(\.ask)) == Set(SampleAsks.all.map(\.id)))
    #expect(draft.answers.allSatisfy { $0.grade == .noReply && $0.reason != nil })
    #expect(draft.text.hasPrefix("No reply to the letter of 21 Feb 2020"))
    #expect(!lines(tracker).contains("No reply: grade D?"))
  }

  @Test(arguments: [Key.character("A"), .enter, .escape, .character("n"), .character("q")])
  func `any other key leaves it, the same one too`(key: Key) {
    var tracker = tracker()
    tracker.press(.character("A"))
    #expect(tracker.isAsking)
    #expect(tracker.press(key) == [])
    #expect(!tracker.isAsking)
    #expect(
      tracker.view(in: Size(rows: 30, columns: 100))
        == self.tracker().view(in: Size(rows: 30, columns: 100)))
  }

  @Test func `on the campaign's screen it is for the selected ask alone`() {
    var tracker = tracker()
    tracker.press(.enter)
    let detail = lines(tracker, in: Size(rows: 40, columns: 160))
    #expect(detail.contains("grade D, no reply: A puts it on record"))
    #expect(detail.contains("reminder of 26 Feb 2020, due 28 Feb 2020"))
    tracker.press(.character("A"))
    guard case .log(let draft, _)? = tracker.press(.character("y")).first else {
      Issue.record("nothing is logged")
      return
    }
    #expect(draft.answers.count == 1)
  }

  @Test func `where nobody is silent the key says so and asks nothing`() {
    for keys in [[Key](), [.tab, .enter]] {
      var tracker = Tracker.sample()
      for key in keys { tracker.press(key) }
      #expect(tracker.press(.character("A")) == [])
      #expect(!tracker.isAsking)
      #expect(lines(tracker).contains("nobody is silent here after a reminder"))
      #expect(!lines(tracker).contains("A puts"))
    }
  }

  @Test func `in the form it is a letter`() {
    var tracker = tracker()
    tracker.press(.character("r"))
    tracker.type("A")
    #expect(tracker.screens.form?.form.what.text == "A")
  }
}
