extension String {
  /// The text in ASCII: our glyphs by their table, else `?` for each column.
  ///
  /// A Latin letter loses its marks only. The width never changes, so what was aligned stays so.
  package var inASCII: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var ascii = ""
    for piece in Pieces(self) {
      ascii += piece.inASCII
    }
    return ascii
  }
}

extension Pieces.Piece {
  /// The table of the screens' glyphs, by what they mean rather than how they look.
  private static let glyphs: [Unicode.Scalar: String] = [
    "○": "o", "◐": "~", "●": "*", "✗": "x", "◌": ".", "▲": "^", "▼": "v", "✓": "*",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "‹": "<", "›": ">", "◦": "o", "◆": "#",
    "□": "_", "■": "#", "▬": "=", "█": "=", "▓": "#", "▒": ":", "░": ".", "▎": "|", "▌": "|",
    "…": "~", "·": ".", "•": "*", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
    "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "×": "x", "≤": "<", "≥": ">",
    "±": "~",
    "\u{a0}": " ",
  ]

  fileprivate var inASCII: String {
    guard let base = text.unicodeScalars.first else { return "" }
    if base.isASCII { return String(base) }
    if let glyph = Self.glyphs[base] { return glyph }
    if base.value >= 0x2500 && base.value < 0x2580 { return String(base.boxInASCII) }
    if let letter = String(base).decomposed.unicodeScalars.first, letter.isASCII, columns == 1 {
      return String(letter)
    }
    return String(repeating: "?", count: columns)
  }
}

extension Unicode.Scalar {
  /// A part of a border: lines across are `-`, lines down `|`, everything that meets or turns `+`.
  fileprivate var boxInASCII: Unicode.Scalar {
    switch self {
    case "─", "━", "┄", "┅", "┈", "┉", "╌", "╍", "═", "╴", "╶", "╸", "╺", "╼", "╾": "-"
    case "│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║", "╵", "╷", "╹", "╻", "╽", "╿": "|"
    default: "+"
    }
  }
}
