import CampaignEngine
import CampaignStore
import TrackerUI

/// Writes half-written forms down, and answers the screens.
///
/// A change waits here until nothing is typed: no key waits for the disk. What stands in a field that
/// was left is written before the screen shows the next one, and of keys that come without a pause
/// no more than a few wait.
struct DraftWriter {
  private var keeper: DraftKeeper
  private var waiting: FormDraft?

  /// How many changes the disk does not have yet.
  private var changes = 0

  /// A write takes as long as some keys: rarely enough not to be felt, often enough to lose little.
  private static let mostChanges = 8

  /// What the screens know of the draft that is being written.
  private var told: DraftEvent?
  private let now: () -> Instant

  init(_ keeper: DraftKeeper, now: @escaping () -> Instant) {
    (self.keeper, self.now) = (keeper, now)
  }

  /// What earlier runs left; nil: nothing that anybody has to know.
  var found: DraftEvent? {
    guard !keeper.found.isEmpty || keeper.unreadable > 0 else { return nil }
    let drafts = keeper.found.map { FoundDraft(campaign: $0.campaign, kept: $0.kept) }
    return .found(drafts, unreadable: keeper.unreadable)
  }

  var isWaiting: Bool { waiting != nil }

  mutating func perform(_ effect: DraftEffect) -> [DraftEvent] {
    switch effect {
    case .keep(let draft):
      let isElsewhere = waiting.map { $0.focus != draft.focus } ?? false
      let events = isElsewhere || changes == Self.mostChanges ? settle() : []
      waiting = draft
      changes += 1
      return events
    case .settle: return settle()
    case .takeUp(let campaign, let ask): return [.takenUp(keeper.takeUp(campaign), campaign, ask)]
    case .drop(let campaign): return drop(campaign)
    }
  }

  /// Writes what waits; an answer that the screens have already is none.
  mutating func settle() -> [DraftEvent] {
    guard let draft = waiting else { return [] }
    waiting = nil
    changes = 0
    let answer = write(draft)
    guard answer != told else { return [] }
    told = answer
    return [answer]
  }

  private mutating func write(_ draft: FormDraft) -> DraftEvent {
    do throws(DraftObstacle) {
      try keeper.keep(draft, at: now())
      return .kept(draft.campaign)
    } catch {
      return .refused(draft.campaign, error)
    }
  }

  private mutating func drop(_ campaign: Identifier<Campaign>) -> [DraftEvent] {
    if waiting?.campaign == campaign { waiting = nil }
    told = nil
    do throws(DraftObstacle) {
      try keeper.drop(campaign)
      return []
    } catch {
      return [.stays(error)]
    }
  }
}
