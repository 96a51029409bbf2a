package import CampaignEngine
package import TextGrid

/// What happens to the screens.
package enum TrackerEvent: Equatable, Sendable {
  /// A new size comes as a key too; the first one before any other.
  case key(Key)
  /// The records were read again.
  case loaded(World, [Fault])
  /// What became of a save, and the world as it is now.
  case saved(ActionAnswer, World, [Fault])
  /// What became of an undo, and the world as it is now.
  case undone(UndoOutcome, World, [Fault])
  /// A run before this one was cut short half way through a change.
  case unfinished(UnfinishedAction)
  /// Nothing was written, because of what the records have become meanwhile.
  case refused(UsageFault)
  /// Another day has begun, or the zone has changed.
  case day(Viewpoint)
  case draft(DraftEvent)
}

/// What the screens want done.
package enum Effect: Equatable, Sendable {
  /// Make records of a draft, write them, answer with `saved`.
  case log(ResponseDraft, Identifier<Campaign>)
  /// Write that a session's date is another, answer with `saved`.
  case move(SessionMove)
  /// Take back the last change, or bring it back; answer with `undone`.
  case undo(UndoWay)
  case draft(DraftEffect)
  case reload
  case redraw
  /// Take the mouse, or leave it to the terminal.
  case useMouse(Bool)
  case suspend
  case quit
}
