/// An unmet ask as it is made again for another session.
package struct RolledAsk: Equatable, Sendable {
  /// The ask that it carries on.
  package let from: Ask
  package let id: Identifier<Ask>
  package let title: String
  package let sentence: String?

  /// The milestone of the new session that decides it.
  package let milestone: Identifier<Milestone>
  package let wants: WantedPosition?
}

/// Why asks cannot be carried over; nothing was changed.
package enum RollRefusal: Error, Equatable, Sendable {
  case unknownAsk(Identifier<Ask>, nearest: Identifier<Ask>?)
  /// No session decides the ask.
  case withoutSession(Identifier<Ask>)
  case met(Identifier<Ask>)
  case ended(Identifier<Ask>)
  case carriedOver(Identifier<Ask>, by: Identifier<Ask>)
  /// The session does not come after the one that decides the ask.
  case notLater(Identifier<Ask>, Identifier<Session>)
  /// The body takes no position on the scale of the wanted one.
  case otherScale(Identifier<Ask>, Identifier<Body>)
  /// No ask of the campaign is unmet, of that body, and not carried on yet.
  case nothing(Identifier<Session>)
}

extension Situation {
  /// The asks that are to be made again for another session, the chain kept.
  ///
  /// - Parameter named: Only these, open ones too, and to a session of any body; empty: all that
  ///   were not met, or of which nobody knows, at earlier sessions of the same body.
  package func rollOver(
    _ named: [Identifier<Ask>], to schedule: SessionSchedule
  ) throws(RollRefusal) -> [RolledAsk] {
    if named.isEmpty {
      let unmet = records.asks.filter { isDormant($0, before: schedule) }
      guard !unmet.isEmpty else { throw .nothing(schedule.id) }
      return unmet.compactMap { try? rolled($0, to: schedule) }
    }
    var asks: [RolledAsk] = []
    for id in named {
      guard let ask = records.ask(id) else {
        let near = nearest(to: id.text, among: records.asks.map(\.id.text))
        throw .unknownAsk(id, nearest: near.map { Identifier($0) })
      }
      asks.append(try rolled(ask, to: schedule))
    }
    return asks
  }

  /// Whether an ask is the last of its chain, was unmet with some target, and can go on there.
  private func isDormant(_ ask: Ask, before schedule: SessionSchedule) -> Bool {
    guard let body = self.schedule(of: ask)?.body,
      Vocabulary.line(of: body) == Vocabulary.line(of: schedule.body),
      targets(of: ask).contains(where: { target in
        let outcome = standing(of: ask, target: target).outcome
        return outcome == .notMet || outcome == .unknown
      })
    else { return false }
    return (try? rolled(ask, to: schedule)) != nil
  }

  private func rolled(
    _ ask: Ask, to schedule: SessionSchedule
  ) throws(RollRefusal) -> RolledAsk {
    guard let old = self.schedule(of: ask), case .milestone(_, let milestone) = ask.deadline else {
      throw .withoutSession(ask.id)
    }
    if let next = records.asks.first(where: { $0.continues == ask.id }) {
      throw .carriedOver(ask.id, by: next.id)
    }
    let outcomes = targets(of: ask).map { standing(of: ask, target: $0).outcome }
    if outcomes.allSatisfy({ $0 == .met }) { throw .met(ask.id) }
    if outcomes.contains(.ended) { throw .ended(ask.id) }
    if let first = old.firstDay, let next = schedule.firstDay, next <= first {
      throw .notLater(ask.id, schedule.id)
    }
    let words = RolledWords(from: old, to: schedule)
    return RolledAsk(
      from: ask, id: words.id(ask.id), title: words.text(ask.title),
      sentence: ask.sentence.map(words.text),
      milestone: try decisive(milestone, of: ask, old, schedule),
      wants: ask.wants.map {
        WantedPosition(body: schedule.body, subject: $0.subject, stance: $0.stance)
      })
  }

  /// The milestone at which the same is decided; at another body the one on which it acts.
  private func decisive(
    _ milestone: Identifier<Milestone>, of ask: Ask, _ old: SessionSchedule,
    _ new: SessionSchedule
  ) throws(RollRefusal) -> Identifier<Milestone> {
    guard let body = Vocabulary.body(new.body) else { return milestone }
    if let stance = ask.wants.flatMap({ Vocabulary.stance($0.stance) }),
      !body.scales.contains(stance.scale)
    {
      throw .otherScale(ask.id, new.body)
    }
    return old.body == new.body ? milestone : body.actionMilestone ?? milestone
  }
}

/// How the words of an ask name its session, and how they name the next one.
private struct RolledWords {
  private let old: SessionSchedule
  private let new: SessionSchedule

  init(from old: SessionSchedule, to new: SessionSchedule) {
    (self.old, self.new) = (old, new)
  }

  /// `co-sponsor-hrc-43` for HRC 64 is `co-sponsor-hrc-64`.
  func id(_ ask: Identifier<Ask>) -> Identifier<Ask> {
    let from = old.id.text.lowercased(), to = new.id.text.lowercased()
    guard ask.text.hasSuffix(from) else { return Identifier("\(ask.text)-\(to)") }
    return Identifier(ask.text.dropLast(from.count) + to)
  }

  /// The text with the session's number as people write it: `HRC 43`, `HRC-43`, `session 43`.
  func text(_ text: String) -> String {
    guard let from = old.number, let to = new.number else { return text }
    var pairs = [" ", "-"].map {
      ("\(old.body.text)\($0)\(from)", "\(new.body.text)\($0)\(to)")
    }
    if old.body == new.body { pairs.append(("session \(from)", "session \(to)")) }
    return pairs.reduce(text) { $0.replacingWord($1.0, with: $1.1) }
  }
}

extension String {
  /// Replaces a text wherever no digit follows it.
  fileprivate func replacingWord(_ word: String, with other: String) -> String {
    var result = "", rest = self[...]
    while let found = rest.firstRange(of: word) {
      let isWhole = rest[found.upperBound...].first?.isNumber != true
      result += rest[..<found.lowerBound] + (isWhole ? other : word)
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
