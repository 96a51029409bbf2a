/// Text cut into what stands in one cell, or in two when it is wide.
///
/// The one place that decides what a cell may hold: drawing, measuring and cutting all go through
/// it, so that they agree. What cannot be placed becomes a visible mark one column wide.
struct Pieces: Sequence, IteratorProtocol {
  /// A base character with its combining marks.
  struct Piece {
    var text: String
    /// 1 or 2.
    var columns: Int
  }

  /// Drawn for what has no width of its own, or hides.
  static let mark = "\u{fffd}"

  /// More marks than any script needs would only spoil the line; curses keeps no more either.
  static let marksPerCell = 4

  private var scalars: String.UnicodeScalarView.Iterator
  private var following: Unicode.Scalar?
  /// The last base and its piece: borders and blanks repeat.
  private var last: (value: UInt32, piece: Piece) = (0x20, Piece(text: " ", columns: 1))

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    following = scalars.next()
  }

  mutating func next() -> Piece? {
    guard let base = following else { return nil }
    following = scalars.next()
    if base.value != last.value { last = (base.value, Self.piece(of: base)) }
    guard let mark = following, mark.value >= 0x300, mark.isMark else { return last.piece }
    return marked(last.piece)
  }

  /// The printable characters of ASCII, of which most of a screen is made.
  private static let plain = (0x20..<0x7f as Range<UInt8>).map {
    Piece(text: String(Unicode.Scalar($0)), columns: 1)
  }

  private static func piece(of base: Unicode.Scalar) -> Piece {
    if base.value >= 0x20 && base.value < 0x7f { return plain[Int(base.value) - 0x20] }
    guard let columns = base.columns, columns > 0, !base.isHidden else {
      return Piece(text: mark, columns: 1)
    }
    return Piece(text: String(base), columns: columns)
  }

  private mutating func marked(_ base: Piece) -> Piece {
    var piece = base
    var count = 0
    while let mark = following, mark.isMark {
      if count < Self.marksPerCell { piece.text.unicodeScalars.append(mark) }
      count += 1
      following = scalars.next()
    }
    return piece
  }
}
