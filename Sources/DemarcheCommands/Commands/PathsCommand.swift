import CampaignEngine
import CampaignStore
import JSONText

extension Command {
  /// Where records and drafts lie; a store gets the id that names its folders at its first write.
  package static let paths = Command(
    "paths", does: "where records, private records and drafts lie"
  ) { context throws(UsageFault) in
    let place = context.place
    let store = CampaignStore(root: place.path)
    let folders = context.surroundings.storePaths
    let paths = [
      ("store", place.path),
      ("private", folders.privateRoot(storeID: store.identifier)),
      ("state", StateFolder(of: store, in: folders)?.path),
    ]
    return CommandOutcome(
      context.output(
        json: { .members(paths.map { ($0.0, .text($0.1)) }) },
        text: { TextTable().lines(paths.map { [$0.0, $0.1 ?? "nowhere: HOME is not set"] }) }))
  }
}
