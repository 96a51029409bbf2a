extension World {
  /// The world as far as it had been written down by the end of a day, where the user lives.
  ///
  /// Only responses say when they were logged. One that does not, and every record of another kind,
  /// counts from its own date on, as ``known(on:)`` has it.
  package func logged(by viewpoint: Viewpoint) -> World {
    var world = self
    for index in world.campaigns.indices {
      world.campaigns[index].responses.removeAll { response in
        response.loggedAt.map { viewpoint.zone.day(at: $0) > viewpoint.today } ?? false
      }
    }
    return world
  }
}
