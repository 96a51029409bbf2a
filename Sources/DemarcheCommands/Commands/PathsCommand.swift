import CampaignEngine
import JSONText

extension Command {
  /// Where records and drafts lie.
  package static let paths = Command(
    "paths", does: "where records, private records and drafts lie"
  ) { context throws(UsageFault) in
    let paths = [
      ("store", context.place.path),
      (
        "private",
        context.surroundings.userFolder("XDG_DATA_HOME", or: ".local/share")
          + "/demarche/private"
      ),
      (
        "state",
        context.surroundings.userFolder("XDG_STATE_HOME", or: ".local/state")
          + "/demarche"
      ),
    ]
    return CommandOutcome(
      context.output(
        json: { .members(paths.map { ($0.0, .text($0.1)) }) },
        text: { TextTable().lines(paths.map { [$0.0, $0.1] }) }))
  }
}
