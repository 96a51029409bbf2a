/// One thing asked of one or more targets.
package struct Ask: Equatable, Sendable {
  package let id: Identifier<Ask>
  package var title: String
  package var detail = ""
  package var sentence: String?

  /// Empty: all targets of the campaign.
  package var targets: [Identifier<Target>] = []
  package var subject: Identifier<Subject>?
  package var owner: String?

  /// 1 (highest) to 3.
  package var priority: Int?
  package var line: String?
  package var notes: String?

  /// The position that can be looked up in the ledger, if it is one.
  package var wants: WantedPosition?
  package var metBy: MetBy = .deeds
  package var deadline: Deadline?

  /// How far the deadline lies from the day that it names.
  package var deadlineShift = DeadlineShift()

  /// Where there is no date: what it waits for, such as the next talks.
  package var occasion: String?

  /// Weeks between two reviews where there is no date.
  package var reviewEvery: Int?
  package var partOf: Identifier<Ask>?

  /// The ask that this one carries on.
  package var continues: Identifier<Ask>?
  package var ended: Ending?

  /// The first day of an ask that no letter raised; else that of the letter counts.
  package var since: CalendarDate?
  package var visibility: Visibility = .internal

  package init(id: Identifier<Ask>, title: String) {
    self.id = id
    self.title = title
  }
}

/// A stance on the texts of a body about a subject.
package struct WantedPosition: Equatable, Hashable, Sendable {
  package let body: Identifier<Body>
  package let subject: Identifier<Subject>
  package let stance: Identifier<Stance>

  package init(
    body: Identifier<Body>, subject: Identifier<Subject>, stance: Identifier<Stance>
  ) {
    self.body = body
    self.subject = subject
    self.stance = stance
  }
}

/// What fulfils an ask.
package enum MetBy: String, CaseIterable, Sendable {
  case deeds, words
}

/// When an ask runs out.
package enum Deadline: Equatable, Sendable {
  case milestone(session: Identifier<Session>, milestone: Identifier<Milestone>)
  case date(CalendarDate, time: ClockTime?, timeZone: String?)
  case daysAfterSending(Int)
}

/// How far a deadline lies from the day, milestone or letter that it names.
package struct DeadlineShift: Equatable, Sendable {
  /// Days after it; negative days are before it.
  package var days: Int

  /// Whether these days, and those after sending, are working days of the session's place.
  package var countsWorkingDays: Bool

  package init(days: Int = 0, countsWorkingDays: Bool = false) {
    self.days = days
    self.countsWorkingDays = countsWorkingDays
  }
}

/// Why an ask is no longer made.
package struct Ending: Equatable, Sendable {
  /// The four ways in which an ask ends without an answer.
  package enum Kind: String, CaseIterable, Sendable {
    case withdrawn, overtaken, impossible, merged
  }

  package let day: CalendarDate
  package let kind: Kind
  package let reason: String

  package init(day: CalendarDate, kind: Kind, reason: String) {
    self.day = day
    self.kind = kind
    self.reason = reason
  }
}
