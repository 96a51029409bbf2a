/// One action that wrote to the store, as facts: what undo takes back as a whole.
package struct JournalAction: Equatable, Sendable {
  /// The kinds of action, as the journal's files name them.
  package enum Kind: String, CaseIterable, Sendable {
    /// A response was logged.
    case log
    /// A record was made.
    case add
    /// Some of a record's fields were changed.
    case edit
    /// The date of a session was moved.
    case move
    /// Asks were carried over to another session.
    case roll
  }

  package let kind: Kind

  /// What kind of record it made or changed, and its id.
  package let record: RecordKind
  package let id: String

  /// Nil where it is about what all campaigns share.
  package let campaign: Identifier<Campaign>?
  package let asks: [Identifier<Ask>]
  package let targets: [Identifier<Target>]
  package let at: Instant

  package init(
    kind: Kind, record: RecordKind, id: String, campaign: Identifier<Campaign>?,
    asks: [Identifier<Ask>] = [], targets: [Identifier<Target>] = [], at: Instant
  ) {
    self.kind = kind
    self.record = record
    self.id = id
    self.campaign = campaign
    self.asks = asks
    self.targets = targets
    self.at = at
  }
}

/// What became of an action: each of its records, and whether it can be undone.
package struct ActionAnswer: Equatable, Sendable {
  package let answers: [SaveAnswer]

  /// Why it was saved but cannot be undone; nil where it can.
  package let undoObstacle: SystemReason?

  package init(_ answers: [SaveAnswer], undoObstacle: SystemReason? = nil) {
    self.answers = answers
    self.undoObstacle = undoObstacle
  }

  /// Whether any of its records is in its file now.
  package var isWritten: Bool { answers.contains(where: \.isWritten) }
}

/// Which way a change of the journal goes.
package enum UndoWay: Equatable, Sendable {
  /// Take back the last change.
  case undo
  /// Bring back the one that was undone last.
  case redo
  /// Save the rest of a change that was cut short.
  case finish
}

/// A change that was taken back, brought back or finished.
package struct UndoAnswer: Equatable, Sendable {
  package let way: UndoWay
  package let action: JournalAction

  /// The records whose files were taken away, or made again.
  package let records: [SavedRecord]

  /// The records whose files were there before the change, too, and were written again.
  package let rewritten: [SavedRecord]

  /// Why the disk did not confirm it; nil where it did.
  package let unconfirmed: SystemReason?

  package init(
    _ way: UndoWay, _ action: JournalAction, records: [SavedRecord],
    rewritten: [SavedRecord] = [], unconfirmed: SystemReason?
  ) {
    self.way = way
    self.action = action
    self.records = records
    self.rewritten = rewritten
    self.unconfirmed = unconfirmed
  }
}

/// Why nothing could be taken back, brought back or finished.
package enum UndoRefusal: Error, Equatable, Sendable {
  /// There is no change left that way; nothing was changed.
  case nothing(UndoWay)
  /// The file is not as the change left it; nothing was changed.
  case changed(UndoWay, file: String)
  /// The journal cannot be read or written; nothing was changed.
  case noJournal(SystemReason)
  /// It failed on the way: so many of the files were done before, and stay so.
  case failed(UndoWay, file: String, SystemReason, done: Int, of: Int)
}

/// What undo came to, and the files of the journal that were passed over since they are faulty.
package struct UndoOutcome: Equatable, Sendable {
  package let result: Result<UndoAnswer, UndoRefusal>
  package let passedOver: [String]

  package init(_ result: Result<UndoAnswer, UndoRefusal>, passedOver: [String] = []) {
    self.result = result
    self.passedOver = passedOver
  }
}

/// A change of several files that was cut short, by a kill or a power cut.
package struct UnfinishedAction: Equatable, Sendable {
  package let action: JournalAction

  /// How many of its files are there now, of how many.
  package let there: Int
  package let files: Int

  /// Whether it was being taken back: then the rest waits to be.
  package let wasUndoing: Bool

  package init(_ action: JournalAction, there: Int, files: Int, wasUndoing: Bool) {
    self.action = action
    self.there = there
    self.files = files
    self.wasUndoing = wasUndoing
  }
}
