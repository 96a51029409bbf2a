package import CampaignEngine

/// What happens to half-written forms outside the screens.
package enum DraftEvent: Equatable, Sendable {
  /// Earlier runs left these, the newest first; as many again could not be read.
  case found([FoundDraft], unreadable: Int)
  /// What was typed for a campaign is on the disk.
  case kept(Identifier<Campaign>)
  /// It is not, because of that.
  case refused(Identifier<Campaign>, DraftObstacle)
  /// The answer to `takeUp`; without a draft: it is gone meanwhile.
  case takenUp(FormDraft?, Identifier<Campaign>, Identifier<Ask>?)
  /// A draft that is no longer needed could not be removed.
  case stays(DraftObstacle)
}

/// What the screens want done with half-written forms.
package enum DraftEffect: Equatable, Sendable {
  /// Put it on the disk when nothing is typed for a moment; answer with `kept` or `refused`.
  case keep(FormDraft)
  /// Write what still waits.
  case settle
  /// Take over what an earlier run left for a campaign; the ask comes back with the answer.
  case takeUp(Identifier<Campaign>, Identifier<Ask>?)
  /// Forget what is kept for a campaign.
  case drop(Identifier<Campaign>)
}

/// A draft of an earlier run.
package struct FoundDraft: Equatable, Sendable {
  package let campaign: Identifier<Campaign>
  package let kept: Instant

  package init(campaign: Identifier<Campaign>, kept: Instant) {
    self.campaign = campaign
    self.kept = kept
  }
}
