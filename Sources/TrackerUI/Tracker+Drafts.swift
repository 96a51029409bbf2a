import CampaignEngine
import TextGrid
import Wording

/// Half-written forms: kept at every change, offered again, thrown away.
extension Tracker {
  /// Has the form kept where a key has changed it; an empty one is no draft.
  func keep(_ open: OpenForm, since before: OpenForm) -> [Effect] {
    let snapshot = open.form.snapshot
    guard snapshot != before.form.snapshot else { return [] }
    return [.draft(open.isBlank ? .drop(open.campaign) : .keep(snapshot))]
  }

  /// Forgets what is kept for a campaign.
  mutating func forget(_ campaign: Identifier<Campaign>) -> [Effect] {
    drafts[campaign] = nil
    return [.draft(.drop(campaign))]
  }

  mutating func throwAway(_ open: OpenForm) -> [Effect] {
    screens.pop()
    notice = Frame.Message("draft thrown away", .warn)
    return forget(open.campaign)
  }

  mutating func take(_ event: DraftEvent) {
    switch event {
    case .found(let drafts, let unreadable): offer(drafts, unreadable: unreadable)
    case .kept(let campaign): put(campaign, .disk)
    case .refused(let campaign, let obstacle): put(campaign, .refused(obstacle))
    case .takenUp(let draft, let campaign, let ask): takeUp(draft, campaign, ask)
    case .stays(let obstacle):
      notice = Frame.Message(
        "the draft could not be removed: \(Wording.obstacle(obstacle))", .warn)
    }
  }

  /// Says that earlier runs left drafts, and how they are taken up.
  private mutating func offer(_ drafts: [FoundDraft], unreadable: Int) {
    found = drafts.filter { outlook.world.campaign($0.campaign) != nil }
    let others = drafts.count - found.count + unreadable
    let words = [offerWords, others == 0 ? nil : Wording.unusableDrafts(others)].compactMap { $0 }
    guard !words.isEmpty else { return }
    notice = Frame.Message(words.joined(separator: "; "), .warn)
  }

  private var offerWords: String? {
    guard let newest = found.first, let records = outlook.world.campaign(newest.campaign) else {
      return nil
    }
    let title = records.campaign.title.safeForTerminal
    let moment = Wording.moment(newest.kept, near: outlook.today, in: outlook.viewpoint.zone)
    return "\(Wording.keptDrafts(found.count, last: moment)), r takes it up: \(title)"
  }

  /// Notes where the text of a form is; a reason why it is not on the disk is said once.
  private mutating func put(_ campaign: Identifier<Campaign>, _ place: DraftPlace) {
    if var open = screens.form, open.campaign == campaign {
      open.form.keep(in: place)
      screens.form = open
    }
    guard let before = drafts[campaign]?.form.place else { return }
    drafts[campaign]?.form.keep(in: place)
    if case .refused(let obstacle) = place, before != place {
      notice = Frame.Message(LogForm.Words.notKept(obstacle), .warn)
    }
  }

  private mutating func takeUp(
    _ draft: FormDraft?, _ campaign: Identifier<Campaign>, _ ask: Identifier<Ask>?
  ) {
    guard let draft else {
      found.removeAll { $0.campaign == campaign }
      var open = blankForm(campaign, ask)
      open.form.warn(LogForm.Words.gone)
      screens.push(.form(open))
      return
    }
    if let first = found.firstIndex(where: { $0.campaign == campaign }) { found.remove(at: first) }
    var open = blankForm(campaign, draft.ask)
    let missing = open.form.restore(draft)
    open.form.keep(in: .disk)
    open.form.takeUpAgain(from: draft.day, missing: missing)
    screens.push(.form(open))
  }
}
