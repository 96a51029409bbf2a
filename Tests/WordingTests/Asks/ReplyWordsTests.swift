import CampaignEngine
import Testing
import Wording

@Suite struct ReplyWordsTests {
  private let today = day("2020-05-08")

  private func clock(_ state: ReplyClock.State, day: Int = 10, reminders: Int = 0) -> ReplyClock {
    var clock = ReplyClock(state)
    clock.day = day
    clock.of = 60
    clock.due = CalendarDate(iso: "2020-04-21")
    clock.reminders = reminders
    clock.answer = "names"
    return clock
  }

  @Test(arguments: [
    (ReplyClock.State.notSent, 0, "no letter sent"), (.awaiting, 0, "day 10 of 60"),
    (.overdue, 0, "17 days late"), (.reminded, 1, "reminded, day 10 of 60"),
    (.reminded, 2, "reminded twice, day 10 of 60"),
    (.reminded, 3, "reminded 3 times, day 10 of 60"),
    (.silent, 1, "no reply after 1 reminder, 17 days late"),
    (.acknowledged, 0, "acknowledged, day 10 of 60"), (.answered, 0, "answered"),
  ])
  func `each state has its words`(state: ReplyClock.State, reminders: Int, words: String) {
    #expect(Wording.reply(clock(state, reminders: reminders), on: today) == words)
  }

  @Test func `alone it says that it is about a reply`() {
    let alone = { Wording.replyAlone($0, in: World(), on: day("2020-05-08")) }
    #expect(alone(clock(.awaiting)) == "no reply yet, day 10 of 60")
    #expect(alone(clock(.awaiting, day: 200)) == "no reply")
    #expect(alone(clock(.overdue)) == "reply 17 days late")
    #expect(alone(clock(.answered)) == "answered")
  }

  @Test func `the last day is still in time`() {
    #expect(Wording.reply(clock(.awaiting, day: 60), on: today) == "day 60 of 60")
  }

  @Test func `a reply that nobody waits for any more counts no days`() {
    #expect(Wording.reply(clock(.awaiting, day: 200), on: today) == "no reply")
  }

  @Test func `an answer has its day where the record is on file`() {
    #expect(
      Wording.reply(clock(.answered), in: letterCampaign(), on: today) == "answered 22 Jun 2020")
    #expect(Wording.reply(clock(.answered), in: World(), on: today) == "answered")
    #expect(Wording.reply(clock(.overdue), in: letterCampaign(), on: today) == "17 days late")
  }
}
