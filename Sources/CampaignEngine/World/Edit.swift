/// A change of records that has not been written yet.
package enum Edit: Equatable, Sendable {
  case add(Response, to: Identifier<Campaign>)
  case move(SessionMove)
}

extension World {
  /// The world as it will be once the edits are written: what previews and dry runs compare with.
  package func with(_ edits: [Edit]) -> World {
    var world = self
    for edit in edits {
      switch edit {
      case .add(let response, let campaign):
        world.change(campaign) { $0.responses.append(response) }
      case .move(let move): world.calendar = world.calendar.with(move)
      }
    }
    return world
  }

  /// What edits would change where the asks of a known world stand.
  ///
  /// - Parameter campaign: The one whose asks are looked at; nil: all.
  package func changes(
    by edits: [Edit], from viewpoint: Viewpoint, campaign: Identifier<Campaign>? = nil
  ) -> [Change] {
    let after = with(edits).known(on: viewpoint.today)
    return status(from: viewpoint, campaign: campaign)
      .changes(to: after.status(from: viewpoint, campaign: campaign))
  }

  /// Changes the records of a campaign; nothing where there is none of that id.
  private mutating func change(
    _ campaign: Identifier<Campaign>, _ edit: (inout CampaignRecords) -> Void
  ) {
    guard let index = campaigns.firstIndex(where: { $0.campaign.id == campaign }) else { return }
    edit(&campaigns[index])
  }
}
