/// What became of a record that was to be written; there is no fourth answer.
package enum SaveAnswer: Equatable, Sendable {
  /// On the disk, its folder too.
  case saved(SavedRecord)
  /// Written, but the disk did not confirm it.
  case unconfirmed(SavedRecord, SystemReason)
  /// Nothing was changed.
  case notSaved(file: String, SystemReason)

  /// The record that is in its file now; nil where nothing was written.
  package var record: SavedRecord? {
    switch self {
    case .saved(let record), .unconfirmed(let record, _): record
    case .notSaved: nil
    }
  }

  package var isWritten: Bool { record != nil }

  /// Whether the disk holds it for sure.
  package var isConfirmed: Bool {
    switch self {
    case .saved: true
    case .unconfirmed, .notSaved: false
    }
  }
}

/// A record that has been written: its file, relative to the store, and its id.
package struct SavedRecord: Equatable, Sendable {
  package let file: String
  package let id: String

  package init(file: String, id: String) {
    self.file = file
    self.id = id
  }
}
