import PseudoTerminal

/// How the cells of a screen look, apart from their text: a letter for each style, cell by cell.
///
/// The letters follow the order in which the styles appear, so that two looks with the same meaning
/// have the same rows and differ in the list above them only.
struct StylePlane: Equatable {
  private(set) var styles: [String] = []
  private(set) var rows: [String] = []

  init(_ screen: ScreenModel, size: Program.Window) {
    rows = (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line.append(letter(of: screen[row, column])) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

  private mutating func letter(of cell: ScreenModel.Cell) -> Character {
    let style = Self.words(for: cell)
    if style.isEmpty { return " " }
    let index = styles.firstIndex(of: style) ?? styles.count
    if index == styles.count { styles.append(style) }
    return index < Self.letters.count ? Self.letters[index] : "*"
  }

  /// Such as `75 on 237, bold`; on a blank only what lies behind it can be seen.
  private static func words(for cell: ScreenModel.Cell) -> String {
    let isBlank = cell.text.isEmpty || cell.text == " "
    var colors = isBlank ? "" : cell.foreground.map(String.init) ?? ""
    if let ground = cell.background { colors += (colors.isEmpty ? "on " : " on ") + String(ground) }
    var words = colors.isEmpty ? [] : [colors]
    if cell.isBold && !isBlank { words.append("bold") }
    if cell.isUnderlined { words.append("underlined") }
    if cell.isReversed { words.append("reversed") }
    return words.joined(separator: ", ")
  }
}

extension StylePlane {
  /// A look's part of a screen's file; rows that are those of an earlier look only name it.
  func section(_ look: Look, after earlier: [(look: Look, plane: StylePlane)]) -> String {
    let same = earlier.first { $0.plane.rows == rows }
    let shown = same.map { ["rows as in \($0.look.rawValue)"] } ?? rows.map { "|\($0)" }
    let list = zip(Self.letters, styles).map { "\($0)  \($1)" }
    return (["== \(look.rawValue)"] + list + shown).map { $0 + "\n" }.joined()
  }
}
