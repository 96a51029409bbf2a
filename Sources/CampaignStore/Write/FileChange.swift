import CampaignEngine

/// A file that an action makes or changes.
struct FileChange: Equatable, Sendable {
  let place: RecordPlace

  /// The bytes that it is changed from; nil: it is new, and nothing bears its name.
  let before: [UInt8]?
  let after: [UInt8]

  init(_ place: RecordPlace, from before: [UInt8]? = nil, to after: [UInt8]) {
    self.place = place
    self.before = before
    self.after = after
  }

  var file: String { place.file }
  var record: SavedRecord { place.record }

  /// What stands in its place now.
  enum State: Equatable {
    case before, after, other
  }
}
