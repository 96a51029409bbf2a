package import CampaignEngine
package import CampaignStore
import UNCalendar

/// A store that has been read, seen from the user's day.
package struct OpenedStore {
  package let store: CampaignStore
  package let place: StorePlace
  package private(set) var loaded: LoadedStore
  package let viewpoint: Viewpoint

  /// Whether `--as-of` chose the day.
  package let isPastDay: Bool

  /// Whether `--known` left out what was logged after that day.
  package let isAsLogged: Bool

  /// What a run before this one left half done.
  package var unfinished: UnfinishedAction?

  /// Everything as it stood on that day.
  package var world: World

  package init(
    store: CampaignStore, place: StorePlace, loaded: LoadedStore, viewpoint: Viewpoint,
    isPastDay: Bool, isAsLogged: Bool
  ) {
    self.store = store
    self.place = place
    self.loaded = loaded
    self.viewpoint = viewpoint
    self.isPastDay = isPastDay
    self.isAsLogged = isAsLogged
    if isAsLogged { self.loaded.world = loaded.world.logged(by: viewpoint) }
    world = self.loaded.world.known(on: viewpoint.today)
  }

  package var today: CalendarDate { viewpoint.today }

  /// How many files had to be left out.
  package var errorCount: Int { loaded.faults.count { $0.severity == .error } }

  /// What a command that read the store ends with beside its own result.
  package var codes: [ExitCode] { errorCount > 0 ? [.faults] : [] }
}

extension OpenedStore {
  /// The same records, seen from another day.
  func seen(from viewpoint: Viewpoint) -> OpenedStore {
    OpenedStore(
      store: store, place: place, loaded: loaded, viewpoint: viewpoint, isPastDay: isPastDay,
      isAsLogged: isAsLogged)
  }

  /// What the store holds now, seen from the same day.
  func readAgain() throws(StoreRefusal) -> OpenedStore {
    OpenedStore(
      store: store, place: place,
      loaded: try store.load(shipped: ShippedCalendar.texts), viewpoint: viewpoint,
      isPastDay: isPastDay, isAsLogged: isAsLogged)
  }

  /// The campaign of that id.
  package func campaign(_ id: String) throws(UsageFault) -> CampaignRecords {
    if let records = world.campaign(Identifier(id)) { return records }
    throw .unknownCampaign(
      id, nearest: nearest(to: id, among: world.campaigns.map(\.campaign.id.text)))
  }

  /// The target that somebody means by its id, its code or one of its names.
  package func target(_ word: String) throws(UsageFault) -> Identifier<Target> {
    let lowered = word.lowercased()
    if let target = world.targets.first(where: { $0.words.contains(lowered) }) {
      return target.id
    }
    throw .unknownTarget(word, nearest: nearest(to: lowered, among: world.targets.map(\.id.text)))
  }
}

extension Target {
  fileprivate var words: [String] {
    ([id.text, name] + [code].compactMap { $0 } + aliases).map { $0.lowercased() }
  }
}
