package import CampaignEngine

/// Taking the last change back, bringing it back, finishing it.
extension Wording {
  /// "undone: response to Co-sponsor the HRC 43 text, 2 files".
  ///
  /// - Parameter hint: What follows the first word, where a narrow line still shows it.
  package static func undone(
    _ answer: UndoAnswer, in world: World, hint: String = ""
  ) -> String {
    let count = answer.records.count + answer.rewritten.count
    let files = count == 1 ? "" : ", \(count) files"
    let doubt = answer.unconfirmed.map { ", but the disk did not confirm it: \(reason($0))" } ?? ""
    return "\(done(answer.way))\(hint): \(action(answer.action, in: world))\(files)\(doubt)"
  }

  /// "response to Co-sponsor the HRC 43 text", "response to 3 asks".
  package static func action(_ action: JournalAction, in world: World) -> String {
    switch action.kind {
    case .log:
      guard action.asks.count == 1, let id = action.asks.first else {
        return "response to \(action.asks.count) asks"
      }
      return "response to \(title(of: id, in: action.campaign, world))"
    case .add: return "new \(action.record.rawValue) \(name(action, in: world))"
    case .edit: return "change of \(action.record.rawValue) \(name(action, in: world))"
    case .move: return "move of \(session(Identifier(action.id)))"
    case .roll:
      let count = action.asks.count == 1 ? "1 ask" : "\(action.asks.count) asks"
      return "\(count) carried over to \(session(Identifier(action.id)))"
    }
  }

  /// The title of an ask, the id of any other record.
  private static func name(_ action: JournalAction, in world: World) -> String {
    guard action.record == .ask else { return action.id }
    return title(of: Identifier(action.id), in: action.campaign, world)
  }

  private static func title(
    of ask: Identifier<Ask>, in campaign: Identifier<Campaign>?, _ world: World
  ) -> String {
    campaign.flatMap { world.campaign($0)?.ask(ask)?.title } ?? ask.text
  }

  private static func done(_ way: UndoWay) -> String {
    switch way {
    case .undo: "undone"
    case .redo: "brought back"
    case .finish: "finished"
    }
  }

  /// What was saved in spite of a state folder that takes no undo.
  package static func cannotBeUndone(_ reason: SystemReason) -> String {
    "saved, but cannot be undone: \(Self.reason(reason))"
  }

  /// A save that stopped halfway, and could not be taken back.
  package static func partlySaved(_ saved: Int, of files: Int) -> String {
    "\(saved) of \(files) saved; demarche undo takes \(saved == 1 ? "it" : "them") back"
  }

  /// What a killed run left half done, and the two ways out of it.
  package static func unfinished(_ action: UnfinishedAction) -> String {
    let count = "\(action.there) of \(action.files)"
    guard action.wasUndoing else {
      return "\(count) saved when a run was cut short; "
        + "undo --finish saves the rest, undo takes back all"
    }
    return "\(count) still there when an undo was cut short; undo again takes them back"
  }

  /// An entry of the journal that is none.
  package static func passedOver(_ file: String) -> String {
    "undo entry \(quoted(file)) cannot be read, passed over"
  }
}

/// Why nothing could be taken back.
extension Wording {
  /// The fault and what to do about it, in one line.
  package static func refusal(_ refusal: UndoRefusal) -> String {
    joined(message(refusal), remedy(refusal))
  }

  package static func message(_ refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothing(.undo): "nothing is left to undo"
    case .nothing(.redo): "nothing was undone that could come back"
    case .nothing(.finish): "nothing was cut short"
    case .changed(.undo, let file): "\(file) was changed since; nothing was undone"
    case .changed(.redo, let file): "\(file) is there already; nothing was brought back"
    case .changed(.finish, let file): "\(file) was changed since; nothing was finished"
    case .noJournal(let reason): "the undo journal cannot be used: \(Self.reason(reason))"
    case .failed(let way, let file, let reason, let done, let files):
      "\(file): \(Self.reason(reason)); \(failed(way, done: done, of: files))"
    }
  }

  private static func failed(_ way: UndoWay, done: Int, of files: Int) -> String {
    let count = files == 1 || done == 0 ? "nothing was" : "\(done) of \(files)"
    return "\(count) \(self.done(way))"
  }

  package static func remedy(_ refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothing(.undo), .nothing(.redo): "the journal keeps the last 100 changes"
    case .nothing(.finish): "demarche undo takes back the last change"
    case .changed: "look at the file and change it by hand"
    case .noJournal(let reason), .failed(_, _, let reason, _, _): remedy(reason)
    }
  }

  package static func code(_ refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothing: "nothing-to-undo"
    case .changed: "changed-since"
    case .noJournal: "no-undo-journal"
    case .failed: "not-undone"
    }
  }
}
