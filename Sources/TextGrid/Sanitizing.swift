extension String {
  /// The text as it may go to a terminal: NFC, hostile characters as a visible mark, one line.
  ///
  /// Newlines and tabs become spaces. A control character is shown by its picture (`␛`); what hides,
  /// reverses the line or has no known width by `U+FFFD`. Each takes one column.
  package var safeForTerminal: String {
    if isPlainASCII { return self }
    var safe = ""
    var marks = Pieces.marksPerCell
    for scalar in composed.unicodeScalars {
      if scalar.isMark {
        // One that begins the text has nothing to stand on.
        if safe.isEmpty { safe += Pieces.mark }
        marks += 1
        if marks <= Pieces.marksPerCell { safe.unicodeScalars.append(scalar) }
      } else {
        marks = 0
        safe.unicodeScalars.append(scalar.shownInTerminal)
      }
    }
    return safe
  }
}

extension Unicode.Scalar {
  /// Itself, or what is shown in its place.
  fileprivate var shownInTerminal: Unicode.Scalar {
    switch value {
    case 0x09, 0x0a, 0x0d: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{fffd}"
    case 0x7f: "\u{2421}"
    default: columns == nil || isHidden ? "\u{fffd}" : self
    }
  }
}
