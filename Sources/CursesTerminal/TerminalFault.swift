/// Why the terminal cannot be used; it is then as it was.
package enum TerminalFault: Error, Equatable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// TERM as it is set, unknown or of a terminal without a screen; nil: not set.
  case unusable(term: String?)
}
