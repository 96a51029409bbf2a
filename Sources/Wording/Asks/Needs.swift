package import CampaignEngine

/// The parts of a row of what needs somebody, each safe to clip on its own.
package struct NeedWords: Equatable, Sendable {
  package let glyph: String

  /// "stepped back", "no reply", "too late?", "find out", "our task"; at most 14 columns.
  package let label: String

  /// The target's code or name, empty for a task of our own.
  package let who: String
  package let text: String

  /// "109 days", "17 days late", "chase now", "Fri, 4 days"; at most 12 columns.
  package let when: String

  package init(glyph: String, label: String, who: String, text: String, when: String) {
    self.glyph = glyph
    self.label = label
    self.who = who
    self.text = text
    self.when = when
  }
}

extension Wording {
  /// One row of what needs somebody.
  package static func need(_ need: Need, in world: World, on today: CalendarDate) -> NeedWords {
    NeedWords(
      glyph: glyph(need.kind), label: label(need.kind),
      who: need.target.map { shortTarget($0, in: world) } ?? "",
      text: text(of: need, records: world.campaign(need.campaign), on: today),
      when: when(need.kind, on: today))
  }

  private static func glyph(_ kind: Need.Kind) -> String {
    switch kind {
    case .steppedBack: "▼"
    case .promiseBroken, .noReply: "!"
    case .windowClosesFirst, .dueSoon: "◦"
    case .ungraded, .findOut: "?"
    case .ourStep: "□"
    }
  }

  private static func label(_ kind: Need.Kind) -> String {
    switch kind {
    case .steppedBack: "stepped back"
    case .promiseBroken: "promise broken"
    case .noReply: "no reply"
    case .windowClosesFirst: "too late?"
    case .dueSoon(_, let clock): clock.what == .review ? "look again" : "due soon"
    case .ungraded: "not graded"
    case .findOut: "find out"
    case .ourStep: "our task"
    }
  }

  /// What stands in the last column.
  private static func when(_ kind: Need.Kind, on today: CalendarDate) -> String {
    switch kind {
    case .steppedBack(_, let daysAgo): days(daysAgo)
    case .promiseBroken(_, _, let daysLate), .noReply(_, let daysLate): late(daysLate, within: 12)
    case .windowClosesFirst: "chase now"
    case .dueSoon(_, let clock):
      clock.daysLeft.map { $0 < 0 ? daysTo($0) : soon($0, on: today) } ?? ""
    case .ungraded: "grade it"
    case .findOut(_, let closed): closed.map(plainDay) ?? ""
    case .ourStep(_, let daysLeft): daysLeft.map { soon($0, on: today) } ?? ""
    }
  }

  /// `Fri, 4 days` within a week, else as ``daysLeft(_:)``.
  private static func soon(_ left: Int, on today: CalendarDate) -> String {
    (1...7).contains(left) ? "\(weekday(today + left)), \(days(left))" : daysLeft(left)
  }
}
