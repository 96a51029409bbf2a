/// All records and the calendar, as one value.
///
/// Rules take a world that has been projected already, so that none of them filters by day or
/// audience: ``known(on:)`` leaves out what came later.
package struct World: Equatable, Sendable {
  package var campaigns: [CampaignRecords]
  package var targets: [Target]
  package var calendar: SessionCalendar

  /// The zones of the places where bodies meet, by name.
  package var zones: [String: ZoneRules]

  package init(
    campaigns: [CampaignRecords] = [], targets: [Target] = [],
    calendar: SessionCalendar = SessionCalendar(sessions: []), zones: [String: ZoneRules] = [:]
  ) {
    self.campaigns = campaigns
    self.targets = targets
    self.calendar = calendar
    self.zones = zones
  }

  package func campaign(_ id: Identifier<Campaign>) -> CampaignRecords? {
    campaigns.first { $0.campaign.id == id }
  }

  package func target(_ id: Identifier<Target>) -> Target? {
    targets.first { $0.id == id }
  }

  /// The rules of a place's zone, or UTC where this machine does not have them.
  package func zone(_ name: String) -> ZoneRules { zones[name] ?? .utc }
}

/// The records of one campaign.
package struct CampaignRecords: Equatable, Sendable {
  package var campaign: Campaign
  package var asks: [Ask] = []
  package var communications: [Communication] = []
  package var responses: [Response] = []
  package var events: [Event] = []
  package var steps: [Step] = []

  package init(campaign: Campaign) {
    self.campaign = campaign
  }

  package func ask(_ id: Identifier<Ask>) -> Ask? { asks.first { $0.id == id } }

  package func response(_ id: Identifier<Response>) -> Response? {
    responses.first { $0.id == id }
  }

  package func communication(_ id: Identifier<Communication>) -> Communication? {
    communications.first { $0.id == id }
  }
}

/// The day that counts as today, and the zone in which the user lives it.
package struct Viewpoint: Equatable, Sendable {
  package let today: CalendarDate
  package let zone: ZoneRules

  package init(today: CalendarDate, zone: ZoneRules) {
    self.today = today
    self.zone = zone
  }
}
