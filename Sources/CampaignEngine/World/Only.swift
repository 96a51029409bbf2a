extension World {
  /// The world without any other targets, and without the asks and campaigns that are about none
  /// of these.
  package func only(_ targets: [Identifier<Target>]) -> World {
    var world = self
    world.campaigns = campaigns.compactMap { $0.only(targets) }
    return world
  }
}

extension CampaignRecords {
  fileprivate func only(_ targets: [Identifier<Target>]) -> CampaignRecords? {
    var records = self
    let own = campaign.targets.filter(targets.contains)
    records.campaign.targets = own
    records.asks = asks.compactMap { ask in
      var ask = ask
      ask.targets = ask.targets.isEmpty ? own : ask.targets.filter(targets.contains)
      return ask.targets.isEmpty ? nil : ask
    }
    return own.isEmpty && records.asks.isEmpty ? nil : records
  }
}
