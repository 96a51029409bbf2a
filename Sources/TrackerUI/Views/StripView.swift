import CampaignEngine
import TextGrid
import Wording

/// A strip of months: their names, then a row for each line of the calendar.
struct StripView {
  let strip: CalendarStrip
  let days: ClosedRange<CalendarDate>
  let today: CalendarDate

  /// The names and as many rows as fit, each of exactly so many columns.
  func lines(width: Int, rows: Int) -> [Line] {
    let scale = StripScale(days, columns: width - labelColumns)
    let shown = strip.rows.prefix(max(0, rows - 1))
    let names = Line([Span(String(repeating: " ", count: labelColumns))] + names(scale))
    return [names]
      + shown.map { row in
        Line([Span(row.title, .dim).padded(to: labelColumns)] + StripRow(row, scale, today).spans)
      }
  }

  /// The column in which a day stands; nil: it is not shown.
  func column(of day: CalendarDate, width: Int) -> Int? {
    StripScale(days, columns: width - labelColumns).column(of: day).map { $0 + labelColumns }
  }

  /// The rows that it wants.
  var wantedRows: Int { strip.rows.count + 1 }

  private var labelColumns: Int { (strip.rows.map(\.title.displayWidth).max() ?? 0) + 1 }

  /// Each month's name begins above its first day; a name without room is left out.
  private func names(_ scale: StripScale) -> [Span] {
    var text = ""
    let months = scale.months
    for (index, month) in months.enumerated() {
      let end = index + 1 < months.count ? months[index + 1].column : scale.columns
      let name = Wording.month(month.first)
      let long = "\(name) \(month.first.year)"
      let room = end - month.column - 1
      let shown = long.count <= room ? long : name.count <= room ? name : String(name.prefix(1))
      guard month.column >= text.count, shown.count <= end - month.column else { continue }
      text += String(repeating: " ", count: month.column - text.count) + shown
    }
    return [Span(text, .dim)]
  }
}

/// One row of a strip, a glyph for each column: shape says what colour repeats.
struct StripRow {
  private var glyphs: [String]
  private var styles: [Style]

  init(_ row: CalendarStrip.Row, _ scale: StripScale, _ today: CalendarDate) {
    glyphs = Array(repeating: "·", count: scale.columns)
    styles = Array(repeating: .faint, count: scale.columns)
    let style: Style = row.body == Vocabulary.bodies.first?.id ? .accent : .un
    for bar in row.bars { draw(bar, style, scale) }
    if let column = scale.column(of: today) { put("│", Style(.alarm), at: column) }
    for day in row.ours { scale.column(of: day).map { put("□", .accent, at: $0) } }
    for day in row.decisive { scale.column(of: day).map { put("◆", .warn, at: $0) } }
    for bar in row.bars { label(bar, style, scale) }
  }

  /// Neighbours of one style as one span.
  var spans: [Span] {
    var spans: [Span] = []
    var text = ""
    for column in glyphs.indices {
      text += glyphs[column]
      let isLast = column + 1 == glyphs.count || styles[column + 1] != styles[column]
      guard isLast else { continue }
      spans.append(Span(text, styles[column]))
      text = ""
    }
    return spans
  }

  private mutating func put(_ glyph: String, _ style: Style, at column: Int) {
    glyphs[column] = glyph
    styles[column] = style
  }

  private mutating func draw(_ bar: CalendarStrip.Bar, _ style: Style, _ scale: StripScale) {
    let known = bar.knownThrough.flatMap { scale.columns(from: bar.from, to: $0) } ?? 0..<0
    for column in scale.columns(from: bar.from, to: bar.to) ?? 0..<0 {
      put(known.contains(column) ? "█" : "▒", style, at: column)
    }
  }

  /// The number of a session: in its bar where that is long, else where there is room beside it.
  private mutating func label(_ bar: CalendarStrip.Bar, _ style: Style, _ scale: StripScale) {
    guard let number = bar.number, let columns = scale.columns(from: bar.from, to: bar.to) else {
      return
    }
    let text = String(number)
    let long = "\(Wording.ordinal(number)) session"
    let inside = columns.lowerBound + 1..<max(columns.lowerBound + 1, columns.upperBound - 1)
    for words in [long, text] where inside.count >= words.count + Self.leastBar {
      let free = inside.lowerBound...(inside.upperBound - words.count)
      let place = free.first { isBar($0..<$0 + words.count) }
      if let place { return write(words, style.strong, at: place) }
    }
    let after = (columns.upperBound + 1)...(columns.upperBound + Self.near)
    let before = [columns.lowerBound - text.count - 1]
    let place = (Array(after) + before).first { isFree($0 - 1..<$0 + text.count + 1) }
    if let place { write(text, .dim, at: place) }
  }

  /// A bar keeps at least so many columns beside a label within it.
  private static let leastBar = 4

  /// A label further from its bar would belong to nothing.
  private static let near = 7

  private mutating func write(_ text: String, _ style: Style, at column: Int) {
    for (offset, character) in text.enumerated() {
      put(String(character), style, at: column + offset)
    }
  }

  private func isBar(_ columns: Range<Int>) -> Bool {
    columns.allSatisfy { glyphs.indices.contains($0) && ["█", "▒"].contains(glyphs[$0]) }
  }

  /// Free is a label's place with a dot on either side; at the right edge it needs none.
  private func isFree(_ columns: Range<Int>) -> Bool {
    columns.upperBound <= glyphs.count + 1
      && columns.allSatisfy { $0 == glyphs.count || $0 >= 0 && glyphs[$0] == "·" }
  }
}
