/// One thing that is different between two status reports.
package struct Change: Equatable, Sendable {
  /// What of an ask changed.
  package enum What: String, CaseIterable, Sendable {
    case outcome, reply, promise, clock, stance, indicates, triage
  }

  /// The state of one of them; nil where there was or is none.
  package enum State: Equatable, Sendable {
    case outcome(Outcome)
    case reply(ReplyClock.State)
    case promise(PromiseClock.State, by: CalendarDate)
    case clock(CalendarDate)
    case stance(Identifier<Stance>)
    case triage(TriageRank)
  }

  package let what: What
  package let ask: Identifier<Ask>
  package let target: Identifier<Target>
  package let from: State?
  package let to: State?

  package init(
    what: What, ask: Identifier<Ask>, target: Identifier<Target>, from: State?, to: State?
  ) {
    self.what = what
    self.ask = ask
    self.target = target
    self.from = from
    self.to = to
  }
}
