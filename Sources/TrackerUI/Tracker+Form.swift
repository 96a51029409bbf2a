import CampaignEngine
import TextGrid
import Wording

/// The form: opened, typed into, left, saved.
extension Tracker {
  /// Opens the form, or what was left half-written for the same campaign.
  mutating func openForm(_ campaign: Identifier<Campaign>?, _ ask: Identifier<Ask>?) {
    guard let campaign else {
      notice = Frame.Message("open a campaign first: a response belongs to one", .warn)
      return
    }
    let blank = LogForm(
      campaign: campaign, preselected: ask, world: outlook.world, viewpoint: outlook.viewpoint,
      isPastDay: outlook.isPastDay)
    var form = drafts[campaign] ?? blank
    form.refresh(world: outlook.world, viewpoint: outlook.viewpoint)
    if drafts[campaign] != nil { form.takeUpAgain() }
    screens.push(.form(OpenForm(campaign: campaign, blank: blank, form: form)))
  }

  mutating func type(_ key: Key, in open: OpenForm) -> [Effect] {
    if key == .control("c") {
      leave(open)
      return []
    }
    var open = open
    let step = open.form.update(key)
    screens.form = open
    switch step {
    case .goOn: return []
    case .leave:
      leave(open)
      return []
    case .save(let draft): return [.log(draft, open.campaign)]
    }
  }

  /// Closes the form; what was typed is kept for this run of the program.
  private mutating func leave(_ open: OpenForm) {
    screens.pop()
    guard !open.form.says(sameAs: open.blank) else {
      drafts[open.campaign] = nil
      return
    }
    drafts[open.campaign] = open.form
    notice = Frame.Message("draft kept: r takes it up again", .accent)
  }

  /// Closes the form once everything is written; else the form stays, and says why.
  mutating func takeSaved(_ answer: ActionAnswer, changes: [Change]) {
    let answers = answer.answers
    let words = answers.map(Wording.answer).joined(separator: "; ")
    let isWritten = !answers.isEmpty && answers.allSatisfy(\.isWritten)
    guard isWritten else {
      refuse(Self.refusal(answers))
      return
    }
    if let form = screens.form {
      drafts[form.campaign] = nil
      screens.pop()
    }
    let isConfirmed = answers.allSatisfy { if case .saved = $0 { true } else { false } }
    let changed = self.words(changes, none: "no ask changes")
    if !isConfirmed {
      notice = Frame.Message("\(words); \(changed)", .warn)
    } else if let obstacle = answer.undoObstacle {
      let words = "saved: cannot be undone, \(Wording.reason(obstacle)); \(changed)"
      notice = Frame.Message(words, .warn)
    } else {
      notice = Frame.Message("saved: u undoes; \(changed)", .ok)
    }
  }

  /// Why a save failed, once: the files of one action fail together.
  private static func refusal(_ answers: [SaveAnswer]) -> String {
    let failed = answers.first { !$0.isWritten }.map(Wording.answer)
    let written = answers.count(where: \.isWritten)
    let words = failed ?? "nothing was saved"
    guard written > 0 else { return words }
    return "\(written) of \(answers.count) saved, the rest not: ^S tries all again"
  }

  mutating func refuse(_ words: String) {
    guard var form = screens.form else {
      notice = Frame.Message(words, .alarm)
      return
    }
    form.form.refuse(words)
    screens.form = form
  }
}

extension SaveAnswer {
  fileprivate var isWritten: Bool {
    switch self {
    case .saved, .unconfirmed: true
    case .notSaved: false
    }
  }
}
