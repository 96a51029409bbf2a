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

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    following = scalars.next()
  }

  mutating func next() -> Piece? {
    guard let base = following else { return nil }
    following = scalars.next()
    var piece = Self.piece(of: base)
    guard let mark = following, mark.value >= 0x300 else { return piece }
    addMarks(to: &piece)
    return piece
  }

  private static func piece(of base: Unicode.Scalar) -> Piece {
    guard let columns = base.columns, columns > 0, !base.isHidden else {
      return Piece(text: mark, columns: 1)
    }
    return Piece(text: String(base), columns: columns)
  }

  private mutating func addMarks(to piece: inout Piece) {
    var count = 0
    while let mark = following, mark.isMark {
      if count < Self.marksPerCell { piece.text.unicodeScalars.append(mark) }
      count += 1
      following = scalars.next()
    }
  }
}
