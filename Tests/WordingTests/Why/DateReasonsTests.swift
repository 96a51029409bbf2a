import CampaignEngine
import Testing
import Wording

@Suite struct DateReasonsTests {
  private func why(_ reason: DateReason) -> String { Wording.why([.date(reason)]).joined() }

  @Test(arguments: [
    (DateCertainty.held, "It took place on 23 Jun 2020."),
    (.confirmed, "23 Jun 2020 is confirmed."), (.announced, "23 Jun 2020 is announced."),
    (.predicted, "The calendar predicts 23 Jun 2020."),
    (.unverified, "23 Jun 2020 is from memory or inferred, and not verified."),
  ])
  func `a recorded date says how certain it is`(certainty: DateCertainty, words: String) {
    #expect(why(.recorded(day("2020-06-23"), certainty)) == words)
  }

  @Test(arguments: [
    (
      DateReason.ownFile(day("2020-03-20"), .announced),
      "Your own calendar file gives 20 Mar 2020 (announced)."
    ),
    (
      .changed(on: day("2020-02-24"), to: day("2020-03-20"), .announced, why: nil),
      "Since 24 Feb 2020 the date is 20 Mar 2020 (announced)."
    ),
    (
      .changed(on: day("2020-06-15"), to: day("2020-06-19"), .announced, why: "day inferred"),
      "Since 15 Jun 2020 the date is 19 Jun 2020 (announced; day inferred)."
    ),
    (
      .changed(on: day("2020-03-13"), to: nil, .announced, why: "suspended"),
      "Since 13 Mar 2020 no date is set (suspended)."
    ),
    (
      .movedByHoliday(from: day("2009-06-01")),
      "Mon 1 Jun 2009 is a UN holiday, so it moves to the next working day."
    ),
    (
      .easterWindow(computed: day("2027-03-30"), easter: day("2027-03-28")),
      "The computed day, 30 Mar 2027, is too near Easter (28 Mar 2027) to be one day: it can be "
        + "any day from the Tuesday before Good Friday to the Friday after Easter."
    ),
    (.margin(1), "It has been up to 1 day off in the sessions measured."),
    (.margin(0), "It has never been off in the sessions measured."),
    (
      .follows("closing", ScheduledDay(from: day("2027-03-23"), to: day("2027-04-02"))),
      "It is counted from the closing, 23 Mar to 2 Apr 2027."
    ),
    (
      .actedOn(day("2020-06-22"), symbol: "A/HRC/RES/43/25"),
      "The text A/HRC/RES/43/25 was acted on, 22 Jun 2020."
    ),
    (.actedOn(day("2020-06-22"), symbol: nil), "The text was acted on, 22 Jun 2020."),
  ])
  func `each reason is one sentence`(reason: DateReason, words: String) {
    #expect(why(reason) == words)
  }

  @Test(arguments: [
    (
      CalendarRule.councilOpensLastMondayOfFebruary,
      "The Council's February session opens on the last Monday of February."
    ),
    (
      .councilOpensThirdMondayOfJune,
      "The Council's June session opens on the third Monday of June."
    ),
    (
      .councilOpensSecondMondayOfSeptember,
      "The Council's September session opens on the second Monday of September."
    ),
    (.asLongAs("HRC-61", days: 36), "It is taken to be as long as HRC 61 was: 36 days."),
    (
      .lastTwoWorkingDays,
      "The Council acts on its texts on the last two working days up to the closing."
    ),
    (
      .daysBeforeAction(7),
      "Drafts are tabled 7 days before the first day of action."
    ),
    (.daysAfterClosing(14), "Names can be added until 14 days after the closing."),
    (.daysAfterOpening(14), "It comes 14 days after the opening."),
    (.daysBeforeOpening(14), "It is due 14 days before the opening."),
    (.fridayBeforeOpening, "It is the Friday before the opening."),
    (.wednesdayBeforeOpening, "It is the Wednesday before the opening."),
    (
      .assemblyOpensTuesdayOfWeek(2),
      "The General Assembly opens on the Tuesday of the second week of September, counted from "
        + "the first week with a working day."
    ),
    (.dayBeforeNextOpening, "A session lasts until the day before the next one opens."),
    (
      .thirdWednesdayOfNovember,
      "The Third Committee acts on the text on the third Wednesday of November."
    ),
    (
      .decemberWindow(from: 15, to: 21),
      "The plenary acts on the text between 15 and 21 December."
    ),
  ])
  func `each rule of the calendar is explained`(rule: CalendarRule, words: String) {
    #expect(why(.rule(rule)) == words)
  }
}
