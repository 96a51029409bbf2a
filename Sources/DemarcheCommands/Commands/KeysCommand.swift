import CampaignEngine
import JSONText
import TrackerUI

extension Command {
  /// The keys of every screen.
  package static let keys = Command("keys", does: "the keys of every screen") {
    context throws(UsageFault) in
    CommandOutcome(
      context.output(
        json: { KeysJSON.value(KeyTable.screens) }, text: { lines(KeyTable.screens) }))
  }

  private static func lines(_ screens: [ScreenKeys]) -> [String] {
    let parts = screens.map { screen in
      [screen.title]
        + TextTable(indent: 2, gap: 3).lines(
          screen.entries.map { [$0.keys.joined(separator: " "), $0.label] })
    }
    return Array(parts.joined(separator: [""]))
  }
}
