import Testing

@testable import CampaignEngine

@Suite struct DeadlineReportBuildTests {
  private func report(
    _ asks: [Ask] = [], responses: [Response] = [], on day: CalendarDate,
    through last: CalendarDate? = nil, _ change: (inout Fixture) -> Void = { _ in }
  ) -> DeadlineReport {
    let fixture = with(
      Fixture(
        asks: asks, responses: responses, sessions: RecordedSessions.calendar.sessions), change)
    return fixture.world.known(on: day).deadlines(from: fixture.viewpoint(day), through: last)
  }

  private func deadline(
    _ id: String, in report: DeadlineReport
  ) -> SessionDeadline? { report.deadlines.first { $0.id == id } }

  @Test func `a year ahead is listed, by the last day`() {
    let report = report(on: "2026-11-23")
    let days = report.deadlines.map(\.dates.date.to)
    #expect(days == days.sorted())
    #expect(report.asOf == "2026-11-23")
    #expect(deadline("HRC-64/opening", in: report)?.dates.daysLeft == 91)
    #expect(deadline("UNGA-81/plenaryAction", in: report)?.dates.daysLeftFrom == 22)
    #expect(deadline("UNGA-81/plenaryAction", in: report)?.dates.daysLeft == 28)
    #expect(report.deadlines.allSatisfy { $0.dates.date.from <= "2027-11-23" })
    #expect(Set(report.deadlines.map(\.id)).count == report.deadlines.count)
  }

  @Test func `a predicted day stays until its margin has run out`() {
    let id = "UNGA-81/thirdCommitteeAction"
    #expect(deadline(id, in: report(on: "2026-11-24"))?.dates.daysLeft == -6)
    #expect(deadline(id, in: report(on: "2026-11-25")) == nil)
  }

  @Test func `a day that is known stays through itself`() {
    #expect(deadline("HRC-43/closing", in: report(on: "2020-03-12")) != nil)
    let late = "HRC-43/lateCoSponsorship"
    #expect(deadline(late, in: report(on: "2020-07-07"))?.dates.daysLeft == 0)
    #expect(deadline(late, in: report(on: "2020-07-08")) == nil)
  }

  @Test func `a suspended session has no deadline`() {
    let ids = report(on: "2020-03-14").deadlines.map(\.id)
    #expect(!ids.contains("HRC-43/closing") && !ids.contains("HRC-43/lateCoSponsorship"))
  }

  @Test func `the range can be shortened`() {
    let report = report(on: "2026-11-23", through: "2026-12-15")
    #expect(
      report.deadlines.map(\.id) == ["UNGA-81/thirdCommitteeAction", "UNGA-81/plenaryAction"])
  }

  @Test func `our own milestones are there before their session is`() {
    let ids = report(on: "2026-11-23", through: "2027-02-08").deadlines
      .filter { $0.milestone.group == .ours }.map(\.id)
    #expect(ids == ["HRC-64/writtenStatements"])
  }

  @Test func `a milestone names the open asks that it decides`() {
    let ask = Ask.wanting("coSponsor", at: "HRC-43")
    let reference = AskReference(campaign: "letter", ask: "sponsor")
    let report = report([ask], on: "2020-03-02")
    for id in ["HRC-43/action", "HRC-43/lateCoSponsorship"] {
      #expect(deadline(id, in: report)?.asks == [reference])
    }
    #expect(deadline("HRC-43/closing", in: report)?.asks == [])
    #expect(deadline("HRC-43/tabling", in: report)?.asks == [])
  }

  @Test func `a decided ask is named no more, nor one of a campaign that has not started`() {
    let ask = Ask.wanting("coSponsor", at: "HRC-43")
    let name = Response.act("coSponsor", at: "HRC-43", on: "2020-06-22")
    let late = "HRC-43/lateCoSponsorship"
    #expect(deadline(late, in: report([ask], on: "2020-06-23"))?.asks.count == 1)
    #expect(deadline(late, in: report([ask], responses: [name], on: "2020-06-23"))?.asks == [])
    let future = report([ask], on: "2020-06-23") { $0.records.campaign.started = "2020-07-01" }
    #expect(deadline(late, in: future)?.asks == [])
  }
}
