package import CampaignEngine

/// Keeps the half-written forms of one store on the disk, at most one for each campaign.
package struct DraftKeeper {
  /// A draft that an earlier run left behind.
  package struct Found: Equatable, Sendable {
    package let campaign: Identifier<Campaign>
    package let kept: Instant
    let name: String
  }

  private let store: CampaignStore
  private let paths: StorePaths
  private var held: [Identifier<Campaign>: HeldDraft<SystemFiles>] = [:]

  /// What earlier runs left behind, the newest first.
  package private(set) var found: [Found] = []

  /// How many drafts could not be read: they stay as they are.
  package private(set) var unreadable = 0

  /// Looks for what earlier runs left behind; where nothing can be read there is nothing to offer.
  package init(of store: CampaignStore, in paths: StorePaths) {
    (self.store, self.paths) = (store, paths)
    guard let shelf = try? shelf(), let found = try? shelf.find() else { return }
    self.found = found.drafts.map {
      Found(campaign: $0.file.draft.campaign, kept: $0.file.kept, name: $0.name)
    }
    unreadable = found.unreadable
  }

  /// The first save of a store gives it another folder: it is asked for anew each time.
  private func shelf() throws(DraftObstacle) -> DraftShelf<SystemFiles> {
    guard let state = StateFolder(of: store, in: paths) else { throw .noHome }
    return DraftShelf(
      state: state, files: SystemFiles(), randomLetters: CampaignStore.randomLetters)
  }

  /// Writes a draft in place of what was kept for its campaign, and holds it.
  package mutating func keep(_ draft: FormDraft, at moment: Instant) throws(DraftObstacle) {
    let place: HeldDraft<SystemFiles>
    if let known = held[draft.campaign] { place = known } else { place = try begin() }
    held[draft.campaign] = place
    try place.write(DraftFile(draft: draft, kept: moment))
  }

  private func begin() throws(DraftObstacle) -> HeldDraft<SystemFiles> {
    let shelf = try shelf()
    do throws(SystemError) {
      return try shelf.begin()
    } catch {
      throw .system(error.reason)
    }
  }

  /// Holds the newest draft of a campaign that an earlier run left; nil: others were faster.
  package mutating func takeUp(_ campaign: Identifier<Campaign>) -> FormDraft? {
    for draft in found where draft.campaign == campaign {
      found.removeAll { $0 == draft }
      guard let shelf = try? shelf(), let (place, file) = try? shelf.takeUp(draft.name) else {
        continue
      }
      held[campaign] = place
      return file.draft
    }
    return nil
  }

  /// Removes what is kept for a campaign, and lets go of it.
  package mutating func drop(_ campaign: Identifier<Campaign>) throws(DraftObstacle) {
    try held.removeValue(forKey: campaign)?.remove()
  }
}
