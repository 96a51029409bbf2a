import CampaignEngine
import JSONText
import Wording

/// A milestone of the session that an ask is about, for programs.
enum WindowJSON {
  static func value(_ window: Window) -> JSONValue {
    .members(
      [
        ("session", .text(window.session.text)),
        ("milestone", .text(window.milestone.id.text)),
        ("group", .text(window.milestone.group.rawValue)),
      ] + DatesJSON.days(window.dates) + DatesJSON.count(window.dates)
        + DatesJSON.certainty(window.dates)
        + [("decides", .bool(window.decides)), ("open", .bool(window.isOpen))])
  }

  /// A session to come, with the ask that carries on to it.
  static func value(_ next: NextWindow) -> JSONValue {
    .members(
      [("session", .text(next.session.text)), ("milestone", .text(next.milestone.text))]
        + DatesJSON.days(next.dates) + DatesJSON.count(next.dates)
        + DatesJSON.certainty(next.dates)
        + [
          ("why", .list(Wording.why(next.dates.date.why).map { .text($0) })),
          ("ask", .text(next.ask?.text)),
        ])
  }
}

/// The parts that windows and deadlines share; nulls where no date is set.
enum DatesJSON {
  typealias Members = [(String, JSONValue)]

  static func days(_ dates: CountedDate?) -> Members {
    let isWindow = dates?.date.isWindow ?? false
    return [
      ("date", .text(dates?.date.to.iso)),
      ("from", .text(isWindow ? dates?.date.from.iso : nil)),
      ("to", .text(isWindow ? dates?.date.to.iso : nil)),
    ]
  }

  /// The instant and the count; of a window to its last day, then to its first.
  static func count(_ dates: CountedDate?) -> Members {
    var members: Members = [
      ("instant", .text(dates?.instant?.rfc3339)), ("daysLeft", .number(dates?.daysLeft)),
    ]
    if let dates, dates.date.isWindow {
      members += [
        ("instantFrom", .text(dates.instantFrom?.rfc3339)),
        ("daysLeftFrom", .number(dates.daysLeftFrom)),
      ]
    }
    return members
  }

  static func certainty(_ dates: CountedDate?) -> Members {
    [
      ("certainty", .text(dates?.date.certainty.rawValue)),
      ("marginDays", .number(dates?.date.marginDays)),
    ]
  }
}
