import Glibc

/// A terminal without a window: a program has one end, a test the other.
package final class PseudoTerminal {
  /// What the test reads and writes.
  package private(set) var master: Int32
  /// The path of the program's end.
  package let path: String
  package let screen: ScreenModel
  /// What the terminal answers when asked for its background; nil: it does not know the question.
  package var background: String?

  /// A failed call of the system.
  package struct Failure: Error {
    package var call: String
    package var errno: Int32

    package init(call: String, errno: Int32) {
      self.call = call
      self.errno = errno
    }
  }

  package init(rows: Int, columns: Int) throws {
    // By hand, because openpty's ends would be inherited by whatever another test starts meanwhile.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw Failure(call: "open", errno: errno) }
    var unlocked: Int32 = 0
    var number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which Swift cannot import.
    guard ioctl(master, 0x4004_5431, &unlocked) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else { throw Failure(call: "ioctl", errno: errno) }
    path = "/dev/pts/\(number)"
    screen = ScreenModel(rows: rows, columns: columns)
    resize(rows: rows, columns: columns)
  }

  deinit { hangUp() }

  /// Closes the window: whoever runs in it hears SIGHUP.
  package func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// The program's end, opened by the test itself.
  package func openSlave() throws -> Int32 {
    let slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Failure(call: "open", errno: errno) }
    return slave
  }

  /// Gives the window another size; the program's group hears of it.
  package func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    screen.resize(rows: rows, columns: columns)
  }

  /// Says a size that the window does not have.
  package func lie(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends text as if typed, reading meanwhile so that neither side waits for the other.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes that may be no text.
  package func send(_ typed: [UInt8]) {
    var bytes = typed[...]
    while !bytes.isEmpty {
      read(within: 0)
      var source = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
      guard poll(&source, 1, 10) > 0 else { continue }
      let count = bytes.prefix(512).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Whether the program has written something that was not read yet.
  package func isReadable(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }

  /// Reads what the program wrote into the screen; false when it has closed its end.
  @discardableResult
  package func read(within milliseconds: Int32) -> Bool {
    if master < 0 { return false }
    var wait = milliseconds
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, wait) > 0 else { return true }
      let count = Glibc.read(master, &bytes, bytes.count)
      guard count > 0 else { return false }
      screen.feed(bytes.prefix(count))
      answer(bytes.prefix(count))
      wait = 0
    }
  }

  private func answer(_ bytes: some Collection<UInt8>) {
    guard let background, bytes.firstRange(of: Array("\u{1b}]11;?".utf8)) != nil else { return }
    let answer = "\u{1b}]11;\(background)\u{1b}\\"
    _ = answer.withCString { write(master, $0, strlen($0)) }
  }

  /// The settings of the line: echo, signals, lines or single keys.
  package var settings: Settings {
    get {
      var terminal = termios()
      tcgetattr(master, &terminal)
      return Settings(
        input: terminal.c_iflag, output: terminal.c_oflag, control: terminal.c_cflag,
        local: terminal.c_lflag)
    }
    set {
      var terminal = termios()
      tcgetattr(master, &terminal)
      terminal.c_iflag = newValue.input
      terminal.c_oflag = newValue.output
      terminal.c_cflag = newValue.control
      terminal.c_lflag = newValue.local
      tcsetattr(master, TCSANOW, &terminal)
    }
  }

  package struct Settings: Equatable {
    package var input: UInt32
    package var output: UInt32
    package var control: UInt32
    package var local: UInt32
  }
}
