extension World {
  /// The world as it stood on a day: whatever is dated later is left out.
  ///
  /// It is what had happened by then, not what we knew then.
  package func known(on day: CalendarDate) -> World {
    var world = self
    world.campaigns = campaigns.map { $0.known(on: day) }
    world.calendar = calendar.known(on: day)
    return world
  }
}

extension CampaignRecords {
  func known(on day: CalendarDate) -> CampaignRecords {
    var records = self
    let firstDays = FirstDays(of: self)
    records.asks = asks.filter { firstDays.day(of: $0) <= day }.map { $0.known(on: day) }
    records.communications = communications.filter { $0.date.lastDay <= day }
      .map { $0.known(on: day) }
    records.responses = responses.filter { $0.date.lastDay <= day }
    records.events = events.filter { $0.date.lastDay <= day }
    records.steps = steps.map { $0.known(on: day) }
    return records
  }
}

extension Ask {
  fileprivate func known(on day: CalendarDate) -> Ask {
    var ask = self
    if let ended, ended.day > day { ask.ended = nil }
    return ask
  }
}

extension Communication {
  fileprivate func known(on day: CalendarDate) -> Communication {
    var communication = self
    if let published, published > day { communication.published = nil }
    return communication
  }
}

extension Step {
  fileprivate func known(on day: CalendarDate) -> Step {
    var step = self
    if let done, done > day { step.done = nil }
    return step
  }
}
