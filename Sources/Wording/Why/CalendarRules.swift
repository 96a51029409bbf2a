import CampaignEngine

/// The rules by which dates of sessions are predicted.
extension Wording {
  static func rule(_ rule: CalendarRule) -> String {
    switch rule {
    case .councilOpensLastMondayOfFebruary:
      "the Council's February session opens on the last Monday of February"
    case .councilOpensThirdMondayOfJune:
      "the Council's June session opens on the third Monday of June"
    case .councilOpensSecondMondayOfSeptember:
      "the Council's September session opens on the second Monday of September"
    case .asLongAs(let session, let days):
      "it is taken to be as long as \(Self.session(session)) was: \(Self.days(days))"
    case .lastTwoWorkingDays:
      "the Council acts on its texts on the last two working days up to the closing"
    case .daysBeforeAction(let days):
      "drafts are tabled \(Self.days(days)) before the first day of action"
    case .daysAfterClosing(let days):
      "names can be added until \(Self.days(days)) after the closing"
    case .daysAfterOpening(let days): "it comes \(Self.days(days)) after the opening"
    case .daysBeforeOpening(let days): "it is due \(Self.days(days)) before the opening"
    case .fridayBeforeOpening: "it is the Friday before the opening"
    case .wednesdayBeforeOpening: "it is the Wednesday before the opening"
    case .assemblyOpensTuesdayOfWeek(let week):
      "the General Assembly opens on the Tuesday of the \(ordinal(week)) week of September, "
        + "counted from the first week with a working day"
    case .dayBeforeNextOpening: "a session lasts until the day before the next one opens"
    case .thirdWednesdayOfNovember:
      "the Third Committee acts on the text on the third Wednesday of November"
    case .decemberWindow(let from, let to):
      "the plenary acts on the text between \(from) and \(to) December"
    }
  }
}
