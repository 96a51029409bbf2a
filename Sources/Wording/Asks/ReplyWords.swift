package import CampaignEngine

/// Where the reply to a letter stands.
extension Wording {
  /// "day 10 of 60", "17 days late", "answered", "not sent".
  package static func reply(_ reply: ReplyClock, on today: CalendarDate) -> String {
    switch reply.state {
    case .notSent: "no letter sent"
    case .awaiting: dayOf(reply)
    case .overdue: late(reply.daysLate(on: today) ?? 0)
    case .reminded: "\(reminded(reply.reminders)), \(dayOf(reply))"
    case .silent:
      "no reply after \(counted(reply.reminders, "reminder")), "
        + late(reply.daysLate(on: today) ?? 0)
    case .acknowledged: "acknowledged, \(dayOf(reply))"
    case .answered: "answered"
    }
  }

  /// The same with the day of the answer: "answered 4 Mar 2020".
  package static func reply(
    _ reply: ReplyClock, in world: World, on today: CalendarDate
  ) -> String {
    let words = Self.reply(reply, on: today)
    guard reply.state == .answered, let id = reply.answer,
      let answer = world.campaigns.lazy.compactMap({ $0.response(id) }).first
    else { return words }
    return "\(words) \(date(answer.date))"
  }

  /// The same where nothing else says that it is about a reply: "reply 17 days late".
  package static func replyAlone(
    _ reply: ReplyClock, in world: World, on today: CalendarDate
  ) -> String {
    let words = Self.reply(reply, in: world, on: today)
    switch reply.state {
    case .awaiting: return words.hasPrefix("day") ? "no reply yet, \(words)" : words
    case .overdue: return "reply \(words)"
    case .notSent, .reminded, .silent, .acknowledged, .answered: return words
    }
  }

  /// `reply`, `overdue`: one word or two for a state alone.
  package static func state(_ state: ReplyClock.State) -> String {
    switch state {
    case .notSent: "not sent"
    case .awaiting: "awaiting a reply"
    case .overdue: "reply late"
    case .reminded: "reminded"
    case .silent: "silent after a reminder"
    case .acknowledged: "acknowledged"
    case .answered: "answered"
    }
  }

  /// `day 10 of 60`; once the last day is past and nobody waits any more, `no reply`.
  private static func dayOf(_ reply: ReplyClock) -> String {
    guard let day = reply.day, let of = reply.of else { return "no reply yet" }
    return day <= of ? "day \(day) of \(of)" : "no reply"
  }

  private static func reminded(_ times: Int) -> String {
    switch times {
    case ...1: "reminded"
    case 2: "reminded twice"
    default: "reminded \(times) times"
    }
  }
}
