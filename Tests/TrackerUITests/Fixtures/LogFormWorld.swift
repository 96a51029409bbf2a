import CampaignEngine
import TextGrid
import TrackerUI

/// A campaign with one government, as small as the form's tests allow.
enum LogFormWorld {
  static let today = CalendarDate(iso: "2020-03-02") ?? CalendarDate(dayNumber: 0)
  static let viewpoint = Viewpoint(today: today, zone: .utc)
  static let campaign: Identifier<Campaign> = "letter"

  static var world: World {
    World(
      campaigns: [records], targets: [korea],
      calendar: SessionCalendar(sessions: [council, assembly]))
  }

  /// The same campaign, put to several governments.
  static var worldOfThree: World {
    var world = world
    world.campaigns[0].campaign.targets = ["kor", "jpn", "che"]
    world.targets += [
      Target(id: "jpn", kind: "government", name: "Japan"),
      Target(id: "che", kind: "government", name: "Switzerland"),
    ]
    return world
  }

  static func form(
    preselected: Identifier<Ask>? = "co-sponsor-hrc-43", world: World = world
  ) -> LogForm {
    LogForm(
      campaign: campaign, preselected: preselected, world: world, viewpoint: viewpoint,
      isPastDay: false)
  }

  private static var records: CampaignRecords {
    var campaign = Campaign(id: campaign, title: "South Korea: rights in North Korea")
    campaign.replyDays = 60
    campaign.targets = ["kor"]
    campaign.subjects = [Subject(id: "dprk", title: "Human rights in North Korea")]
    var records = CampaignRecords(campaign: campaign)
    records.asks = asks
    var letter = Communication(
      id: "2020-02-21-letter", kind: .letter, date: PartialDate(today - 10), title: "Open letter")
    letter.targets = ["kor"]
    letter.raises = asks.map(\.id)
    records.communications = [letter]
    return records
  }

  private static var asks: [Ask] {
    var council = Ask(id: "co-sponsor-hrc-43", title: "Co-sponsor the resolution")
    council.wants = WantedPosition(body: "HRC", subject: "dprk", stance: "coSponsor")
    council.deadline = .milestone(session: "HRC-43", milestone: "action")
    var assembly = Ask(id: "rejoin-unga-75", title: "Rejoin the co-sponsors")
    assembly.wants = WantedPosition(body: "UNGA", subject: "dprk", stance: "coSponsor")
    assembly.deadline = .milestone(session: "UNGA-75", milestone: "thirdCommitteeAction")
    return [
      council, assembly, Ask(id: "raise-in-talks", title: "Raise rights in talks"),
      Ask(id: "un-mechanisms", title: "Urge work with the UN"),
      Ask(id: "clarify-steps", title: "Explain two decisions"),
    ]
  }

  private static var korea: Target {
    var korea = Target(id: "kor", kind: "government", name: "Republic of Korea")
    korea.code = "KOR"
    var president = Office(id: "president", title: "President")
    president.holders = [
      Holder(
        name: "Moon Jae-in", since: PartialDate(iso: "2017-05-10"),
        until: PartialDate(iso: "2022-05-09"))
    ]
    korea.offices = [president, Office(id: "mission-geneva", title: "Mission in Geneva")]
    return korea
  }

  private static var council: Session {
    var session = Session(id: "HRC-43", body: "HRC")
    session.number = 43
    session.start = CalendarDate(iso: "2020-02-24")
    session.end = CalendarDate(iso: "2020-03-20")
    session.certainty = .announced
    return session
  }

  private static var assembly: Session {
    var session = Session(id: "UNGA-75", body: "UNGA")
    session.number = 75
    session.start = CalendarDate(iso: "2020-09-15")
    return session
  }
}

extension LogForm {
  /// Presses keys one after the other; the step of the last one.
  @discardableResult
  mutating func press(_ keys: Key...) -> Step {
    keys.reduce(.goOn) { update($1) }
  }

  /// Types a text character by character.
  mutating func type(_ text: String) {
    for character in text { _ = update(.character(character)) }
  }
}
