import CampaignEngine
import TextGrid
import Wording

extension CampaignStatus {
  /// Title and counts, then the newest letter and how long it has waited.
  ///
  /// Where the counts would cut the title they stand below.
  func summaryLines(_ outlook: Outlook, width: Int) -> [Line] {
    let title = [Span(campaign.title, .title)] + stateSpans
    let counts = Span(Wording.counts(counts), .dim)
    let isTight = title.columns + 2 + counts.columns > width
    let governments = campaign.targets.count
    let targets =
      governments == 1
      ? Wording.target(campaign.targets[0], in: outlook.known) : "\(governments) governments"
    let parts = [letterText(outlook), targets].filter { !$0.isEmpty }
    let letter = Line([Span("  "), Span(parts.joined(separator: " · "), .dim)])
    return isTight
      ? [Line(title), letter, Line([Span("  "), counts])]
      : [Line(title, right: [counts]), letter]
  }

  private var stateSpans: [Span] {
    campaign.state == .active
      ? [] : [Span(" "), Span("(\(Wording.state(campaign.state)))", .warn)]
  }

  /// The newest letter that was sent, with the reply clock of the ask that waits most: a letter is
  /// answered once all that it asked is.
  func newestLetter(_ outlook: Outlook) -> (letter: Communication, reply: ReplyClock?)? {
    guard let records = outlook.known.campaign(campaign.id) else { return nil }
    let sent = records.communications.filter { $0.isSent && !$0.raises.isEmpty }
    guard let letter = sent.max(by: { ($0.date, $0.id) < ($1.date, $1.id) }) else { return nil }
    let replies = asks.map(\.reply).filter { $0.communication == letter.id }
    return (letter, replies.max { $0.state.waiting < $1.state.waiting })
  }

  /// `Letter of 21 Feb 2020 · day 10 of 60`.
  private func letterText(_ outlook: Outlook) -> String {
    guard let (letter, reply) = newestLetter(outlook) else { return "" }
    let kind = Wording.kind(letter.kind)
    let name = kind.prefix(1).uppercased() + kind.dropFirst()
    let state = reply.map { " · " + Wording.reply($0, on: outlook.today) } ?? ""
    return "\(name) of \(Wording.date(letter.date))\(state)"
  }
}

extension ReplyClock.State {
  /// How much somebody waits for the reply; most is highest.
  fileprivate var waiting: Int {
    switch self {
    case .notSent: 0
    case .answered: 1
    case .acknowledged: 2
    case .awaiting: 3
    case .reminded: 4
    case .overdue: 5
    case .silent: 6
    }
  }
}
