import CampaignEngine
import Testing

@testable import TrackerUI

@Suite struct StripSpanTests {
  private let today = SampleWorld.day("2020-03-02")

  private func text(_ span: StripSpan, on day: CalendarDate? = nil) -> String {
    let days = span.days(on: day ?? today)
    return "\(days.lowerBound.iso)..\(days.upperBound.iso)"
  }

  @Test func `it begins with the month before today's and goes along with the days`() {
    let span = StripSpan()
    #expect(text(span) == "2020-02-01..2021-01-31")
    #expect(text(span, on: SampleWorld.day("2020-04-01")) == "2020-03-01..2021-02-28")
  }

  @Test func `it moves by its own length and comes back`() {
    var span = StripSpan()
    span.move(by: 1, on: today)
    #expect(text(span) == "2021-02-01..2022-01-31")
    span.move(by: -2, on: today)
    #expect(text(span) == "2019-02-01..2020-01-31")
    span.followToday()
    #expect(span == StripSpan())
  }

  @Test func `closer keeps the day in sight`() {
    var span = StripSpan()
    span.zoom(.half, keeping: SampleWorld.day("2020-11-18"), on: today)
    #expect(text(span) == "2020-10-01..2021-03-31")
    span.zoom(.quarter, keeping: SampleWorld.day("2020-11-18"), on: today)
    #expect(text(span) == "2020-10-01..2020-12-31")
    span.zoom(.year, keeping: SampleWorld.day("2020-11-18"), on: today)
    #expect(text(span) == "2020-10-01..2021-09-30")
  }

  @Test func `a day out of sight does not drag it along`() {
    var span = StripSpan()
    span.move(by: 2, on: today)
    span.zoom(.quarter, keeping: today, on: today)
    #expect(text(span) == "2022-01-01..2022-03-31")
  }

  @Test func `a day that is to be shown comes in sight by whole lengths`() {
    var span = StripSpan()
    span.show(SampleWorld.day("2020-12-31"), on: today)
    #expect(span == StripSpan())
    span.show(SampleWorld.day("2021-02-01"), on: today)
    #expect(text(span) == "2021-02-01..2022-01-31")
    span.show(SampleWorld.day("2020-01-31"), on: today)
    #expect(text(span) == "2019-02-01..2020-01-31")
  }

  @Test func `it ends where the calendar ends`() {
    var span = StripSpan()
    span.move(by: 1000, on: today)
    #expect(text(span) == "2200-01-01..2200-12-31")
    span.move(by: -1000, on: today)
    #expect(text(span) == "1946-01-01..1946-12-31")
  }
}
