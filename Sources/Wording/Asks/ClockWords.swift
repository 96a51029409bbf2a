package import CampaignEngine

/// What an ask counts down to.
extension Wording {
  /// "HRC 43 closing", "reply due", "promised", "our review".
  package static func clock(_ clock: AskClock) -> String {
    switch clock.what {
    case .milestone(let session, let milestone):
      Self.milestone(Self.milestone(milestone, of: session), of: session, milestone)
    case .actsBeforeClosing(let session, _): "\(Self.session(session)) closing"
    case .reply: "reply due"
    case .promise: "promised"
    case .ownDate: "deadline"
    case .review: "our review"
    case .suspended(let session): "\(Self.session(session)) suspended, no date set"
    case .occasion(let occasion): occasion
    }
  }

  /// The same for scripts, by the ids that files use: `HRC-43 closing`.
  package static func scriptClock(_ clock: AskClock) -> String {
    switch clock.what {
    case .milestone(let session, let milestone), .actsBeforeClosing(let session, let milestone):
      "\(session.text) \(milestone.text)"
    case .reply: "reply"
    case .promise: "promise"
    case .ownDate: "deadline"
    case .review: "review"
    case .suspended(let session): "\(session.text) suspended, no date set"
    case .occasion(let occasion): "\(occasion), no date set"
    }
  }

  /// How long it still is; nil without a date. A session's day that is past is "5 days ago": nobody
  /// is late for a prediction, nor for a look of our own.
  package static func daysLeft(_ clock: AskClock) -> String? {
    clock.daysLeft.map { days in
      switch clock.what {
      case .milestone, .actsBeforeClosing, .suspended, .occasion, .review: daysTo(days)
      case .reply, .promise, .ownDate: daysLeft(days)
      }
    }
  }

  /// "promised by 5 Mar 2020", "promised by 5 Mar 2020, broken", "..., put off twice".
  package static func promise(_ promise: PromiseClock) -> String {
    let slips =
      switch promise.slips {
      case ...0: ""
      case 1: ", put off once"
      case 2: ", put off twice"
      default: ", put off \(promise.slips) times"
      }
    return state(promise.state, by: promise.by) + slips
  }

  /// `by 5 Mar 2020, kept`, with a word before it.
  static func state(
    _ state: PromiseClock.State, by day: CalendarDate, after word: String = "promised "
  ) -> String {
    switch state {
    case .live: "\(word)by \(plainDay(day))"
    case .kept: "\(word)by \(plainDay(day)), kept"
    case .broken: "\(word)by \(plainDay(day)), broken"
    }
  }
}
