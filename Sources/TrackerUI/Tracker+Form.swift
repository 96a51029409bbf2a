import CampaignEngine
import TextGrid
import Wording

/// The form: opened, typed into, left, saved.
extension Tracker {
  /// Opens the form, or what was left half-written for the same campaign.
  mutating func openForm(
    _ campaign: Identifier<Campaign>?, _ ask: Identifier<Ask>?
  ) -> [Effect] {
    guard let campaign else {
      notice = Frame.Message("open a campaign first: a response belongs to one", .warn)
      return []
    }
    if var open = drafts[campaign] {
      open.form.refresh(world: outlook.world, viewpoint: outlook.viewpoint)
      open.form.takeUpAgain()
      screens.push(.form(open))
    } else if found.contains(where: { $0.campaign == campaign }) {
      return [.draft(.takeUp(campaign, ask))]
    } else {
      screens.push(.form(blankForm(campaign, ask)))
    }
    return []
  }

  func blankForm(_ campaign: Identifier<Campaign>, _ ask: Identifier<Ask>?) -> OpenForm {
    let form = LogForm(
      campaign: campaign, preselected: ask, world: outlook.world, viewpoint: outlook.viewpoint,
      isPastDay: outlook.isPastDay)
    return OpenForm(campaign: campaign, blank: form, form: form)
  }

  mutating func type(_ key: Key, in open: OpenForm) -> [Effect] {
    if key == .control("c") { return leave(open) }
    var typed = open
    let step = typed.form.update(key)
    screens.form = typed
    let kept = keep(typed, since: open)
    switch step {
    case .goOn: return kept
    case .leave: return kept + leave(typed)
    case .throwAway: return throwAway(typed)
    case .save(let draft): return kept + [.log(draft, open.campaign)]
    }
  }

  /// Closes the form; what was typed is kept.
  private mutating func leave(_ open: OpenForm) -> [Effect] {
    screens.pop()
    guard !open.isBlank else { return forget(open.campaign) }
    drafts[open.campaign] = open
    notice = Frame.Message("draft kept: r takes it up again", .accent)
    return [.draft(.settle)]
  }

  /// Closes the form once everything is written; else the form stays, and says why.
  mutating func takeSaved(_ answer: ActionAnswer, changes: [Change]) -> [Effect] {
    let answers = answer.answers
    let words = answers.map(Wording.answer).joined(separator: "; ")
    let isWritten = !answers.isEmpty && answers.allSatisfy(\.isWritten)
    guard isWritten else {
      refuse(Self.refusal(answers))
      return []
    }
    let isConfirmed = answers.allSatisfy(\.isConfirmed)
    let changed = self.words(changes, none: "no ask changes")
    if !isConfirmed {
      notice = Frame.Message("\(words); \(changed)", .warn)
    } else if let obstacle = answer.undoObstacle {
      let words = "saved: cannot be undone, \(Wording.reason(obstacle)); \(changed)"
      notice = Frame.Message(words, .warn)
    } else {
      notice = Frame.Message("saved: u undoes; \(changed)", .ok)
    }
    guard let form = screens.form else { return [] }
    screens.pop()
    return forget(form.campaign)
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
