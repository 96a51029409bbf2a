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
