import CampaignEngine
import TextGrid
import Wording

/// What happened in campaigns, newest first: ours, theirs, and what others did.
enum Story {
  /// At most so many lines of a width.
  static func lines(
    of campaigns: [Identifier<Campaign>], _ outlook: Outlook, width: Int, most: Int = .max
  ) -> [Line] {
    let entries = campaigns.compactMap(outlook.known.campaign).flatMap { records in
      records.communications.filter(\.isSent).map(entry)
        + records.responses.shownOnce.map { entry($0.response) }
        + records.events.map(entry)
    }
    let newestFirst = entries.sorted { ($0.date, $0.id) > ($1.date, $1.id) }.prefix(most)
    let table = Table(
      columns: [
        .init(edge: .right), .init(gap: 1), .init(takesTheRest: true), .init(importance: 0),
      ],
      rows: newestFirst.map { entry in
        let shown = entry.shown()
        return [
          Span(Wording.date(entry.date), .dim), shown.glyph, Span(shown.text),
          name(shown.who),
        ]
      }, leastRest: 40)
    return table.lines(width: width)
  }

  /// A record by the day on which it happened.
  /// A long name would take the room of what happened.
  private static func name(_ who: String) -> Span {
    let span = Span(who, .dim)
    return span.columns > mostOfName ? span.padded(to: mostOfName) : span
  }

  private static let mostOfName = 24

  private struct Entry {
    let date: PartialDate
    let id: String

    /// What its row says, made only where there is room for it.
    let shown: () -> (glyph: Span, text: String, who: String)
  }

  private static func entry(_ letter: Communication) -> Entry {
    Entry(date: letter.date, id: letter.id.text) { (Span("→", .accent), letter.title, "we") }
  }

  private static func entry(_ response: Response) -> Entry {
    Entry(date: response.date, id: response.id.text) {
      let who = response.position.map { Wording.stance($0.stance) }
      return (Span("←", .warn), response.summary, who ?? Wording.channel(response.channel))
    }
  }

  private static func entry(_ event: Event) -> Entry {
    Entry(date: event.date, id: event.id.text) { (Span("◦", .un), event.title, event.who ?? "") }
  }
}
