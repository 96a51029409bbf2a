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
      records.communications.filter(\.isSent).map(entry) + records.responses.map(entry)
        + records.events.map(entry)
    }
    let newestFirst = entries.sorted { ($0.date, $0.id) > ($1.date, $1.id) }.prefix(most)
    let table = Table(
      columns: [
        .init(edge: .right), .init(gap: 1), .init(takesTheRest: true), .init(importance: 0),
      ],
      rows: newestFirst.map { entry in
        [
          Span(Wording.date(entry.date), .dim), entry.glyph, Span(entry.text),
          Span(entry.who, .dim),
        ]
      }, leastRest: 40)
    return table.lines(width: width)
  }

  private struct Entry {
    let date: PartialDate
    let id: String
    let glyph: Span
    let text: String
    let who: String
  }

  private static func entry(_ letter: Communication) -> Entry {
    Entry(
      date: letter.date, id: letter.id.text, glyph: Span("→", .accent), text: letter.title,
      who: "we")
  }

  private static func entry(_ response: Response) -> Entry {
    let who = response.position.map { Wording.stance($0.stance) }
    return Entry(
      date: response.date, id: response.id.text, glyph: Span("←", .warn), text: response.summary,
      who: who ?? Wording.channel(response.channel))
  }

  private static func entry(_ event: Event) -> Entry {
    Entry(
      date: event.date, id: event.id.text, glyph: Span("◦", .un), text: event.title,
      who: event.who ?? "")
  }
}
