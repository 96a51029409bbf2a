import CampaignEngine
import Testing
import Wording

@Suite struct SessionWordsTests {
  private func error(_ daysOff: [Int], years: ClosedRange<Int>? = nil) -> RuleError {
    RuleError(
      rule: "HRC/opening/june", body: "HRC", milestone: "opening", title: "opens, June-July",
      years: years, daysOff: daysOff, unverified: 0)
  }

  @Test func `a mean has one decimal, and none where nothing was measured`() {
    #expect(Wording.meanDays(error([0, 7, 0, 1, 0])) == "1.6")
    #expect(Wording.meanDays(error([1] + Array(repeating: 0, count: 18))) == "0.1")
    #expect(Wording.meanDays(error([0])) == "0.0")
    #expect(Wording.meanDays(error([10, 11])) == "10.5")
    #expect(Wording.meanDays(error([])) == nil)
  }

  @Test func `years are a span, or one`() {
    #expect(Wording.years(error([], years: 2016...2026)) == "2016–26")
    #expect(Wording.years(error([], years: 1998...2003)) == "1998–03")
    #expect(Wording.years(error([], years: 2009...2009)) == "2009")
    #expect(Wording.years(error([])) == nil)
  }

  @Test func `a rule stands behind its body`() {
    #expect(Wording.rule(error([])) == "HRC opens, June-July")
  }

  @Test(arguments: [
    ("2027-03-22", "2027-04-02", "22 Mar–2 Apr"), ("2020-03-19", "2020-03-20", "19–20 Mar"),
    ("2026-11-18", "2026-11-18", "18 Nov"), ("2026-12-28", "2027-12-03", "28 Dec–3 Dec"),
  ])
  func `a short window leaves the year out`(from: String, to: String, words: String) {
    #expect(Wording.shortWindow(day(from), day(to)) == words)
  }

  @Test func `only a prediction has a margin, and one of 0 only where it was measured`() {
    let date = { (certainty: DateCertainty, margin: Int, why: [Reason]) in
      ScheduledDate(
        from: day("2027-06-21"), to: day("2027-06-21"), certainty: certainty, marginDays: margin,
        why: why)
    }
    #expect(Wording.plusMinus(date(.predicted, 7, [])) == "±7")
    #expect(Wording.plusMinus(date(.predicted, 0, [.date(.margin(0))])) == "±0")
    #expect(Wording.plusMinus(date(.predicted, 0, [])) == "")
    #expect(Wording.plusMinus(date(.held, 0, [])) == "")
  }

  @Test func `a change says what moved, from when to when`() {
    var suspended = HistoryEntry(
      on: day("2020-03-13"), field: "end", from: day("2020-03-20"), to: nil,
      certainty: .announced)
    suspended.why = "suspended"
    #expect(
      Wording.change(suspended) == "13 Mar 2020: closing 20 Mar 2020 → no date (suspended)")
    let resumed = HistoryEntry(
      on: day("2020-06-15"), field: "end", from: nil, to: day("2020-06-19"),
      certainty: .announced)
    #expect(Wording.change(resumed) == "15 Jun 2020: closing 19 Jun 2020 (announced)")
    let late = HistoryEntry(
      on: day("2020-06-15"), field: "start", from: day("2020-06-15"), to: day("2020-06-30"),
      certainty: .held)
    #expect(Wording.change(late) == "15 Jun 2020: opening 15 Jun 2020 → 30 Jun 2020")
    let tabling = HistoryEntry(
      on: day("2020-03-01"), field: "milestones.tabling", from: nil, to: day("2020-03-12"),
      certainty: .unverified)
    #expect(Wording.change(tabling) == "1 Mar 2020: tabling 12 Mar 2020 (not verified)")
  }
}
