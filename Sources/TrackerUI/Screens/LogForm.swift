package import CampaignEngine
package import TextGrid

/// The form in which a response is logged.
package struct LogForm: Equatable, Sendable {
  /// What a key led to.
  package enum Step: Equatable, Sendable {
    case goOn
    /// Left by Esc: what was typed is kept by whoever holds the form.
    case leave
    case save(ResponseDraft)
  }

  /// - Parameter preselected: The ask on which the reader stood, if any.
  package init(
    campaign: Identifier<Campaign>, preselected: Identifier<Ask>?, world: World,
    viewpoint: Viewpoint, isPastDay: Bool
  ) {}

  package mutating func update(_ key: Key) -> Step { .goOn }

  /// The save was refused or failed: what was typed stays, the reason stands in the message line.
  package mutating func refuse(_ reason: String) {}

  package func view(in size: Size) -> Grid { Grid(size) }
}
