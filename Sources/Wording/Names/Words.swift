package import CampaignEngine

/// The closed lists, a word for each case.
extension Wording {
  /// `open`, `met`, `partly met`, `not met`, `find out`, `ended`.
  package static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .open: "open"
    case .met: "met"
    case .partlyMet: "partly met"
    case .notMet: "not met"
    case .unknown: "find out"
    case .ended: "ended"
    }
  }

  /// One column, its shape says the outcome without colour: `○ ● ◐ ✗ ? ◌`.
  package static func glyph(_ outcome: Outcome) -> String {
    switch outcome {
    case .open: "○"
    case .met: "●"
    case .partlyMet: "◐"
    case .notMet: "✗"
    case .unknown: "?"
    case .ended: "◌"
    }
  }

  package static func channel(_ channel: Channel) -> String {
    switch channel {
    case .letter: "letter"
    case .email: "e-mail"
    case .statement: "statement"
    case .meeting: "meeting"
    case .call: "call"
    case .press: "press"
    case .vote: "vote"
    case .sponsorship: "name"
    case .measure: "measure"
    case .silence: "no reply"
    }
  }

  /// What a grade means, in our own words.
  package static func meaning(_ grade: Grade) -> String {
    switch grade {
    case .largelySatisfactory: "largely what was asked"
    case .partlySatisfactory: "partly: something done, more needed"
    case .besideThePoint: "beside the point, or nothing done"
    case .noReply: "no reply, even after a reminder"
    case .contrary: "against the ask, or a refusal"
    }
  }

  package static func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .unverified: "not verified"
    case .disputed: "disputed"
    case .reported: "reported"
    case .confirmed: "confirmed"
    }
  }

  /// `predicted`.
  package static func certainty(_ certainty: DateCertainty) -> String {
    switch certainty {
    case .held: "held"
    case .confirmed: "confirmed"
    case .announced: "announced"
    case .predicted: "predicted"
    case .unverified: "not verified"
    }
  }

  /// `pred.`, at most five columns.
  package static func shortCertainty(_ certainty: DateCertainty) -> String {
    switch certainty {
    case .held: "held"
    case .confirmed: "conf."
    case .announced: "ann."
    case .predicted: "pred."
    case .unverified: "n. v."
    }
  }

  package static func visibility(_ visibility: Visibility) -> String {
    switch visibility {
    case .private: "this machine only"
    case .internal: "us"
    case .coalition: "coalition"
    case .public: "public"
    }
  }

  package static func state(_ state: Campaign.State) -> String {
    switch state {
    case .active: "active"
    case .paused: "paused"
    case .closed: "closed"
    }
  }

  package static func kind(_ kind: Communication.Kind) -> String {
    switch kind {
    case .letter: "letter"
    case .email: "e-mail"
    case .meeting: "meeting"
    case .call: "call"
    case .statement: "statement"
    case .pressRelease: "press release"
    case .submission: "submission"
    case .reminder: "reminder"
    }
  }

  package static func kind(_ kind: Ending.Kind) -> String {
    switch kind {
    case .withdrawn: "withdrawn"
    case .overtaken: "overtaken by events"
    case .impossible: "no longer possible"
    case .merged: "merged with another ask"
    }
  }
}
