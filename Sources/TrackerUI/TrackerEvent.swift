package import CampaignEngine
package import TextGrid

/// What happens to the screens.
package enum TrackerEvent: Equatable, Sendable {
  /// A new size comes as a key too; the first one before any other.
  case key(Key)
  /// The records were read again.
  case loaded(World, [Fault])
  /// What became of a save, and the world as it is now.
  case saved([SaveAnswer], World, [Fault])
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
  case draft(DraftEffect)
  case reload
  case redraw
  case suspend
  case quit
}
