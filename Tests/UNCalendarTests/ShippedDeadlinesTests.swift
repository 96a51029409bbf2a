import Testing

@testable import CampaignEngine

/// Deadlines and single dates on the shipped sessions, as the design lists them.
@Suite struct ShippedDeadlinesTests {
  private func known(on iso: String) throws -> SessionCalendar {
    try shippedCalendar().known(on: try #require(date(iso)))
  }

  @Test func `the deadlines of 23 November 2026 are those of the design`() throws {
    let today = try #require(date("2026-11-23"))
    let world = World(calendar: try shippedCalendar()).known(on: today)
    let report = world.deadlines(from: Viewpoint(today: today, zone: .utc))
    let lines = report.deadlines.prefix(10).map { deadline in
      let date = deadline.dates.date
      return "\(deadline.id) \(date.from.iso) \(date.to.iso) \(deadline.dates.daysLeft)"
    }
    #expect(
      lines == [
        "UNGA-81/thirdCommitteeAction 2026-11-18 2026-11-18 -5",
        "UNGA-81/plenaryAction 2026-12-15 2026-12-21 28",
        "HRC-64/writtenStatements 2027-02-08 2027-02-08 77",
        "HRC-64/speakersListOpens 2027-02-19 2027-02-19 88",
        "HRC-64/opening 2027-02-22 2027-02-22 91",
        "HRC-64/dialogue 2027-03-15 2027-03-15 112",
        "HRC-64/tabling 2027-03-15 2027-03-25 122",
        "HRC-64/action 2027-03-22 2027-04-02 130",
        "HRC-64/closing 2027-03-23 2027-04-02 130",
        "HRC-64/lateCoSponsorship 2027-04-06 2027-04-16 144",
      ])
    #expect(report.deadlines.allSatisfy { !$0.dates.date.why.isEmpty })
  }

  @Test func `the committee's predicted day stays in the list until its margin has run out`() throws
  {
    for (iso, isListed) in [("2026-11-24", true), ("2026-11-25", false)] {
      let today = try #require(date(iso))
      let world = World(calendar: try shippedCalendar()).known(on: today)
      let ids = world.deadlines(from: Viewpoint(today: today, zone: .utc)).deadlines.map(\.id)
      #expect(ids.contains("UNGA-81/thirdCommitteeAction") == isListed)
    }
  }

  @Test(arguments: [
    ("2020-03-02", "2020-03-20"), ("2020-03-14", nil), ("2020-06-16", "2020-06-19"),
    ("2020-06-23", "2020-06-23"),
  ])
  func `session 43 ends as each day knew it`(today: String, end: String?) throws {
    let session = try #require(try known(on: today).schedule(of: "HRC-43"))
    #expect(session.milestone("closing")?.date?.to.iso == end)
  }

  @Test func `every shipped session has a schedule in the order of its days`() throws {
    let calendar = try known(on: "2026-11-25")
    for session in calendar.sessions {
      let schedule = try #require(calendar.schedule(of: session.id))
      let days = schedule.milestones.compactMap(\.date?.from)
      #expect(days == days.sorted(), "\(session.id)")
      #expect(schedule.milestone("opening")?.date?.from == session.start)
      #expect(schedule.milestones.allSatisfy { $0.date != nil }, "\(session.id)")
    }
  }
}
