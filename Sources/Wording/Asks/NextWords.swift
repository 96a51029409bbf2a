package import CampaignEngine

/// Sessions to come at which an ask can be taken up again.
extension Wording {
  /// `next window HRC 46, 18 to 19 Mar 2021 (predicted)`.
  package static func next(_ next: NextWindow) -> String {
    "next window \(session(next.session)), \(dated(next.dates.date))"
  }

  /// `HRC 46 acts on the texts`.
  package static func window(_ next: NextWindow) -> String {
    milestone(milestone(next.milestone), of: next.session, next.milestone)
  }
}
