import CampaignEngine
import JSONText
import Wording

/// The date that an ask counts down to, for programs.
enum ClockJSON {
  static func value(_ clock: AskClock, why: [String]) -> JSONValue {
    .members([
      ("date", .text(clock.date?.to.iso)),
      ("instant", .text(clock.instant?.rfc3339)),
      ("daysLeft", .number(clock.daysLeft)),
      ("what", .text(Wording.scriptClock(clock))),
      ("certainty", .text(clock.date?.certainty.rawValue)),
      ("marginDays", .number(clock.date?.marginDays)),
      ("why", .list(why.map { .text($0) })),
    ])
  }
}
