import CampaignEngine
import Testing

@testable import TrackerUI

@Suite struct StripScaleTests {
  private static let year = SampleWorld.day("2020-02-01")...SampleWorld.day("2021-01-31")
  private static let quarter = SampleWorld.day("2020-02-01")...SampleWorld.day("2020-04-30")

  @Test(arguments: [0, 1, 2, 11, 12, 66, 91, 238, 366, 1000])
  func `every day has one column, and a later day none further left`(columns: Int) {
    for days in [Self.year, Self.quarter] {
      let scale = StripScale(days, columns: columns)
      var last = 0
      for number in days.lowerBound.dayNumber...days.upperBound.dayNumber {
        let day = CalendarDate(dayNumber: number)
        let column = scale.column(of: day)
        guard columns > 0 else {
          #expect(column == nil)
          continue
        }
        #expect((last..<columns).contains(column ?? -1), "\(day.iso)")
        last = column ?? last
        let own = scale.columns(from: days.lowerBound, to: day)
        #expect(own.map { $0.contains(last) } == true, "\(day.iso)")
        #expect(scale.columns(from: day, to: day)?.lowerBound == column)
      }
    }
  }

  @Test func `a day outside has no column`() {
    let scale = StripScale(Self.year, columns: 66)
    #expect(scale.column(of: SampleWorld.day("2020-01-31")) == nil)
    #expect(scale.column(of: SampleWorld.day("2021-02-01")) == nil)
    #expect(scale.column(of: Self.year.lowerBound) == 0)
    #expect(scale.column(of: Self.year.upperBound) == 65)
  }

  @Test func `a stretch is cut at the edges and is never nothing`() {
    let scale = StripScale(Self.year, columns: 66)
    let before = SampleWorld.day("2019-09-17")
    #expect(scale.columns(from: before, to: SampleWorld.day("2025-01-01")) == 0..<66)
    #expect(scale.columns(from: before, to: SampleWorld.day("2020-01-31")) == nil)
    #expect(scale.columns(from: Self.year.upperBound, to: Self.year.upperBound) == 65..<66)
  }

  @Test func `neighbouring stretches leave no gap`() {
    for columns in [66, 300] {
      let scale = StripScale(Self.year, columns: columns)
      let first = scale.columns(from: Self.year.lowerBound, to: SampleWorld.day("2020-06-30"))
      let second = scale.columns(from: SampleWorld.day("2020-07-01"), to: Self.year.upperBound)
      #expect((first?.upperBound ?? 0) >= (second?.lowerBound ?? .max))
      #expect(second?.upperBound == columns)
    }
  }

  @Test func `the first of each month has the column of its name`() {
    let scale = StripScale(Self.year, columns: 80)
    #expect(scale.months.count == 12)
    for month in scale.months {
      #expect(month.first.day == 1)
      #expect(scale.column(of: month.first) == month.column)
    }
  }
}
