import CampaignEngine
import TextGrid

/// Everything that the screens show, computed once for each change of records or day.
struct Outlook: Equatable, Sendable {
  /// As it was read: nothing is left out of it.
  let world: World

  /// The world as the day knows it.
  let known: World
  let faults: [Fault]
  let viewpoint: Viewpoint

  /// Whether the day was chosen and is not today.
  let isPastDay: Bool
  let report: TodayReport

  /// Nil until they are kept: the first screen does not wait for what it does not show.
  private var keptDeadlines: DeadlineReport?

  /// - Parameter known: The world as the day knows it, where somebody has it already.
  init(
    world: World, known: World? = nil, faults: [Fault], viewpoint: Viewpoint, isPastDay: Bool
  ) {
    self.world = world
    self.faults = faults
    self.viewpoint = viewpoint
    self.isPastDay = isPastDay
    self.known = known ?? world.known(on: viewpoint.today)
    report = self.known.today(from: viewpoint)
  }

  /// The coming dates; computed at each call unless they were kept.
  var deadlines: DeadlineReport { keptDeadlines ?? known.deadlines(from: viewpoint) }

  /// Computes the coming dates once for all frames to come.
  mutating func keepDeadlines() {
    if keptDeadlines == nil { keptDeadlines = deadlines }
  }

  var today: CalendarDate { viewpoint.today }
  var status: StatusReport { StatusReport(asOf: report.asOf, campaigns: report.campaigns) }

  /// Files that could not be read at all, each once.
  var unreadableFiles: Int { Set(faults.filter { $0.severity == .error }.map(\.file)).count }

  func status(of campaign: Identifier<Campaign>) -> CampaignStatus? {
    report.campaigns.first { $0.campaign.id == campaign }
  }

  func status(of ask: Identifier<Ask>, in campaign: Identifier<Campaign>) -> AskStatus? {
    status(of: campaign)?.asks.first { $0.ask.id == ask }
  }

  /// The only campaign that is worked on; nil where there are several or none.
  var onlyCampaign: Identifier<Campaign>? {
    let active = report.campaigns.filter { $0.campaign.state == .active }
    let candidates = active.isEmpty ? report.campaigns : active
    return candidates.count == 1 ? candidates.first?.campaign.id : nil
  }
}

extension Outlook {
  /// How many files could not be read, and who tells more.
  var faultMessage: Frame.Message {
    let files = unreadableFiles == 1 ? "1 file" : "\(unreadableFiles) files"
    return Frame.Message("\(files) could not be read: demarche check", .warn)
  }
}
