package import TextGrid

/// The real terminal: keys in, grids out, restored whatever happens.
package final class CursesTerminal {
  /// How the terminal is to be used.
  package struct Options: Sendable {
    package var usesColor = true
    package var isASCII = false

    package init() {}
  }

  /// What the terminal has to say.
  package enum Input: Equatable, Sendable {
    case key(Key)
    /// A signal that ends the program, such as SIGTERM: restore, then end by it.
    case ending(signal: Int32)
    /// Nothing came in time.
    case nothing
  }

  /// - Throws: ``TerminalFault``: the terminal is then as it was.
  package init(_ options: Options) throws(TerminalFault) { throw .notATerminal }

  package var size: Size { Size(rows: 0, columns: 0) }
  package func show(_ grid: Grid) {}

  /// The next key, or nothing after so many milliseconds; nil waits for ever.
  package func next(within milliseconds: Int?) -> Input { .nothing }

  /// Forgets what is on the screen: the next grid is drawn whole.
  package func redraw() {}

  /// Gives the terminal back, stops the program (`^Z`), and takes it again.
  package func suspend() {}

  /// Gives the terminal back as it was.
  package func close() {}
}

/// Why the terminal cannot be used.
package enum TerminalFault: Error, Equatable, Sendable {
  case notATerminal
  /// TERM as it is set; nil: not set.
  case unusable(term: String?)
}
