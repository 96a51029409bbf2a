import CampaignEngine
import TextGrid
import Wording

/// Asks whether a silence is to be put on record, and shows what that changes.
struct SilenceDialog: Equatable, Sendable {
  static let accept = KeyBinding([.character("A")], "accept a silence")

  /// What the detail of a silent ask says of the key.
  static let proposal = "grade D, no reply: A puts it on record"

  /// What is said where nobody is silent.
  static let nothing = Frame.Message("nobody is silent here after a reminder", .dim)

  let campaign: Identifier<Campaign>
  let draft: ResponseDraft
  private let lines: [Line]

  /// Nothing is saved yet: `y` does that, and any other key leaves all as it is.
  init(_ proposal: SilenceProposal, of campaign: Identifier<Campaign>, _ outlook: Outlook) {
    self.campaign = campaign
    let records = outlook.known.campaign(campaign)
    draft = proposal.draft(
      saying: Wording.silence(proposal.steps, in: records),
      because: Wording.silenceReason(reminders: proposal.steps.count - 1))
    let evidence = proposal.steps.map {
      Line([Span("· ", .dim), Span(Wording.evidence($0, in: records))])
    }
    let changes = outlook.changes(logging: draft, in: campaign)
    let asks = proposal.asks.flatMap { ask in
      let changed = changes.filter { $0.ask == ask && $0.what == .outcome }
      return [Line(records?.ask(ask)?.title ?? ask.text, .title)]
        + changed.map { Line("  " + Wording.difference($0)) }
    }
    lines = evidence + [.empty] + asks
  }

  /// As many rows as its lines take; those that do not fit are left out.
  func draw(over grid: inout Grid) {
    let inside = grid.dialog(
      title: "No reply: grade D?", note: "y saves · any other key leaves it",
      rows: lines.count, columns: 66)
    grid.text(lines, scrolledBy: 0, in: inside)
  }
}

extension Outlook {
  /// What a draft changes where asks stand; nothing where it cannot be logged.
  func changes(
    logging draft: ResponseDraft, in campaign: Identifier<Campaign>
  ) -> [Change] {
    guard let records = known.campaign(campaign),
      let responses = try? records.responses(
        to: draft, targets: known.targets, today: today, suffix: "....", loggedAt: nil)
    else { return [] }
    return known.changes(
      by: responses.map { .add($0, to: campaign) }, from: viewpoint, campaign: campaign)
  }
}
