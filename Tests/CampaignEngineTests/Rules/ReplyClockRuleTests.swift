import Testing

@testable import CampaignEngine

@Suite struct ReplyClockRuleTests {
  private let letter = Communication.letter("feb", on: "2020-02-21", raises: "ask")
  private let reminder = Communication.reminder("apr", on: "2020-04-25", of: "feb")

  private func clock(
    _ letters: [Communication], _ responses: [Response] = [], on day: CalendarDate
  ) -> ReplyClock? {
    Fixture(asks: [.plain("ask")], letters: letters, responses: responses)
      .status("ask", on: day)?.reply
  }

  @Test func `sixty days from 21 february end on 21 april`() {
    let clock = clock([letter], on: "2020-03-02")
    #expect(clock?.state == .awaiting)
    #expect(clock?.sent == "2020-02-21")
    #expect(clock?.due == "2020-04-21")
    #expect(clock?.day == 10)
    #expect(clock?.of == 60)
    #expect(clock?.daysLate(on: "2020-03-02") == nil)
  }

  @Test func `on its last day a reply is not late, the day after it is`() {
    #expect(clock([letter], on: "2020-04-21")?.state == .awaiting)
    let late = clock([letter], on: "2020-04-22")
    #expect(late?.state == .overdue)
    #expect(late?.day == 61)
    #expect(late?.daysLate(on: "2020-04-22") == 1)
  }

  @Test func `a letter that names a day counts to it`() {
    let stated = with(letter) { $0.replyBy = "2020-03-31" }
    #expect(clock([stated], on: "2020-03-02")?.of == 39)
    #expect(clock([stated], on: "2020-04-01")?.state == .overdue)
  }

  @Test func `without a sent letter nothing is awaited`() {
    #expect(clock([], on: "2020-03-02")?.state == .notSent)
    #expect(clock([with(letter) { $0.isSent = false }], on: "2020-03-02")?.state == .notSent)
    #expect(clock([with(letter) { $0.date = "2020-02" }], on: "2020-03-02")?.state == .notSent)
    let other = with(letter) { $0.targets = ["jpn"] }
    #expect(clock([other], on: "2020-03-02")?.state == .notSent)
  }

  @Test func `only an answer to the ask answers, on or after the letter's day`() {
    let on = { (day: PartialDate) in Response.answer("r", on: day, to: "ask") }
    #expect(clock([letter], [on("2020-02-20")], on: "2020-03-02")?.state == .awaiting)
    let answered = clock([letter], [on("2020-02-21")], on: "2020-03-02")
    #expect(answered?.state == .answered)
    #expect(answered?.answer == "r")
    let other = Response.answer("r", on: "2020-03-01", to: "another")
    #expect(clock([letter], [other], on: "2020-03-02")?.state == .awaiting)
  }

  @Test func `silence answers nothing`() {
    let silence = Response.answer("s", on: "2020-03-01", by: .silence, to: "ask", .noReply)
    #expect(clock([letter], [silence], on: "2020-03-02")?.state != .answered)
  }

  @Test func `a holding reply is acknowledged, and the clock runs on`() {
    for kind in [Answer.Kind.holding, .acknowledgement] {
      let holding = Response.answer("h", on: "2020-03-01", to: "ask", kind: kind)
      #expect(clock([letter], [holding], on: "2020-04-21")?.state == .acknowledged)
      #expect(clock([letter], [holding], on: "2020-04-22")?.state == .overdue)
    }
    let bare = with(Response.said("b", on: "2020-03-01")) { $0.inReplyTo = "feb" }
    #expect(clock([letter], [bare], on: "2020-03-02")?.state == .acknowledged)
    let answered = Response.answer("a", on: "2020-03-05", to: "ask")
    #expect(clock([letter], [bare, answered], on: "2020-03-05")?.state == .answered)
  }

  @Test func `a reminder starts the clock again; sent stays the letter's day`() {
    let reminded = clock([letter, reminder], on: "2020-05-05")
    #expect(reminded?.state == .reminded)
    #expect(reminded?.sent == "2020-02-21")
    #expect(reminded?.due == "2020-06-24")
    #expect(reminded?.day == 10)
    #expect(reminded?.of == 60)
    #expect(reminded?.reminders == 1)
    #expect(clock([letter, reminder], on: "2020-06-24")?.state == .reminded)
    #expect(clock([letter, reminder], on: "2020-06-25")?.state == .silent)
  }

  @Test func `a second reminder counts, also where it names the first`() {
    for named: Identifier<Communication> in ["feb", "apr"] {
      let second = Communication.reminder("jun", on: "2020-06-25", of: named)
      let clock = clock([second, reminder, letter], on: "2020-07-01")
      #expect(clock?.state == .reminded)
      #expect(clock?.reminders == 2)
      #expect(clock?.due == "2020-08-24")
    }
    let circle = with(reminder) { $0.reminderOf = "apr" }
    #expect(clock([letter, circle], on: "2020-05-05")?.state == .overdue)
  }

  @Test func `of several answers the first one answered the letter`() {
    let answers = ["c", "a", "b"].map { id in
      Response.answer(Identifier(id), on: id == "c" ? "2020-03-01" : "2020-03-05", to: "ask")
    }
    for responses in [answers, answers.reversed()] {
      #expect(clock([letter], responses, on: "2020-03-10")?.answer == "c")
    }
  }

  @Test func `a reminder to another target starts nothing here`() {
    let other = with(reminder) { $0.targets = ["jpn"] }
    #expect(clock([letter, other], on: "2020-05-05")?.state == .overdue)
    let all = with(reminder) { $0.targets = [] }
    #expect(clock([letter, all], on: "2020-05-05")?.state == .reminded)
  }

  @Test func `what was acknowledged before a reminder is no sign of life after it`() {
    let before = Response.answer("h", on: "2020-03-01", to: "ask", kind: .holding)
    #expect(clock([letter, reminder], [before], on: "2020-05-05")?.state == .reminded)
    let after = Response.answer("h", on: "2020-05-01", to: "ask", kind: .holding)
    #expect(clock([letter, reminder], [after], on: "2020-05-05")?.state == .acknowledged)
    let bare = with(Response.said("b", on: "2020-05-01")) { $0.inReplyTo = "apr" }
    #expect(clock([letter, reminder], [bare], on: "2020-05-05")?.state == .acknowledged)
  }
}

@Suite struct ReplyOfDecidedAskTests {
  private let letter = Communication.letter("feb", on: "2020-02-21", raises: "ask")

  @Test func `once an ask is decided nobody waits for its reply`() {
    let deed = Response.answer("d", on: "2020-02-20", by: .measure, to: "ask", .contrary)
    var fixture = Fixture(
      asks: [.plain("ask", since: "2020-01-01")], letters: [letter], responses: [deed])
    let status = fixture.status("ask", on: "2020-06-01")
    #expect(status?.standing.outcome == .notMet)
    #expect(status?.reply.daysLate(on: "2020-06-01") == nil)
    #expect(fixture.on("2020-06-01").status.counts.overdue == 0)
    fixture.records.responses = []
    #expect(fixture.on("2020-06-01").status.counts.overdue == 1)
    #expect(fixture.status("ask", on: "2020-06-01")?.triage == .replyLate)
    fixture.records.campaign.state = .paused
    #expect(fixture.on("2020-06-01").status.counts.overdue == 0)
    #expect(fixture.status("ask", on: "2020-06-01")?.triage != .replyLate)
  }

  @Test func `what was acknowledged about a decided ask is still said`() {
    let deed = Response.answer("d", on: "2020-02-20", by: .measure, to: "ask", .contrary)
    let holding = Response.answer("h", on: "2020-03-01", to: "ask", kind: .holding)
    let fixture = Fixture(
      asks: [.plain("ask", since: "2020-01-01")], letters: [letter], responses: [deed, holding])
    #expect(fixture.status("ask", on: "2020-06-01")?.reply.state == .acknowledged)
  }

  @Test func `an accepted silence leaves the clock silent, and it counts no more`() {
    let reminder = Communication.reminder("apr", on: "2020-04-25", of: "feb")
    let silence = Response.answer("s", on: "2020-06-25", by: .silence, to: "ask", .noReply)
    let fixture = Fixture(
      asks: [.plain("ask")], letters: [letter, reminder], responses: [silence])
    let status = fixture.status("ask", on: "2020-07-01")
    #expect(status?.standing.outcome == .notMet)
    #expect(status?.reply.state == .silent)
    #expect(status?.triage == .notMet)
    #expect(fixture.on("2020-07-01").status.counts.overdue == 0)
    #expect(
      fixture.world.known(on: "2020-07-01").today(from: fixture.viewpoint("2020-07-01")).needs
        .isEmpty)
  }
}

@Suite struct EarlierLettersTests {
  private let letters = [
    Communication.letter("feb", on: "2020-02-21", raises: "ask"),
    Communication.letter("dec", on: "2019-12-16", raises: "ask"),
  ]

  private func earlier(_ responses: [Response] = [], on day: CalendarDate) -> [EarlierLetter]? {
    Fixture(asks: [.plain("ask")], letters: letters, responses: responses)
      .status("ask", on: day)?.reply.earlier
  }

  @Test func `the letter of december is 17 days late on 2 march`() {
    let letter = EarlierLetter(
      communication: "dec", sent: "2019-12-16", due: "2020-02-14", daysLate: 17)
    #expect(earlier(on: "2020-03-02") == [letter])
  }

  @Test func `an answer between the two letters answers the earlier one only`() {
    let ask = Ask.plain("ask", since: "2019-12-16")
    let between = Response.answer("r", on: "2020-01-10", to: "ask")
    let reply = Fixture(asks: [ask], letters: letters, responses: [between])
      .status("ask", on: "2020-03-02")?.reply
    #expect(reply?.earlier.isEmpty == true)
    #expect(reply?.state == .awaiting)
    #expect(reply?.communication == "feb")
  }

  @Test func `an answer after both answers both`() {
    #expect(earlier([.answer("r", on: "2020-03-01", to: "ask")], on: "2020-03-02") == [])
  }

  @Test func `earlier letters do not make a pair overdue`() {
    let fixture = Fixture(asks: [.plain("ask")], letters: letters)
    #expect(fixture.on("2020-03-02").status.counts.overdue == 0)
  }
}
