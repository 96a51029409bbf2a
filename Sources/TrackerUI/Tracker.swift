package import CampaignEngine
package import TextGrid

/// All screens as one value: events in, effects and a grid out. It does nothing by itself.
package struct Tracker: Sendable {
  package private(set) var world: World

  /// - Parameters:
  ///   - world: Everything that was read; the screens project it to the day themselves.
  ///   - faults: What could not be read, said on the first screen.
  ///   - isPastDay: Whether `--as-of` is given: the header then says so.
  package init(world: World, faults: [Fault], viewpoint: Viewpoint, isPastDay: Bool) {
    self.world = world
  }

  /// Takes one event; what has to be done outside comes back.
  package mutating func update(_ event: TrackerEvent) -> [Effect] { [] }

  /// The whole screen at a size; total: any size, 0 by 0 included.
  package func view(in size: Size) -> Grid { Grid(size) }
}

/// What happens to the screens.
package enum TrackerEvent: Equatable, Sendable {
  case key(Key)
  /// The records were read again.
  case loaded(World, [Fault])
  /// What became of a save, and the world as it is now.
  case saved([SaveAnswer], World, [Fault])
  /// Another day has begun, or the zone has changed.
  case day(Viewpoint)
}

/// What the screens want done.
package enum Effect: Equatable, Sendable {
  /// Make records of a draft, write them, answer with `saved`.
  case log(ResponseDraft, Identifier<Campaign>)
  case reload
  case redraw
  case suspend
  case quit
}
