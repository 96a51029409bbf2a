import JSONText
import TrackerUI

/// The keys of every screen and the journeys that they make, for programs.
enum KeysJSON {
  static func value(_ screens: [ScreenKeys]) -> JSONValue {
    .members([
      ("screens", .list(screens.map(value))), ("journeys", .list(Journey.all.map(value))),
    ])
  }

  private static func value(_ screen: ScreenKeys) -> JSONValue {
    .members([("screen", .text(screen.screen)), ("keys", .list(screen.entries.map(value)))])
  }

  private static func value(_ entry: ScreenKeys.Entry) -> JSONValue {
    .members([
      ("keys", .list(entry.keys.map { .text($0) })), ("command", .text(entry.command)),
      ("label", .text(entry.label)),
    ])
  }

  private static func value(_ journey: Journey) -> JSONValue {
    .members([
      ("id", .text(journey.id)), ("keys", .list(journey.keys.map { .text($0) })),
    ])
  }
}
