package import CampaignEngine

/// Why a response cannot be logged.
extension Wording {
  /// The fault and what to do about it, in one line.
  package static func refusal(_ refusal: LogRefusal) -> String {
    joined(message(refusal), remedy(refusal))
  }

  package static func message(_ refusal: LogRefusal) -> String {
    switch refusal {
    case .noAsk: "it answers no ask"
    case .noText: "nothing was said or done"
    case .unknownAsk(let ask, _): "no ask \(quoted(ask.text))"
    case .unknownTarget(let target, _): "no target \(quoted(target.text)) in this campaign"
    case .unknownOffice(let office, _): "no office \(quoted(office.text))"
    case .whichTarget: "the campaign has several targets"
    case .unknownStance(let stance, _): "no position \(quoted(stance.text))"
    case .whichSession: "the position is about no session"
    case .whichSubject: "the campaign has several subjects"
    case .datedInFuture(let date, let today):
      "\(Self.date(date)) is after today, \(day(today))"
    case .silenceSays(.position): "a silence takes no position"
    case .silenceSays(.promise): "a silence promises nothing"
    }
  }

  package static func remedy(_ refusal: LogRefusal) -> String {
    switch refusal {
    case .noAsk: "choose at least one ask"
    case .noText: "say in a sentence what it was"
    case .unknownAsk(_, let nearest):
      nearest.map { didYouMean($0.text) } ?? "choose an ask of the campaign"
    case .unknownTarget(_, let nearest):
      nearest.map { didYouMean($0.text) } ?? "choose a target of the campaign"
    case .unknownOffice(_, let choices): choice(of: choices.map(\.text), else: "leave it out")
    case .whichTarget(let choices): choice(of: choices.map(\.text), else: "name one")
    case .unknownStance(_, let nearest):
      nearest.map { didYouMean($0.text) } ?? "write one such as coSponsor, consensus or abstained"
    case .whichSession: "name the session, such as \(Identifier<Body>.council.text)-43"
    case .whichSubject(let choices):
      choice(of: choices.map(\.text), else: "name one") + ", in the ask"
    case .datedInFuture: "log it on its day, or as a promise"
    case .silenceSays: "leave that out, or choose how it was said"
    }
  }

  package static func code(_ refusal: LogRefusal) -> String {
    switch refusal {
    case .noAsk: "no-ask"
    case .noText: "no-text"
    case .unknownAsk: "unknown-ask"
    case .unknownTarget: "unknown-target"
    case .unknownOffice: "unknown-office"
    case .whichTarget: "which-target"
    case .unknownStance: "unknown-stance"
    case .whichSession: "which-session"
    case .whichSubject: "which-subject"
    case .datedInFuture: "dated-in-future"
    case .silenceSays: "silence-says-nothing"
    }
  }
}
