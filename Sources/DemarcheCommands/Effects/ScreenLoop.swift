import CampaignEngine
import CampaignStore
import CursesTerminal
import TextGrid
import TrackerUI

/// Keys in, grids out, and in between whatever the screens want done.
package struct ScreenLoop {
  private let context: CommandContext
  private let terminal: any ScreenTerminal
  private var opened: OpenedStore
  private var tracker: Tracker
  private var drafts: DraftWriter
  private var isOver = false

  /// What the last save could neither finish nor take back.
  private var leftOver: LeftOver?

  package init(_ context: CommandContext, _ opened: OpenedStore, on terminal: any ScreenTerminal) {
    self.context = context
    self.terminal = terminal
    self.opened = opened
    tracker = Tracker(
      world: opened.loaded.world, known: opened.world, faults: opened.loaded.faults,
      viewpoint: opened.viewpoint, isPastDay: opened.isPastDay,
      usesMouse: context.globals.usesMouse)
    let keeper = DraftKeeper(of: opened.store, in: context.surroundings.storePaths)
    drafts = DraftWriter(keeper, now: context.surroundings.now)
  }

  /// Runs until somebody leaves; returns the signal that ended it, if one did.
  package mutating func run() -> Int32? {
    take(.key(.resize(terminal.size)))
    drafts.found.map { take(.draft($0)) }
    if let unfinished = opened.unfinished { take(.unfinished(unfinished)) }
    while !isOver {
      terminal.show(tracker.view(in: terminal.size))
      let input = nextInput()
      // First, so that a key pressed after a night's sleep means the day that it is now.
      passMidnight()
      switch input {
      case .key(let key): take(.key(key))
      case .ending(let signal):
        _ = drafts.settle()
        return signal
      case .nothing: break
      }
    }
    return nil
  }

  /// The next input; drafts are written as soon as nothing more has been typed.
  private mutating func nextInput() -> CursesTerminal.Input {
    guard drafts.isWaiting else { return terminal.next(within: patience) }
    let input = terminal.next(within: 0)
    guard input == .nothing else { return input }
    let events = drafts.settle()
    guard !events.isEmpty else { return terminal.next(within: patience) }
    for event in events { take(.draft(event)) }
    return .nothing
  }

  /// How long to wait for a key, in milliseconds; nil where no midnight can change anything.
  ///
  /// A machine that slept wakes late, so the day is looked at every minute.
  private var patience: Int? { opened.isPastDay ? nil : Self.minute }

  private static let minute = 60_000

  private mutating func take(_ event: TrackerEvent) {
    let wasAsking = tracker.isAsking
    for effect in tracker.update(event) { perform(effect) }
    if tracker.isAsking && !wasAsking { terminal.dropTypeAhead() }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .log(let draft, let campaign): log(draft, in: campaign)
    case .move(let move): self.move(move)
    case .undo(let way): undo(way)
    case .reload:
      let faults = reload()
      take(.loaded(opened.loaded.world, opened.loaded.faults + faults))
    case .draft(let effect):
      for event in drafts.perform(effect) { take(.draft(event)) }
    case .redraw: terminal.redraw()
    case .useMouse(let isUsed): terminal.useMouse(isUsed)
    case .suspend:
      _ = drafts.settle()
      terminal.suspend()
    case .quit: isOver = true
    }
  }

  /// A new day takes the place of the old one while the screens stay open.
  private mutating func passMidnight() {
    guard !opened.isPastDay, context.trueToday != opened.today else { return }
    opened = opened.seen(from: Viewpoint(today: context.trueToday, zone: context.globals.zone))
    take(.day(opened.viewpoint))
  }

  /// Reads the store again; where that fails, what was read before stays, and a fault says so.
  @discardableResult
  private mutating func reload() -> [Fault] {
    do throws(StoreRefusal) {
      opened = try opened.readAgain()
      return []
    } catch {
      return [Fault(file: opened.place.shown, .unreadable(error.reason))]
    }
  }

  private mutating func undo(_ way: UndoWay) {
    let outcome = opened.store.step(
      way, undoIn: context.surroundings.storePaths, isDryRun: false)
    let faults = reload()
    take(.undone(outcome, opened.loaded.world, opened.loaded.faults + faults))
  }

  private mutating func move(_ move: SessionMove) {
    reload()
    do throws(UsageFault) {
      let planned = try PlannedAction(move, on: opened, at: context.surroundings.now())
      let saved = planned.save(context.surroundings)
      let faults = reload()
      take(.saved(saved.answer, opened.loaded.world, opened.loaded.faults + faults))
    } catch {
      take(.refused(error))
    }
  }

  private mutating func log(_ draft: ResponseDraft, in campaign: Identifier<Campaign>) {
    reload()
    do throws(UsageFault) {
      let records = try opened.campaign(campaign.text)
      let saved = try LogEntry(draft, in: records, opened, context).save(after: leftOver)
      leftOver = saved.leftOver
      let faults = reload()
      take(.saved(saved.answer, opened.loaded.world, opened.loaded.faults + faults))
    } catch {
      take(.refused(error))
    }
  }
}
