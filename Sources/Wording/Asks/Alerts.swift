package import CampaignEngine

/// What about an ask must not be overlooked.
extension Wording {
  /// "stepped back", "chase now: HRC 43 acts before 21 Apr 2020", "letter of 16 Dec 2019: 17 days
  /// late"; none where nothing presses.
  package static func alerts(_ status: AskStatus) -> [String] {
    var alerts: [String] = []
    if status.standing.steppedBack { alerts.append("stepped back") }
    if let promise = status.promise, promise.state != .kept, !isDecided(status) {
      alerts.append(Self.promise(promise))
    }
    if status.reply.windowClosesFirst, let due = status.reply.due {
      let acts = status.ask.session.map { "\(session($0)) acts" } ?? "the window closes"
      alerts.append("chase now: \(acts) before \(plainDay(due))")
    }
    return alerts + status.reply.earlier.filter { $0.daysLate > 0 }.map(late)
  }

  /// What is decided is late for nothing.
  private static func isDecided(_ status: AskStatus) -> Bool {
    switch status.standing.outcome {
    case .met, .notMet, .ended: true
    case .open, .partlyMet, .unknown: false
    }
  }

  private static func late(_ letter: EarlierLetter) -> String {
    "letter of \(plainDay(letter.sent)): \(late(letter.daysLate))"
  }

  /// What an ask counts down to, in at most 20 columns where lists know its milestone: `HRC 43 last
  /// names`; without a date no more than that.
  package static func shortClock(_ clock: AskClock) -> String {
    switch clock.what {
    case .suspended(let session): "\(Self.session(session)) suspended"
    case .occasion: "no date set"
    case .milestone(let session, let milestone), .actsBeforeClosing(let session, let milestone):
      "\(Self.session(session)) \(shortMilestone(milestone))"
    case .reply, .promise, .ownDate, .review: Self.clock(clock)
    }
  }
}
