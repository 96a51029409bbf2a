import CampaignEngine
import Foundation
import SampleWorlds
import Testing
import TextGrid

@testable import TrackerUI

/// Whatever is pressed, pasted, clicked or resized in whatever order: the screens are drawn whole.
///
/// `RANDOM_EVENTS=200000` asks for another number of events, `RANDOM_SEED` for other ones.
@Suite struct RandomEventsTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["RANDOM_EVENTS"].flatMap { Int($0) } ?? 20_000
  private static let seed = environment["RANDOM_SEED"].flatMap { UInt64($0) } ?? 2020

  /// Several short lives find more than a long one, and run beside one another.
  private static let lives = 20

  @Test(arguments: 0..<lives) func `every window is drawn whole`(life: Int) {
    let seed = Self.seed &* 1000 &+ UInt64(life)
    var events = RandomEvents(seed: seed)
    var tracker = Tracker(
      world: HardTexts.world(&events.choices), faults: [], viewpoint: SampleWorld.viewpoint,
      isPastDay: events.choices.happens(inPercent: 20))
    var size = Size(rows: 24, columns: 80)
    var latest: [TrackerEvent] = []
    for index in 0..<Self.count / Self.lives {
      let event = events.next()
      if case .key(.resize(let other)) = event { size = other }
      latest = latest.suffix(5) + [event]
      _ = tracker.update(event)
      if let fault = GridFaults(grid: tracker.view(in: size)).first(in: size) {
        Issue.record("seed \(seed), event \(index), \(size): \(fault)\n\(latest)")
        return
      }
    }
  }
}
