import Foundation
import Testing

/// What each day knew of the session that was suspended, through the built program.
@Suite struct SessionHistoryTests {
  /// One day of HRC 43: what the calendar says of its end, and what the ask counts down to.
  struct Day: CustomTestStringConvertible, Sendable {
    let day: String
    let end: String
    let certainty: String
    let clock: String
    let daysLeft: String

    /// A part of the reason of the end; empty: it has none of its own.
    let why: String

    var testDescription: String { day }
  }

  static let days = [
    Day(
      day: "2020-02-20", end: "2020-03-20", certainty: "predicted", clock: "nothing",
      daysLeft: "nothing", why: "as long as HRC 40 was"),
    Day(
      day: "2020-02-24", end: "2020-03-20", certainty: "announced", clock: "HRC-43 closing",
      daysLeft: "25", why: "day inferred: announced by the opening at the latest"),
    Day(
      day: "2020-03-12", end: "2020-03-20", certainty: "announced", clock: "HRC-43 closing",
      daysLeft: "8", why: "day inferred"),
    Day(
      day: "2020-03-13", end: "null", certainty: "held",
      clock: "HRC-43 suspended, no date set", daysLeft: "null",
      why: "Since 13 Mar 2020 no date is set"),
    Day(
      day: "2020-06-14", end: "null", certainty: "held",
      clock: "HRC-43 suspended, no date set", daysLeft: "null",
      why: "Since 13 Mar 2020 no date is set"),
    Day(
      day: "2020-06-15", end: "2020-06-19", certainty: "announced", clock: "HRC-43 closing",
      daysLeft: "4", why: "Since 15 Jun 2020 the date is 19 Jun 2020"),
    Day(
      day: "2020-06-19", end: "2020-06-23", certainty: "unverified", clock: "HRC-43 closing",
      daysLeft: "4", why: "day inferred"),
    Day(
      day: "2020-06-23", end: "2020-06-23", certainty: "unverified",
      clock: "HRC-43 lateCoSponsorship", daysLeft: "14", why: "day inferred"),
  ]

  private func json(_ arguments: [String], on day: String) throws -> [String: Any] {
    try BuiltProgram.run(
      arguments + ["--json", "--store", BuiltProgram.shippedStore, "--as-of", day]
    ).json()
  }

  @Test(arguments: days)
  func `the session ends as the day knew it, and says why`(day: Day) throws {
    let listed = try #require(
      try json(["sessions", "HRC"], on: day.day)["sessions"] as? [[String: Any]])
    let session = try #require(listed.first { $0["id"] as? String == "HRC-43" })
    #expect(lookUp("end", in: session) == day.end)
    #expect(lookUp("certainty", in: session) == day.certainty)
    let milestones = try #require(session["milestones"] as? [[String: Any]])
    let closing = try #require(milestones.first { $0["id"] as? String == "closing" })
    #expect(lookUp("why", in: closing).contains(day.why), "\(lookUp("why", in: closing))")
  }

  @Test(arguments: days)
  func `the ask counts down to what the day knew`(day: Day) throws {
    let campaigns = try #require(
      try json(["status"], on: day.day)["campaigns"] as? [[String: Any]])
    let asks = campaigns.first?["asks"] as? [[String: Any]] ?? []
    let ask: Any = asks.first { $0["id"] as? String == "co-sponsor-hrc-43" } ?? [:]
    #expect(lookUp("clock.what", in: ask) == day.clock)
    #expect(lookUp("clock.daysLeft", in: ask) == day.daysLeft)
    guard day.clock != "nothing" else { return }
    #expect(lookUp("clock.why", in: ask).contains("2020"), "\(lookUp("clock.why", in: ask))")
  }
}
