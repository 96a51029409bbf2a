import CNCurses
import CSystem
import Glibc
import TextGrid

extension CursesTerminal {
  /// The next key, or nothing after so many milliseconds; nil waits for ever.
  ///
  /// A window with another size is a key too. After the terminal is gone it says so each time.
  package func next(within milliseconds: Int?) -> Input {
    let deadline = milliseconds.map { Self.now + max(0, $0) }
    while isOpen {
      if let input = pendingSignal() ?? pendingKey() { return input }
      switch wait(until: deadline) {
      case .something: continue
      case .late: return .nothing
      case .gone: return .ending(signal: SIGHUP)
      }
    }
    return .ending(signal: SIGHUP)
  }

  private enum Waited {
    case something, late, gone
  }

  private func wait(until deadline: Int?) -> Waited {
    let left = deadline.map { max(0, $0 - Self.now) }
    var sources = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 2, left.map { Int32(clamping: $0) } ?? -1)
    if count == 0 { return .late }
    let events = Int32(count < 0 ? 0 : sources[0].revents)
    if events & POLLIN != 0 { return isAtEnd ? .gone : .something }
    return events & (POLLHUP | POLLERR | POLLNVAL) != 0 ? .gone : .something
  }

  /// Whether the input says that it is ready but has nothing: the terminal was closed.
  private var isAtEnd: Bool {
    var count: Int32 = 0
    return ioctl(input, UInt(FIONREAD), &count) != 0 || count == 0
  }

  private func pendingKey() -> Input? {
    while case let code = wgetch(nc_stdscr()), code != ERR {
      let key = decoder.key(from: code, input: input) { wgetch(nc_stdscr()) }
      if let key { return .key(key) }
    }
    return nil
  }

  private func pendingSignal() -> Input? {
    var signal: UInt8 = 0
    while read(signals, &signal, 1) == 1 {
      switch Int32(signal) {
      case SIGWINCH: needsResize = true
      case SIGTSTP: suspend()
      case SIGCONT: returnToScreen()
      default: return .ending(signal: Int32(signal))
      }
    }
    guard needsResize else { return nil }
    needsResize = false
    takeSize()
    return .key(.resize(size))
  }

  /// Tells curses the window's size; a terminal that does not know its own keeps the old one.
  private func takeSize() {
    var window = winsize()
    guard ioctl(input, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
