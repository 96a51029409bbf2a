package import CampaignEngine

/// Why a date cannot be moved, and what is odd about one that can.
extension Wording {
  /// A date that was meant to come is often typed with the wrong year.
  package static func hasPassed(_ day: CalendarDate) -> String {
    "\(Self.day(day)) has passed; undo takes it back if another year is meant"
  }

  package static func message(_ refusal: MoveRefusal) -> String {
    switch refusal {
    case .unknownField(let field, let id, _, _):
      "no date of \(session(id)) is named \(quoted(field))"
    case .closesBeforeItOpens(let id, let opening, let closing):
      "then \(session(id)) closes on \(plainDay(closing)), before it opens on \(plainDay(opening))"
    }
  }

  package static func remedy(_ refusal: MoveRefusal) -> String {
    switch refusal {
    case .unknownField(_, _, let choices, let nearest):
      nearest.map(didYouMean) ?? choice(of: choices, else: "write start or end")
    case .closesBeforeItOpens: "move the other one first"
    }
  }

  package static func code(_ refusal: MoveRefusal) -> String {
    switch refusal {
    case .unknownField: "unknown-field"
    case .closesBeforeItOpens: "closes-before-it-opens"
    }
  }
}

/// Why asks cannot be carried over.
extension Wording {
  package static func message(_ refusal: RollRefusal) -> String {
    switch refusal {
    case .unknownAsk(let ask, _): "no ask \(quoted(ask.text))"
    case .withoutSession(let ask): "\(ask.text) is decided at no session"
    case .met(let ask): "\(ask.text) is met"
    case .ended(let ask): "\(ask.text) has ended"
    case .carriedOver(let ask, let next): "\(ask.text) goes on as \(next.text) already"
    case .notLater(let ask, let id): "\(ask.text) is not decided before \(session(id))"
    case .otherScale(let ask, let id): "\(ask.text) wants a position that \(id.text) does not take"
    case .nothing(let id): "no ask is left that could be carried over to \(session(id))"
    }
  }

  package static func remedy(_ refusal: RollRefusal) -> String {
    switch refusal {
    case .unknownAsk(_, let nearest):
      nearest.map { didYouMean($0.text) } ?? "choose an ask of the campaign"
    case .withoutSession: "it goes on by itself"
    case .met, .ended: "make a new ask where you want more"
    case .carriedOver(_, let next): "carry on \(next.text)"
    case .notLater: "name a later session, such as \(Identifier<Body>.council.text)-64"
    case .otherScale: "name a session of another body"
    case .nothing: "name the asks, to carry on what is still open"
    }
  }

  package static func code(_ refusal: RollRefusal) -> String {
    switch refusal {
    case .unknownAsk: "unknown-ask"
    case .withoutSession: "no-session"
    case .met: "is-met"
    case .ended: "has-ended"
    case .carriedOver: "carried-over"
    case .notLater: "not-later"
    case .otherScale: "other-scale"
    case .nothing: "nothing-to-carry-over"
    }
  }
}
