import CampaignEngine
import Foundation
import Testing

@Suite struct TypedDateTests {
  /// A Monday.
  private let monday: CalendarDate = "2020-03-02"

  private func read(
    _ text: String, on day: CalendarDate = "2020-03-02", _ direction: DateDirection = .future
  ) throws(DateTypingFault) -> String {
    try TypedDate.understand(
      text, today: day, direction: direction, calendar: SessionCalendar(sessions: [])
    ).date.iso
  }

  @Test func `dates with all their numbers mean themselves`() throws {
    for text in ["2026-12-05", " 2026-12-05 ", "2026/12/5", "2026. 12. 5."] {
      #expect(try read(text, .past) == "2026-12-05")
    }
    for text in ["5 dec 2026", "Dec 5, 2026", "DECEMBER 5 2026", "5th dec 2026"] {
      #expect(try read(text, .past) == "2026-12-05")
    }
    #expect(try read("2019-11") == "2019-11")
    #expect(try read("2019") == "2019")
  }

  @Test func `days near today have words`() throws {
    #expect(try read("today") == "2020-03-02")
    #expect(try read("TOMORROW") == "2020-03-03")
    #expect(try read("yesterday") == "2020-03-01")
    #expect(try read("eom") == "2020-03-31")
    #expect(try read("eom", .past) == "2020-02-29")
    #expect(try read("eom", on: "2020-02-29", .past) == "2020-02-29")
  }

  @Test func `a weekday is the last one in a log and the next one in a deadline`() throws {
    #expect(try read("fri") == "2020-03-06")
    #expect(try read("friday", .past) == "2020-02-28")
    #expect(try read("mon", .past) == "2020-03-02")
    #expect(try read("mon") == "2020-03-09")
    #expect(try read("sun", .past) == "2020-03-01")
    #expect(try read("sun") == "2020-03-08")
  }

  @Test func `next friday is friday of next week, on every day of this one`() throws {
    for days in 0...6 {
      #expect(try read("next fri", on: monday + days) == "2020-03-13")
      #expect(try read("this  Fri", on: monday + days) == "2020-03-06")
      #expect(try read("last fri", on: monday + days) == "2020-02-28")
    }
  }

  @Test func `counts run forward unless something says otherwise`() throws {
    #expect(try read("+2w") == "2020-03-16")
    #expect(try read("in 2 weeks") == "2020-03-16")
    #expect(try read("in 2 weeks", .past) == "2020-03-16")
    #expect(try read("3d") == "2020-03-05")
    #expect(try read("3d", .past) == "2020-02-28")
    #expect(try read("+3d", .past) == "2020-03-05")
    #expect(try read("-3d") == "2020-02-28")
    #expect(try read("2 weeks ago") == "2020-02-17")
    #expect(try read("1m", on: "2020-01-31") == "2020-02-29")
    #expect(try read("1y", on: "2020-02-29") == "2021-02-28")
    #expect(try read("-1m", on: "2020-01-15") == "2019-12-15")
  }

  @Test func `a day without a year is the last or the next, today included`() throws {
    for text in ["6 mar", "mar 6", "6 March", "6th mar", "3월 6일", "3월6일"] {
      #expect(try read(text) == "2020-03-06")
      #expect(try read(text, .past) == "2019-03-06")
    }
    #expect(try read("2 mar") == "2020-03-02")
    #expect(try read("2 mar", .past) == "2020-03-02")
    #expect(try read("29 feb") == "2024-02-29")
    #expect(try read("29 feb", .past) == "2020-02-29")
  }

  @Test func `a month may stand alone or with its year`() throws {
    #expect(try read("nov 2019") == "2019-11")
    #expect(try read("2019 nov") == "2019-11")
    #expect(try read("sept") == "2020-09")
    #expect(try read("nov", .past) == "2019-11")
    #expect(try read("mar") == "2020-03")
    #expect(try read("mar", .past) == "2020-03")
    #expect(try read("feb") == "2021-02")
    #expect(try read("3월", .past) == "2020-03")
  }

  @Test func `korean is understood, composed or not`() throws {
    let read = [
      "오늘": "2020-03-02", "내일": "2020-03-03", "어제": "2020-03-01", "3월 5일": "2020-03-05",
      "2026년 3월 5일": "2026-03-05", "2026년 3월": "2026-03", "2026년": "2026", "금요일": "2020-03-06",
      "다음 주 금요일": "2020-03-13", "다음주 금요일": "2020-03-13",
    ]
    for (text, date) in read {
      #expect(try self.read(text.precomposedStringWithCanonicalMapping) == date)
      #expect(try self.read(text.decomposedStringWithCanonicalMapping) == date)
    }
  }

  @Test(arguments: ["03/05", "3/5", "03-05", "3.5.", "03/05/2020", "13/05/20", "05.03.2020"])
  func `day or month first cannot be known`(text: String) {
    #expect(throws: DateTypingFault.dayOrMonthFirst) { try read(text) }
  }

  @Test(arguments: [
    "2020-02-30", "30 feb", "feb 30", "30 feb 2020", "29 feb 2019", "2020-13-01", "2020-00", "0000",
    "2월 30일", "13월", "13월 5일", "0 mar", "32 mar", "99999d", "+9999y", "-5000y",
    "2020-99999999999999999999",
  ])
  func `a day that no calendar has is refused`(text: String) {
    #expect(throws: DateTypingFault.noSuchDay) { try read(text) }
  }

  @Test(arguments: [
    "", "  ", "nxt fri", "next", "5", "soon", "+", "2020-", "fri fri", "6 mat", "3x", "in 2 moons",
    "2 weeks hence", "2020-03-05T10:00", "mar 6 7", "!",
  ])
  func `anything else is no date`(text: String) {
    #expect(throws: DateTypingFault.notADate) { try read(text) }
  }
}
