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
    let start = Self.now
    let count = poll(&sources, 2, left.map { Int32(clamping: $0) } ?? -1)
    decoder.wasQuiet(for: Self.now - start)
    if count == 0 { return .late }
    let events = Int32(count < 0 ? 0 : sources[0].revents)
    if events & POLLIN != 0 { return isAtEnd ? .gone : .something }
    return events & (POLLHUP | POLLERR | POLLNVAL) != 0 ? .gone : .something
  }

  /// Whether something was typed or told before a moment of ``now``.
  func hasInput(until deadline: Int) -> Bool {
    var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, Int32(clamping: max(0, deadline - Self.now))) > 0
  }

  /// Whether the input says that it is ready but has nothing: the terminal was closed.
  private var isAtEnd: Bool {
    var count: Int32 = 0
    return ioctl(input, UInt(FIONREAD), &count) != 0 || count == 0
  }

  private func pendingKey() -> Input? {
    while true {
      let code = wgetch(nc_stdscr())
      let meaning = code == ERR ? decoder.pause() : decoder.take(code)
      if let key = meaning.flatMap(key) { return .key(key) }
      if code == ERR { return nil }
    }
  }

  /// The key that something is for the screens; nil: it is none of their business.
  private func key(for meaning: KeyDecoder.Meaning) -> Key? {
    if case .mouse(let report) = meaning { return mouse(report).map(Key.mouse) }
    clicks.forget()
    switch meaning {
    case .key(let key): return key
    case .pasteStart: return .paste(PasteReader.read(from: input))
    case .background(let isLight): adopt(isLight: isLight)
    case .mouse: break
    }
    return nil
  }

  /// Throws away what was typed and not looked at yet: it was meant for what lay there before.
  ///
  /// It is read, not flushed: half an answer of the terminal would come to be taken for keys.
  package func dropTypeAhead() {
    guard isOpen else { return }
    while case let code = wgetch(nc_stdscr()), code != ERR { _ = decoder.take(code).flatMap(key) }
    _ = decoder.pause()
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

  /// Milliseconds of a clock that nobody sets.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
