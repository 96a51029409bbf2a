package import CampaignEngine

/// Milestones of sessions, as rows name them.
extension Wording {
  /// "HRC 43: names on the draft", "HRC 43 closes".
  package static func deadline(_ deadline: SessionDeadline) -> String {
    let title = deadline.milestone.title
    return milestone(
      title.isEmpty ? milestone(deadline.milestone.id) : title, of: deadline.session,
      deadline.milestone.id)
  }

  /// `up to 7 days off`, for a prediction; nil for any other date.
  package static func margin(_ date: ScheduledDate) -> String? {
    guard date.certainty == .predicted, date.marginDays > 0 else { return nil }
    return "up to \(days(date.marginDays)) off"
  }
}
