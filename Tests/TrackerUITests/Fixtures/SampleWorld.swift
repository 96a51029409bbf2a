import CampaignEngine

/// A small world that resembles the campaign of 2020: one government, five asks, two letters.
enum SampleWorld {
  static let campaign: Identifier<Campaign> = "open-letter"
  static let target: Identifier<Target> = "kor"

  static let world: World = {
    var world = World(
      campaigns: [records], targets: [government], calendar: SampleCalendar.calendar,
      zones: ["Europe/Zurich": SampleZones.geneva, "America/New_York": SampleZones.newYork])
    world.campaigns[0].steps = [step]
    return world
  }()

  static let empty = World(calendar: SampleCalendar.calendar, zones: world.zones)

  /// Korea on Monday, 2 March 2020.
  static let viewpoint = Viewpoint(today: day("2020-03-02"), zone: SampleZones.seoul)

  static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
  }

  private static var records: CampaignRecords {
    var campaign = Campaign(id: campaign, title: "South Korea: rights in North Korea")
    campaign.summary = "Groups from many countries ask Seoul to stand behind the UN's texts."
    campaign.started = day("2019-12-16")
    campaign.replyDays = 60
    campaign.targets = [target]
    campaign.subjects = [Subject(id: "dprk", title: "Human rights in North Korea")]
    var records = CampaignRecords(campaign: campaign)
    records.asks = SampleAsks.all
    records.communications = SampleLetters.all
    records.responses = SampleResponses.all
    records.events = [deportation]
    return records
  }

  private static var government: Target {
    var target = Target(id: target, kind: "government", name: "Republic of Korea")
    target.code = "KOR"
    target.memberOf = [
      Membership(body: "HRC", from: partial("2016"), until: partial("2018")),
      Membership(body: "HRC", from: partial("2020"), until: partial("2022")),
    ]
    var president = Office(id: "president", title: "President")
    president.holders = [Holder(name: "Moon Jae-in", since: partial("2017-05-10"))]
    target.offices = [president, Office(id: "mofa", title: "Minister of Foreign Affairs")]
    return target
  }

  private static var deportation: Event {
    var event = Event(
      id: "deportation", date: partial("2019-11-07"), actor: .government,
      title: "Two fishermen deported to the North")
    event.who = "government"
    return event
  }

  private static var step: Step {
    var step = Step(id: "call", title: "Call the President's office about a reply")
    step.due = day("2020-03-06")
    step.owner = "Ana"
    return step
  }

  static func partial(_ iso: String) -> PartialDate {
    PartialDate(iso: iso) ?? PartialDate(CalendarDate(dayNumber: 0))
  }
}
