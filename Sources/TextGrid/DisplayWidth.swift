extension Unicode.Scalar {
  /// Columns that it takes in a terminal: 0 for a combining mark, 1 or 2 for what stands by itself.
  ///
  /// Nil for controls and for what the C library does not know, where terminals disagree.
  package var columns: Int? {
    // Most of what the screens draw, without a search; the test of every scalar covers these too.
    if value < 0x7f { return value >= 0x20 ? 1 : nil }
    if value >= 0x2500 && value < 0x25fd { return 1 }
    if value >= 0xac00 && value <= 0xd7a3 { return 2 }

    var low = 0
    var high = DisplayWidth.starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if DisplayWidth.starts[middle] >> 4 <= value { low = middle } else { high = middle }
    }
    let width = Int(DisplayWidth.starts[low] & 0xf)
    return width == DisplayWidth.unknown ? nil : width
  }

  /// Whether it is drawn over the character before it.
  var isMark: Bool {
    if value < 0x300 || (value >= 0x2500 && value < 0x25fd) { return false }
    return columns == 0 && !isHidden
  }

  /// Whether a terminal may show nothing for it, or draw other text elsewhere because of it.
  ///
  /// Joiners, fillers, bidi controls, variation selectors and tags: each could make two different
  /// texts look the same, or shift the rest of the line.
  var isHidden: Bool {
    if value < 0xad { return false }
    if value == 0xad || value == 0x34f || value == 0x61c { return true }
    if value < 0x115f { return false }
    if value <= 0x1160 { return true }
    if value < 0x2000 { return (value >= 0x17b4 && value <= 0x17b5) || isMongolianControl }
    if value < 0x2070 {
      return (value >= 0x200b && value <= 0x200f) || (value >= 0x2028 && value <= 0x202e)
        || value >= 0x2060
    }
    if value < 0xe0000 {
      return value == 0x3164 || (value >= 0xfe00 && value <= 0xfe0f) || value == 0xfeff
        || value == 0xffa0 || (value >= 0xfff0 && value <= 0xfffb)
        || (value >= 0x13430 && value <= 0x13438) || (value >= 0x1bca0 && value <= 0x1bca3)
        || (value >= 0x1d173 && value <= 0x1d17a)
    }
    return value <= 0xe0fff
  }

  private var isMongolianControl: Bool { value >= 0x180b && value <= 0x180f }
}

/// The widths of all characters as the C library's `wcwidth` gives them; the figures are generated.
enum DisplayWidth {
  /// What a width in the table says when there is none.
  static let unknown = 3
}

extension String {
  /// Columns that it takes in a terminal.
  package var displayWidth: Int {
    if isPlainASCII { return utf8.count }
    var columns = 0
    for piece in Pieces(self) { columns += piece.columns }
    return columns
  }

  /// Whether every byte is a printable one of ASCII: most text is, and each takes one column.
  var isPlainASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f } }
}
