/// What somebody tells about a response, before it is a record.
///
/// Only an ask and a text are needed; nothing else may block saving.
package struct ResponseDraft: Equatable, Sendable {
  package var answers: [Answer] = []

  /// Empty: that of the office, else the campaign's only one.
  package var targets: [Identifier<Target>] = []

  /// Nil: today.
  package var date: PartialDate?
  package var text = ""
  package var office: OfficeReference?
  package var speaker: String?
  package var isOnRecord = true

  /// Nil: a deed's own channel where there is one, else `statement`.
  package var channel: Channel?
  package var quote: String?

  /// The letter that it replies to, or that it leaves without a reply.
  package var inReplyTo: Identifier<Communication>?
  package var promise: PromiseDraft?

  /// What the target did on a text.
  package var did: Identifier<Stance>?

  /// What it says that it will do.
  package var says: Identifier<Stance>?

  /// The text that the stance is about; nil: that of the first ask.
  package var session: Identifier<Session>?
  package var sources: [Source] = []
  package var visibility: Visibility = .internal

  package init() {}

  /// Whether everybody may see it.
  var isForEverybody: Bool { visibility == .public }
}

/// A promise as somebody types it.
package struct PromiseDraft: Equatable, Sendable {
  package var by: Promise.Due
  package var stance: Identifier<Stance>?

  package init(by: Promise.Due, stance: Identifier<Stance>? = nil) {
    self.by = by
    self.stance = stance
  }
}

/// Why a response cannot be logged; nothing was changed.
package enum LogRefusal: Error, Equatable, Sendable {
  case noAsk
  case noText
  case unknownAsk(Identifier<Ask>, nearest: Identifier<Ask>?)
  case unknownTarget(Identifier<Target>, nearest: Identifier<Target>?)
  case unknownOffice(OfficeReference, choices: [OfficeReference])
  /// The campaign has several targets and the draft names none.
  case whichTarget([Identifier<Target>])
  case unknownStance(Identifier<Stance>, nearest: Identifier<Stance>?)
  /// The stance needs a session and no ask gives one.
  case whichSession
  /// The campaign has several subjects, and no ask says which one the stance is about.
  case whichSubject([Identifier<Subject>])
  case datedInFuture(PartialDate, today: CalendarDate)
  /// Who says nothing takes no position and promises nothing.
  case silenceSays(SilentPart)
}

/// What a response that is only silence cannot hold.
package enum SilentPart: Equatable, Sendable {
  case position, promise
}
