package import CampaignEngine

/// Stances lower than those before them.
extension Wording {
  /// "stepped back: co-sponsor in HRC 37, not a co-sponsor in HRC 40, 22 Mar 2019".
  package static func stepBack(_ step: StepBack) -> String {
    "stepped back: \(stance(step.from)) in \(session(step.earlier)), "
      + "\(stance(step.to)) in \(session(step.session)), \(plainDay(step.on))"
  }

  /// "UNGA 74 co-sponsor → not, 14 Nov 2019", for a row.
  static func shortStepBack(_ step: StepBack) -> String {
    "\(session(step.session)) \(stance(step.from)) → \(shortStance(step.to)), "
      + plainDay(step.on)
  }
}
