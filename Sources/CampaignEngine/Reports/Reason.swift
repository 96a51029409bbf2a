/// One step of an explanation: a fact with the records it rests on, worded elsewhere.
package enum Reason: Equatable, Sendable {
  /// Why a date of the calendar is what it is.
  case date(DateReason)
  /// Why an ask stands where it stands.
  case standing(StandingReason)
  /// Why a reply is awaited, late or there.
  case reply(ReplyReason)
  /// Why an ask counts down to the day that it does.
  case clock(ClockReason)
}

/// Why a date of the calendar is what it is.
package enum DateReason: Equatable, Sendable {
  /// The file gives it, and the day has come.
  case recorded(CalendarDate, DateCertainty)
  /// The user's own file gives it.
  case ownFile(CalendarDate, DateCertainty)
  /// A history entry gives it; nil: from that day on none is set.
  case changed(on: CalendarDate, to: CalendarDate?, DateCertainty, why: String?)
  /// A rule of the calendar computed it.
  case rule(CalendarRule)
  /// A UN holiday moved it from that day.
  case movedByHoliday(from: CalendarDate)
  /// A window, because the computed day lies in the days around Easter.
  case easterWindow(computed: CalendarDate, easter: CalendarDate)
  /// How far off the rule has been at worst, in days.
  case margin(Int)
  /// It follows from another milestone of the session.
  case follows(Identifier<Milestone>, ScheduledDay)
  /// What the file says of it, in its own words.
  case noted(String)
  /// The text was acted on that day.
  case actedOn(CalendarDate, symbol: String?)
}

/// The days of a milestone, without what explains them.
package struct ScheduledDay: Equatable, Sendable {
  package let from: CalendarDate
  package let to: CalendarDate

  package init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }
}

/// The rules by which dates of sessions are predicted; each is measured in `3-rules` of the design.
package enum CalendarRule: Equatable, Sendable {
  case councilOpensLastMondayOfFebruary
  case councilOpensThirdMondayOfJune
  case councilOpensSecondMondayOfSeptember
  /// As long as the last closed session of the season, in days after the opening.
  case asLongAs(Identifier<Session>, days: Int)
  /// The last two working days up to the closing.
  case lastTwoWorkingDays
  /// So many days before the first action day, at the stated time of the place.
  case daysBeforeAction(Int)
  case daysAfterClosing(Int)
  case daysAfterOpening(Int)
  case daysBeforeOpening(Int)
  case fridayBeforeOpening
  case wednesdayBeforeOpening
  case assemblyOpensTuesdayOfWeek(Int)
  case dayBeforeNextOpening
  case thirdWednesdayOfNovember
  case decemberWindow(from: Int, to: Int)
}
