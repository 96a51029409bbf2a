package import CampaignEngine
import CampaignStore
package import JSONText
import UNCalendar

/// What a command works with: its words and options, and what surrounds the program.
package struct CommandContext {
  package let invocation: Invocation
  package let globals: GlobalOptions
  package let surroundings: Surroundings

  package init(
    _ invocation: Invocation, in surroundings: Surroundings
  ) throws(UsageFault) {
    self.invocation = invocation
    self.surroundings = surroundings
    globals = try GlobalOptions(invocation, in: surroundings)
  }

  /// The store that the options and the working folder lead to.
  package var place: StorePlace { .find(option: globals.store, in: surroundings) }

  /// The day that it is for the user now, whatever `--as-of` says.
  package var trueToday: CalendarDate { globals.zone.day(at: surroundings.now()) }

  /// How much room lines of text have.
  package var page: Page {
    Page(
      columns: max(Self.fewestColumns, surroundings.columns ?? Self.usualColumns),
      isTerminal: surroundings.columns != nil && globals.outputFile == nil)
  }

  private static let usualColumns = 80
  private static let fewestColumns = 40

  /// Reads the store and takes the user's place in it.
  ///
  /// A date that no calendar could understand is refused before any file is read.
  ///
  /// - Parameter isFirstUse: Whether the user's own store may still have to be made.
  package func open(isFirstUse: Bool = false) throws(UsageFault) -> OpenedStore {
    try check("as-of", .past)
    let place = place
    let store = CampaignStore(root: place.path, anchor: isFirstUse ? place.anchor : nil)
    let loaded: LoadedStore
    do throws(StoreRefusal) {
      loaded = try store.load(shipped: ShippedCalendar.texts)
    } catch {
      throw .store(error.naming(place.shown))
    }
    let asOf = try date("as-of", .past, from: trueToday, in: loaded.world.calendar)
    let today = asOf?.date.lastDay ?? trueToday
    var opened = OpenedStore(
      store: store, place: place, loaded: loaded,
      viewpoint: Viewpoint(today: today, zone: globals.zone), isPastDay: asOf != nil,
      isAsLogged: globals.isAsLogged)
    opened.unfinished = store.unfinished(undoIn: surroundings.storePaths)
    return opened
  }

  /// What goes to standard output, as JSON or as text, whichever was asked for.
  package func output(json: () -> JSONValue, text: () -> [String]) -> CommandOutcome.Output {
    globals.wantsJSON ? .json(json()) : .text(text())
  }
}

extension StoreRefusal {
  /// The same about a folder as the user would name it.
  fileprivate func naming(_ path: String) -> StoreRefusal {
    switch self {
    case .missing: .missing(path: path)
    case .notAFolder: .notAFolder(path: path)
    case .unreadable(_, let reason): .unreadable(path: path, reason)
    }
  }
}
