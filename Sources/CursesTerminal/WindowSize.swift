import CNCurses
import Glibc

/// The size of the window, from terminals that lie about it.
enum WindowSize {
  /// More rows or columns than any window has; what lies beyond stays empty.
  private static let limit: UInt16 = 1000

  /// As the terminal tells it, within reason; nil: it does not know.
  static func told(by terminal: Int32) -> winsize? {
    var window = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return nil }
    window.ws_row = min(window.ws_row, limit)
    window.ws_col = min(window.ws_col, limit)
    return window
  }

  /// Starts curses, which would believe any size and run out of memory.
  static func open(_ streams: CursesTerminal.Streams, input: Int32) -> OpaquePointer? {
    guard let window = told(by: input), window.ws_row == limit || window.ws_col == limit else {
      return newterm(streams.term, streams.output, streams.input)
    }
    use_env(false)
    defer { use_env(true) }
    guard let screen = newterm(streams.term, streams.output, streams.input) else { return nil }
    resize_term(Int32(window.ws_row), Int32(window.ws_col))
    return screen
  }
}

extension CursesTerminal {
  /// Tells curses the window's size; a terminal that does not know its own keeps the old one.
  ///
  /// Every cell is then written again, over what is there: `resizeterm` would clear the screen,
  /// which flashes while somebody drags a corner.
  func takeSize() {
    guard let window = WindowSize.told(by: input) else { return }
    home()
    resize_term(Int32(window.ws_row), Int32(window.ws_col))
    isStale = true
  }

  /// Puts the cursor where it is again where curses believes it: the terminal may have moved it.
  private func home() {
    wmove(nc_stdscr(), 0, 0)
    wnoutrefresh(nc_stdscr())
    doupdate()
    // Curses believes that it is there now and may have sent nothing; its own `mvcur` writes elsewhere.
    send(homing)
  }
}
