package import CampaignEngine

/// Why a typed date is not understood.
extension Wording {
  /// The fault and what to type: "day or month first? type 5 mar or 2020-03-05".
  package static func typing(_ fault: DateTypingFault) -> String {
    joined(message(fault), remedy(fault))
  }

  package static func message(_ fault: DateTypingFault) -> String {
    switch fault {
    case .dayOrMonthFirst: "day or month first?"
    case .noSuchDay: "there is no such day"
    case .notADate: "not a date"
    case .noDateSet: "no date is set for that"
    case .unknownSession: "no such session"
    case .needsADay: "that is no single day"
    }
  }

  package static func remedy(_ fault: DateTypingFault) -> String {
    switch fault {
    case .dayOrMonthFirst, .needsADay: "type 5 mar or 2020-03-05"
    case .noSuchDay: "look at the calendar"
    case .notADate: "type 2020-03-05, 5 mar, fri, +2w or hrc64 tabling"
    case .noDateSet: "type the day itself"
    case .unknownSession(let nearest): nearest.map(didYouMean) ?? "type one such as hrc64"
    }
  }
}
