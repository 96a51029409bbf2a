import CampaignEngine
import TextGrid
import Wording

extension CampaignStatus {
  /// To whom the newest letter went, how long its reply has taken, and what became of the asks.
  ///
  /// In a narrow window the glyphs of the asks go first, then further recipients.
  func heading(_ outlook: Outlook, width: Int) -> Line {
    let glyphs = asks.prefix(Self.mostGlyphs).map {
      Span(Wording.glyph($0.standing.outcome), $0.standing.outcome.style)
    }
    let met = Span("  \(counts.of(.met)) of \(counts.pairs) met", .dim)
    let letter = letterSpans(outlook)
    let (first, others) = recipients(outlook)
    let all = first + others + letter
    let rest = 2 + met.columns
    if all.columns + rest + glyphs.count <= width { return Line(all, right: glyphs + [met]) }
    let isTight = (first + letter).columns + rest + glyphs.count > width
    return Line(first + letter, right: isTight ? [met] : glyphs + [met])
  }

  private static let mostGlyphs = 20

  private func recipients(_ outlook: Outlook) -> (first: [Span], others: [Span]) {
    guard let (letter, _) = newestLetter(outlook), let office = letter.to.first,
      let target = outlook.known.target(office.target)
    else {
      let names = campaign.targets.map { Wording.target($0, in: outlook.known) }
      return ([Span("To ", .dim), Span(names.joined(separator: ", "), .title)], [])
    }
    let found = target.offices.first { $0.id == office.office }
    let holder = found?.holder(on: letter.date.lastDay)?.name
    let title = found?.title ?? office.text
    let others = letter.to.count + letter.copies.count - 1
    let more = (holder == nil ? "" : ", \(title)") + (others > 0 ? " and \(others) more" : "")
    return (
      [Span("To ", .dim), Span(holder ?? title, .title)], [Span(more, .dim)]
    )
  }

  private func letterSpans(_ outlook: Outlook) -> [Span] {
    guard let (letter, reply) = newestLetter(outlook) else { return [] }
    let state = reply.map { Wording.reply($0, on: outlook.today) } ?? ""
    let isLate = reply?.daysLate(on: outlook.today) != nil
    return [
      Span("  \(Wording.kind(letter.kind)) ", .dim), Span(Wording.date(letter.date)),
      Span("  "), Span(state, isLate ? .alarm : .warn),
    ]
  }
}
