import CampaignEngine
import TextGrid
import Wording

extension LogForm {
  /// How much room the fields take.
  private struct Room {
    /// How many rows a long field may take.
    let longest: Int

    /// Whether short fields stand alone, and groups apart.
    var isWide = false

    static let most = [
      Room(longest: 6, isWide: true), Room(longest: 8), Room(longest: 5), Room(longest: 3),
    ]
  }

  /// The fields set for so many columns, in as much room as there are rows for.
  func sheet(columns: Int, rows: Int) -> FormSheet {
    let sheets = Room.most.lazy.map { sheet(columns: columns, in: $0) }
    return sheets.first { $0.height <= rows } ?? sheet(columns: columns, in: Room(longest: 2))
  }

  private func sheet(columns: Int, in room: Room) -> FormSheet {
    var sheet = FormSheet()
    let standsAlone = room.isWide || columns < Self.columnsForPairs
    for field in fields {
      if room.isWide && Self.groupStarts.contains(field) { sheet.addGap() }
      switch field {
      case .speaker where !standsAlone, .session where columns >= Self.columnsForPairs: continue
      case .from where !standsAlone: sheet.add(pair(.from, .speaker, columns: columns))
      case .stance where columns >= Self.columnsForPairs:
        sheet.add(pair(.stance, .session, columns: columns))
      default:
        sheet.add([entry(field, from: 0, to: columns, longest: room.longest)])
      }
    }
    return sheet
  }

  /// In less than that two fields side by side would lose their labels.
  private static let columnsForPairs = 56

  /// The fields before which a new matter begins.
  private static let groupStarts: [Field] = [.what, .when, .grade, .source]

  /// Two short fields side by side.
  private func pair(_ left: Field, _ right: Field, columns: Int) -> [FormSheet.Entry] {
    let middle = columns * 58 / 100
    let left = entry(left, from: 0, to: middle, longest: 1)
    let right = entry(
      right, from: middle, to: columns, longest: 1, labelColumns: Self.shortLabelColumns)
    return [left, right]
  }

  private func entry(
    _ field: Field, from start: Int, to end: Int, longest: Int,
    labelColumns: Int = Self.labelColumns
  ) -> FormSheet.Entry {
    let label = min(labelColumns + 1, max(2, (end - start) * 2 / 5))
    let columns = max(1, end - start - label - 1)
    return FormSheet.Entry(
      label: Words.label(field), number: Field.allCases.firstIndex(of: field) ?? 0,
      picture: picture(of: field, columns: columns, longest: longest),
      isFocused: field == focus, column: start, fieldColumn: start + label)
  }

  private func picture(of field: Field, columns: Int, longest: Int) -> FieldPicture {
    let isFocused = field == focus
    switch field {
    case .when: return datePicture(when, whenDay, columns: columns, empty: viewpoint.today)
    case .promise: return datePicture(promise, promisedDay, columns: columns, empty: nil)
    case .how:
      var picture = how.picture(columns: columns, rows: 1, isFocused: isFocused)
      if isFocused { picture.append([Span("  " + otherChannels, .dim)]) }
      return picture
    default:
      return control(field).picture(
        columns: columns, rows: rows(of: field, longest: longest), isFocused: isFocused)
    }
  }

  /// How many rows a field may take.
  private func rows(of field: Field, longest: Int) -> Int {
    switch field {
    case .asks, .whose, .what, .words: longest
    default: max(1, longest - 2)
    }
  }

  private var otherChannels: String {
    (how.labels[(how.index + 1)...] + how.labels[..<how.index]).joined(separator: " ")
  }

  /// Enough for the label at the right of a pair.
  private static let shortLabelColumns = 8

  private static let dateColumns = 14

  /// A typed date, and what it is taken for.
  ///
  /// - Parameter empty: What an empty field means.
  private func datePicture(
    _ editor: LineEditor, _ day: TypedDay, columns: Int, empty: CalendarDate?
  ) -> FieldPicture {
    var picture = editor.picture(
      columns: min(Self.dateColumns, columns), rows: 1, isFocused: false)
    switch day {
    case .empty:
      guard let empty else { break }
      let field = Span(
        Words.today.padded(to: min(Self.dateColumns, columns)), Style(.dim, on: .field))
      picture.rows = [[field, Span(" → " + Wording.day(empty), .dim)]]
    case .understood(let typed):
      picture.append([Span(" → " + Self.meaning(typed), .ok)])
    case .faulty(let text):
      picture.append([Span(" ✗ " + text, .alarm)])
    }
    return picture
  }

  private static func meaning(_ typed: TypedDate) -> String {
    let day = typed.date.day.map(Wording.day) ?? Wording.date(typed.date)
    switch typed {
    case .date: return day
    case .milestone(let session, let milestone, _):
      return "\(day), \(Wording.session(session)) \(Wording.milestone(milestone))"
    }
  }
}
