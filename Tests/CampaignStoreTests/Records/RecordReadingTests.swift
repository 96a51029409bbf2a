import CampaignEngine
import CampaignStore
import Testing

/// Each record type with the fields that rules use.
@Suite struct RecordReadingTests {
  private func load(_ file: String, _ text: String) throws -> World {
    let store = try TemporaryStore()
    try store.write(text, to: file)
    let loaded = try store.load()
    #expect(loaded.faults.isEmpty)
    return loaded.world
  }

  @Test func `a campaign`() throws {
    let world = try load(
      "c/campaign.json",
      """
      {"format": 1, "id": "c", "title": "T", "summary": "S", "state": "paused",
       "started": "2019-12-16", "replyDays": 60, "targets": ["kor"], "visibility": "public",
       "subjects": [{"id": "dprk", "title": "R", "aliases": ["북한"]}]}
      """)
    var campaign = Campaign(id: "c", title: "T")
    var subject = Subject(id: "dprk", title: "R")
    subject.aliases = ["북한"]
    (campaign.summary, campaign.state, campaign.replyDays) = ("S", .paused, 60)
    (campaign.targets, campaign.subjects, campaign.visibility) = (["kor"], [subject], .public)
    campaign.started = CalendarDate(iso: "2019-12-16")
    #expect(world.campaign("c")?.campaign == campaign)
  }

  @Test func `an ask`() throws {
    let world = try load(
      "c/asks/x.json",
      """
      {"format": 1, "id": "x", "title": "T", "detail": "D", "sentence": "S", "targets": ["kor"],
       "subject": "dprk", "owner": "O", "priority": 2, "line": "L", "notes": "N",
       "wants": {"body": "HRC", "subject": "dprk", "stance": "coSponsor"}, "metBy": "words",
       "deadline": {"session": "HRC-43", "milestone": "action"}, "occasion": "talks",
       "reviewEvery": 4, "partOf": "a", "continues": "a", "since": "2020-02-21",
       "ended": {"on": "2020-06-22", "kind": "overtaken", "reason": "R"}, "visibility": "public"}
      """)
    var ask = Ask(id: "x", title: "T")
    (ask.detail, ask.sentence, ask.targets, ask.subject) = ("D", "S", ["kor"], "dprk")
    (ask.owner, ask.priority, ask.line, ask.notes) = ("O", 2, "L", "N")
    ask.wants = WantedPosition(body: "HRC", subject: "dprk", stance: "coSponsor")
    ask.metBy = .words
    ask.deadline = .milestone(session: "HRC-43", milestone: "action")
    (ask.occasion, ask.reviewEvery, ask.partOf, ask.continues) = ("talks", 4, "a", "a")
    ask.since = CalendarDate(iso: "2020-02-21")
    let end = try #require(CalendarDate(iso: "2020-06-22"))
    ask.ended = Ending(day: end, kind: .overtaken, reason: "R")
    ask.visibility = .public
    #expect(world.campaign("c")?.ask("x") == ask)
  }

  @Test func `the other two deadlines of an ask`() throws {
    let day = try load(
      "c/asks/x.json",
      """
      {"format": 1, "id": "x", "title": "T",
       "deadline": {"date": "2020-03-02", "time": "17:00", "timeZone": "Asia/Seoul"}}
      """)
    let date = try #require(CalendarDate(iso: "2020-03-02"))
    #expect(
      day.campaign("c")?.ask("x")?.deadline
        == .date(date, time: ClockTime(hour: 17, minute: 0), timeZone: "Asia/Seoul"))
    #expect(day.zones["Asia/Seoul"] != nil)
    let days = try load(
      "c/asks/x.json",
      #"{"format": 1, "id": "x", "title": "T", "deadline": {"daysAfterSending": 60}}"#)
    #expect(days.campaign("c")?.ask("x")?.deadline == .daysAfterSending(60))
  }

  @Test func `a deadline that lies some days off what it names`() throws {
    let world = try load(
      "c/asks/x.json",
      """
      {"format": 1, "id": "x", "title": "T",
       "deadline": {"session": "HRC-43", "milestone": "tabling", "offsetDays": -5,
        "workingDays": true}}
      """)
    let ask = try #require(world.campaign("c")?.ask("x"))
    #expect(ask.deadline == .milestone(session: "HRC-43", milestone: "tabling"))
    #expect(ask.deadlineShift == DeadlineShift(days: -5, countsWorkingDays: true))
  }

  @Test func `a communication`() throws {
    let world = try load(
      "c/communications/x.json",
      """
      {"format": 1, "id": "x", "kind": "email", "date": "2018-04", "published": "2018-05-01",
       "status": "draft", "title": "T", "summary": "S", "from": "F", "targets": ["kor"],
       "to": ["kor/president"], "copies": ["kor/president"],
       "raises": [{"ask": "a", "sentence": "S"}], "replyBy": "2018-06-01",
       "requestsMeeting": true, "reminderOf": "l", "visibility": "coalition",
       "signatories": {"stated": {"groups": 2, "countries": 1},
        "groups": [{"name": "G", "country": "C", "consent": "public"}],
        "withheld": {"groups": 1, "individuals": 4}}}
      """)
    let letter = try #require(world.campaign("c")?.communication("x"))
    let president = OfficeReference(target: "kor", office: "president")
    #expect(letter.kind == .email && letter.date.iso == "2018-04" && !letter.isSent)
    #expect(letter.published?.iso == "2018-05-01" && letter.replyBy?.iso == "2018-06-01")
    #expect(letter.summary == "S" && letter.from == "F" && letter.targets == ["kor"])
    #expect(letter.to == [president] && letter.copies == [president] && letter.raises == ["a"])
    #expect(letter.requestsMeeting && letter.reminderOf == "l" && letter.visibility == .coalition)
    let signatories = try #require(letter.signatories)
    #expect(
      signatories.stated == Signatories.Stated(groups: 2, individuals: nil, countries: 1))
    #expect(signatories.groups == [Signatories.Entry(name: "G", country: "C")])
    #expect(signatories.individuals == nil)
    #expect(signatories.withheldGroups == 1 && signatories.withheldIndividuals == 4)
  }

  @Test func `an event and a task`() throws {
    let event = try load(
      "c/events/x.json",
      """
      {"format": 1, "id": "x", "date": "2019", "actor": "experts", "who": "W", "target": "kor",
       "title": "T", "summary": "S", "asks": ["a"], "subjects": ["dprk"], "reference": "R",
       "sources": [{"title": "U", "url": "https://example.org"}], "visibility": "coalition"}
      """)
    let read = try #require(event.campaign("c")?.events.last)
    #expect(read.actor == .experts && read.date.iso == "2019" && read.who == "W")
    #expect(read.target == "kor" && read.summary == "S" && read.asks == ["a"])
    #expect(read.subjects == ["dprk"] && read.reference == "R" && read.visibility == .coalition)
    #expect(read.sources == [Source(title: "U", url: "https://example.org")])
    let task = try load(
      "c/tasks/x.json",
      """
      {"format": 1, "id": "x", "title": "T", "asks": ["a"], "due": "2026-12-01", "owner": "O",
       "done": "2026-11-30"}
      """)
    let step = try #require(task.campaign("c")?.steps.last)
    #expect(step.asks == ["a"] && step.due?.iso == "2026-12-01" && step.owner == "O")
    #expect(step.done?.iso == "2026-11-30")
  }

  @Test func `a target`() throws {
    let world = try load(
      "targets/x.json",
      """
      {"format": 1, "id": "x", "kind": "government", "name": "N", "aliases": ["A"], "code": "KOR",
       "groups": ["G"], "memberOf": [{"body": "HRC", "from": "2020", "until": "2022"}],
       "offices": [{"id": "o", "title": "T", "email": ["a@example.org"], "use": "write",
        "holders": [{"name": "H", "since": "2019-04-08", "until": "2020-06-19"}]}], "care": "C"}
      """)
    let target = try #require(world.target("x"))
    #expect(target.aliases == ["A"] && target.code == "KOR" && target.groups == ["G"])
    #expect(target.memberOf.first?.until?.iso == "2022" && target.care == "C")
    #expect(target.offices.first?.holders.first?.since?.iso == "2019-04-08")
  }

  @Test func `null counts as not there`() throws {
    let world = try load(
      "c/asks/x.json",
      #"{"format": 1, "id": "x", "title": "T", "owner": null, "wants": null, "targets": null}"#)
    #expect(world.campaign("c")?.ask("x") == Ask(id: "x", title: "T"))
  }
}
