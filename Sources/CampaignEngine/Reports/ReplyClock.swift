/// Whether a target has replied to the newest letter that raised an ask.
package struct ReplyClock: Equatable, Sendable {
  /// The states of the clock.
  package enum State: String, CaseIterable, Sendable {
    case notSent, awaiting, overdue, reminded, silent, acknowledged, answered
  }

  package var state: State
  package var communication: Identifier<Communication>?
  package var sent: CalendarDate?
  package var due: CalendarDate?

  /// Days since it was sent; goes on counting after ``due``.
  package var day: Int?

  /// Days from sending to ``due``.
  package var of: Int?
  package var reminders = 0

  package var grade: Grade?

  /// The response that answered it.
  package var answer: Identifier<Response>?

  /// Whether what decides the ask comes before the reply is due.
  package var windowClosesFirst = false

  /// The letter, then each reminder of it, with the days by which they wanted a reply.
  package var steps: [ReplyStep] = []

  /// Whether the silence since the last of ``steps`` was due is on record: nobody is prompted again.
  package var isSilenceAccepted = false

  /// Earlier letters that nobody answered, oldest first.
  package var earlier: [EarlierLetter] = []

  package init(_ state: State) {
    self.state = state
  }

  /// The newest reminder, from which ``due`` is counted; nil where there was none.
  package var reminder: Identifier<Communication>? { steps.dropFirst().last?.communication }

  /// The day by which the letter itself asked for a reply.
  package var letterDue: CalendarDate? { steps.first?.due }

  /// Days past ``due`` on a day when it is overdue; nil otherwise.
  package func daysLate(on today: CalendarDate) -> Int? {
    guard state == .overdue || state == .silent, let due else { return nil }
    return today - due
  }

  /// Whether a reply is late and somebody still has to see to it.
  package var isLate: Bool {
    state == .overdue || state == .silent && !isSilenceAccepted
  }
}

/// A letter or a reminder of it, and the day by which it wanted a reply.
package struct ReplyStep: Equatable, Sendable {
  package let communication: Identifier<Communication>
  package let sent: CalendarDate
  package let due: CalendarDate

  package init(
    _ communication: Identifier<Communication>, sent: CalendarDate, due: CalendarDate
  ) {
    self.communication = communication
    self.sent = sent
    self.due = due
  }
}

/// A letter before the newest one that nobody answered.
package struct EarlierLetter: Equatable, Sendable {
  package let communication: Identifier<Communication>
  package let sent: CalendarDate
  package let due: CalendarDate

  /// 0 on the day itself and before.
  package let daysLate: Int

  package init(
    communication: Identifier<Communication>, sent: CalendarDate, due: CalendarDate, daysLate: Int
  ) {
    self.communication = communication
    self.sent = sent
    self.due = due
    self.daysLate = daysLate
  }
}

/// Why a reply is awaited, late or there.
package enum ReplyReason: Equatable, Sendable {
  case notSent
  case sent(Identifier<Communication>, on: CalendarDate, due: CalendarDate, isStated: Bool)
  case reminded(Identifier<Communication>, due: CalendarDate, isStated: Bool)
  case answered(Identifier<Response>, on: PartialDate)
  case acknowledged(Identifier<Response>, on: PartialDate)
  /// Nothing on record answers it, and its day is past.
  case unanswered(daysLate: Int)
  case noLongerAwaited(Outcome)
  /// Late after a reminder, and nobody has put that on record yet.
  case silenceProposed
  case earlier(EarlierLetter)
  case windowClosesFirst(due: CalendarDate)
}
