/// One entry of the journal with what stands in the places of its files.
struct FoundEntry<Files: FileOperations> {
  let item: OpenJournal<Files>.Item
  let entry: JournalEntry
  let places: [FileChange.State]

  var state: JournalName.State { item.name.state }
  var isGone: Bool { places.allSatisfy { $0 == .before } }
  var isWhole: Bool { places.allSatisfy { $0 == .after } }

  /// Whether it was taken back as a whole.
  var isUndone: Bool { state == .undone || state == .undoing && isGone }

  /// Whether a killed run left some of its files there and others not.
  var isHalfDone: Bool {
    switch state {
    case .saving: !isGone && !isWhole
    case .undoing: !isGone
    case .saved, .undone: false
    }
  }

  /// The first file in whose place something stands that a step cannot start from.
  func obstacle(allowing allowed: [FileChange.State]) -> FileChange? {
    zip(entry.changes, places).first { !allowed.contains($0.1) }?.0
  }

  func changes(at state: FileChange.State) -> [FileChange] {
    zip(entry.changes, places).filter { $0.1 == state }.map(\.0)
  }
}
