import CampaignEngine
import TextGrid
import Wording

extension Tracker {
  /// Takes one event; what has to be done outside comes back.
  package mutating func update(_ event: TrackerEvent) -> [Effect] {
    defer { screens.list.keep(&outlook, size: size) }
    switch event {
    case .key(let key): return press(key)
    case .loaded(let world, let faults):
      notice = loadedMessage(replace(world, faults))
    case .saved(let answer, let world, let faults):
      return takeSaved(answer, changes: replace(world, faults))
    case .undone(let outcome, let world, let faults):
      takeUndone(outcome, changes: replace(world, faults))
    case .unfinished(let action): notice = Frame.Message(Wording.unfinished(action), .warn)
    case .refused(let fault): refuse(Wording.line(fault))
    case .day(let viewpoint): look(from: viewpoint, at: outlook.world, outlook.faults)
    case .draft(let event): take(event)
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if case .resize(let size) = key {
      self.size = size
      return []
    }
    notice = nil
    if isAskingToQuit {
      isAskingToQuit = false
      return key == .character("y") ? [.quit] : []
    }
    if let question = silence {
      silence = nil
      return key == .character("y") ? [.log(question.draft, question.campaign)] : []
    }
    switch key {
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    default: break
    }
    if case .mouse(let mouse) = key { return point(mouse) }
    if var help {
      self.help = help.update(key) ? help : nil
      return []
    }
    if let move { return type(key, in: move) }
    if let form = screens.form { return type(key, in: form) }
    return take(screens.list.take(key, on: outlook, size: size))
  }

  private mutating func take(_ step: ScreenStep) -> [Effect] {
    switch step {
    case .stay: break
    case .show(let number): screens.show(number, in: outlook)
    case .open(let campaign, let ask):
      screens.push(.list(CampaignScreen(campaign, ask: ask, in: outlook)))
    case .sessions(let session):
      screens.push(.list(SessionsScreen(at: session, in: outlook)))
    case .log(let campaign, let ask): return openForm(campaign, ask)
    case .accept(let proposal, let campaign):
      silence = proposal.map { SilenceDialog($0, of: campaign, outlook) }
      if proposal == nil { notice = SilenceDialog.nothing }
    case .move(let session, let milestone):
      move = MoveDialog(session, milestone, in: outlook)
    case .say(let message): notice = message
    case .help: help = screens.list.help
    case .switchMouse: return switchMouse()
    case .back: screens.pop()
    case .quit: return quit()
    case .effect(let effect): return [effect]
    }
    return []
  }

  private mutating func type(_ key: Key, in dialog: MoveDialog) -> [Effect] {
    var typed = dialog
    switch typed.update(key, on: outlook) {
    case .goOn: move = typed
    case .leave: move = nil
    case .help: help = HelpOverlay(MoveDialog.keys)
    case .save(let made):
      move = nil
      return [.move(made)]
    }
    return []
  }

  /// Quits, unless something half-written would be lost: that takes another key, not the same again.
  private mutating func quit() -> [Effect] {
    guard drafts.values.contains(where: { $0.form.place != .disk }) else { return [.quit] }
    isAskingToQuit = true
    return []
  }

  /// Puts another world in place; what it changed comes back.
  private mutating func replace(_ world: World, _ faults: [Fault]) -> [Change] {
    let before = outlook.status
    look(from: outlook.viewpoint, at: world, faults)
    return before.changes(to: outlook.status)
  }

  /// Computes everything anew, every selection and all that was typed kept.
  private mutating func look(from viewpoint: Viewpoint, at world: World, _ faults: [Fault]) {
    screens.settle(in: outlook)
    outlook = Outlook(
      world: world, faults: faults, viewpoint: viewpoint, isPastDay: outlook.isPastDay)
    screens.refresh(in: outlook)
    move = move.flatMap { MoveDialog($0.session, $0.milestone, typed: $0.editor, in: outlook) }
  }

  private func loadedMessage(_ changes: [Change]) -> Frame.Message {
    guard outlook.unreadableFiles == 0 else { return outlook.faultMessage }
    return Frame.Message("read again: \(words(changes, none: "nothing changed"))", .ok)
  }

  /// What changed, in words, each ask named once.
  func words(_ changes: [Change], none: String) -> String {
    let words = Wording.changes(changes, in: outlook.known)
    return words.isEmpty ? none : words.joined(separator: "; ")
  }
}
