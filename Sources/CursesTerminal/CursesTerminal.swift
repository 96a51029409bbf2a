import CNCurses
import CSystem
import Glibc
package import TextGrid

/// The real terminal: keys in, grids out, restored whatever happens.
///
/// There is one screen in a process, so only one of these may be open at a time.
package final class CursesTerminal {
  /// How the terminal is to be used.
  package struct Options: Sendable {
    package var usesColor = true
    package var isASCII = false
    package var usesMouse = true

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

  /// Where curses reads and writes; a test gives one end of a pseudo-terminal.
  struct Streams {
    var input: UnsafeMutablePointer<FILE>?
    var output: UnsafeMutablePointer<FILE>?
    /// Nil: the environment's.
    var term: String?

    static var standard: Streams {
      Streams(input: nc_stdin(), output: nc_stdout(), term: environment("TERM"))
    }
  }

  /// Whether the screen shows ASCII only: asked for, or the locale knows nothing else.
  package let isASCII: Bool

  private let screen: OpaquePointer
  private let speaksEscapes: Bool
  let homing: String
  private(set) var isOpen = true
  private(set) var usesMouse: Bool
  var palette: Palette
  var question: BackgroundQuestion
  /// The last grid, for when its colours change.
  var shown: Grid?
  let input: Int32
  private let output: Int32
  /// The reading end of the pipe that signals arrive by.
  let signals: Int32
  var decoder = KeyDecoder()
  var clicks = Clicks()
  var needsResize = false
  /// Whether the terminal may show something else than curses believes, as after a change of size.
  var isStale = false

  /// - Throws: ``TerminalFault``: the terminal is then as it was.
  package convenience init(_ options: Options) throws(TerminalFault) {
    try self.init(options, on: .standard)
  }

  init(_ options: Options, on streams: Streams) throws(TerminalFault) {
    input = fileno(streams.input)
    output = fileno(streams.output)
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    let knowsUnicode = Self.useUnicode()
    isASCII = options.isASCII || !knowsUnicode

    let terminfo = try Terminfo.read(term: streams.term, output: output)
    speaksEscapes = terminfo.speaksEscapes
    homing = terminfo.homing
    usesMouse = options.usesMouse
    signals = terminal_guard(output, terminfo.restoring, terminfo.restoring.utf8.count)
    guard let screen = WindowSize.open(streams, input: input) else {
      terminal_unguard()
      throw .unusable(term: streams.term)
    }
    self.screen = screen
    Self.takeKeys()
    palette = Palette.start(usesColor: options.usesColor)
    let asks = terminfo.answersColors && palette.shades.dependsOnBackground
    question = asks ? .open : .settled
    enterModes()
    holdErrors()
  }

  deinit { close() }

  package var size: Size { Size(rows: Int(nc_lines()), columns: Int(nc_columns())) }

  /// Forgets what is on the screen: the next grid is drawn whole.
  package func redraw() {
    if isOpen { clearok(nc_stdscr(), true) }
  }

  /// Gives the terminal back, stops the program (`^Z`), and takes it again.
  ///
  /// The next input is the size of the window, which may have changed meanwhile.
  package func suspend() { whileAway { terminal_stop() } }

  /// Gives the terminal to another program, such as an editor, and takes it again.
  package func whileAway<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOpen else { return try body() }
    leave()
    defer { returnToScreen() }
    return try body()
  }

  /// Switches the mouse on or off; off, the terminal selects text with it as everywhere else.
  package func useMouse(_ isUsed: Bool) {
    guard isOpen, isUsed != usesMouse else { return }
    usesMouse = isUsed
    clicks.forget()
    if speaksEscapes { send(isUsed ? Mode.mouse.on : Mode.mouse.off) }
  }

  /// Gives the terminal back as it was.
  package func close() {
    guard isOpen else { return }
    leave()
    isOpen = false
    delscreen(screen)
    terminal_unguard()
  }

  /// Takes the screen again after the program was stopped, or another one had it.
  func returnToScreen() {
    holdErrors()
    reset_prog_mode()
    enterModes()
    redraw()
    needsResize = true
  }

  /// Standard error would spoil the screen where both are the same terminal.
  private func holdErrors() {
    if output == STDOUT_FILENO { terminal_hold_errors() }
  }

  private func leave() {
    awaitBackground()
    if speaksEscapes { send(Mode.mouse.off + Mode.paste.off) }
    endwin()
    terminal_release_errors()
  }

  private func enterModes() {
    if speaksEscapes { send(Mode.paste.on + (usesMouse ? Mode.mouse.on : "")) }
  }

  /// Past curses, whose `putp` writes to standard output whatever its screen is.
  func send(_ mode: String) {
    _ = mode.withCString { write(output, $0, strlen($0)) }
  }

  /// Every key comes at once and unseen, `^C` and `^Z` as keys.
  private static func takeKeys() {
    raw()
    noecho()
    nonl()
    keypad(nc_stdscr(), true)
    nodelay(nc_stdscr(), true)
    intrflush(nc_stdscr(), false)
    // A picture is drawn whole, whatever is typed meanwhile: half of one, and a cursor elsewhere than
    // curses believes, would be left.
    typeahead(-1)
    set_escdelay(25)
    KeyDecoder.teachSequences()
  }

  /// Whether the program may write Unicode; a C locale is given C.UTF-8 where the system has it.
  private static func useUnicode() -> Bool {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
  }
}

/// A variable of the environment; nil when it is not set.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
