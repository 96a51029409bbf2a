/// A change of records that has not been written yet.
package enum Edit: Equatable, Sendable {
  case add(Response, to: Identifier<Campaign>)
}

extension World {
  /// The world as it will be once the edits are written: what previews and dry runs compare with.
  package func with(_ edits: [Edit]) -> World {
    var world = self
    for case .add(let response, let id) in edits {
      guard let index = world.campaigns.firstIndex(where: { $0.campaign.id == id }) else {
        continue
      }
      world.campaigns[index].responses.append(response)
    }
    return world
  }
}
