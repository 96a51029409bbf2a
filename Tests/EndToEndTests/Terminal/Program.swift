import CSystem
import Foundation
import PseudoTerminal

/// A program that runs in a terminal of its own, driven as a person would.
final class Program {
  /// How a program ended.
  enum End: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What was waited for did not come.
  struct Waited: Error, CustomStringConvertible {
    var reason: String
    var screen: [String]
    var description: String { ([reason] + screen).joined(separator: "\n") }
  }

  /// Rows and columns of a window.
  struct Window {
    var columns: Int
    var rows: Int

    static let small = Window(columns: 80, rows: 24)
    static let large = Window(columns: 100, rows: 30)
  }

  /// As long as a slow machine may take; nothing waits longer than it must.
  private static let patience = 20.0

  let terminal: PseudoTerminal
  let process: pid_t
  /// The line's settings before the program started.
  let settingsBefore: PseudoTerminal.Settings
  let modesBefore: ScreenModel.Modes

  /// Where the program keeps its drafts: no test meets another's, nor those of the tester.
  private let state: TemporaryFolder

  /// Kept open, so that the line's settings outlive the program.
  private var slave: Int32
  private(set) var end: End?
  /// The line's settings when it had ended.
  private(set) var settingsAfter: PseudoTerminal.Settings?

  /// Starts a program of the build by its name, or one by its path.
  ///
  /// - Parameter state: What an earlier program of the test has left; nil: nothing yet.
  init(
    _ name: String, _ arguments: [String] = [], size: Window = .small,
    environment: [String: String] = [:], state: TemporaryFolder? = nil,
    background: String? = "rgb:0000/0000/0000"
  ) throws {
    self.state = try state ?? TemporaryFolder()
    terminal = try PseudoTerminal(rows: size.rows, columns: size.columns)
    slave = try terminal.openSlave()
    terminal.background = background
    settingsBefore = terminal.settings
    modesBefore = terminal.screen.modes
    process = try Spawning.start(
      Spawning.path(of: name), arguments, on: terminal.path,
      environment: Spawning.environment.merging(["XDG_STATE_HOME": self.state.path]) { $1 }
        .merging(environment) { $1 })
  }

  /// Starts `demarche` with its arguments.
  convenience init(
    _ arguments: [String], size: Window = .small, environment: [String: String] = [:]
  ) throws {
    try self.init("demarche", arguments, size: size, environment: environment)
  }

  deinit {
    if end == nil {
      kill(SIGKILL)
      _ = try? waitForEnd()
    }
    if slave >= 0 { close(slave) }
  }

  /// The rows as text, as they are now.
  var screen: [String] {
    terminal.read(within: 0)
    return terminal.screen.lines
  }

  /// Presses keys by their names in a footer: `r`, `Enter`, `^S`, `S-Tab`, `Down`, `F1`.
  func press(_ keys: String...) {
    for key in keys {
      terminal.send(KeyBytes.of(key))
      // What follows at once would be taken for Alt.
      if key == "Esc" { read(for: 0.1) }
    }
  }

  func type(_ text: String) { terminal.send(text) }

  /// Sends bytes that may be no text.
  func type(_ bytes: [UInt8]) { terminal.send(bytes) }

  /// Whether all that was typed has been read: only then can its screen be there.
  var hasReadAll: Bool {
    var count: Int32 = 0
    return ioctl(slave, UInt(FIONREAD), &count) == 0 && count == 0
  }

  func paste(_ text: String) {
    let isMarked = terminal.screen.marksPaste
    terminal.send(isMarked ? "\u{1b}[200~\(text)\u{1b}[201~" : text)
  }

  func resize(to size: Window) { terminal.resize(rows: size.rows, columns: size.columns) }

  /// Closes the window that the program runs in.
  func hangUp() {
    if slave >= 0 { close(slave) }
    slave = -1
    terminal.hangUp()
  }

  /// Whether it was stopped, and not continued yet.
  var isStopped: Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return state?.split(separator: ")").last?.hasPrefix(" T") == true
  }

  func kill(_ signal: Int32) { Glibc.kill(process, signal) }

  /// Reads until the screen is as it should be.
  @discardableResult
  func wait(for expectation: String? = nil, until isSeen: (ScreenModel) -> Bool) throws -> [String]
  {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    while true {
      if isSeen(terminal.screen) { return terminal.screen.lines }
      let reason = expectation ?? "the screen"
      if Date() > deadline { throw Waited(reason: "no sign of \(reason)", screen: screen) }
      if let end = pollEnd() {
        drain()
        if isSeen(terminal.screen) { return terminal.screen.lines }
        throw Waited(reason: "\(end) before \(reason)", screen: terminal.screen.lines)
      }
      terminal.read(within: 20)
    }
  }

  /// Reads until a text stands somewhere on the screen.
  @discardableResult
  func wait(for text: String) throws -> [String] {
    try wait(for: text) { $0.lines.contains { $0.contains(text) } }
  }

  /// Reads until the program has ended and everything that it wrote has come.
  @discardableResult
  func waitForEnd() throws -> End {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    while Date() < deadline {
      if let end = pollEnd() {
        drain()
        return end
      }
      terminal.read(within: 5)
    }
    throw Waited(reason: "still runs", screen: screen)
  }

  var hasEnded: Bool { pollEnd() != nil }

  /// How it ended, if it has; the terminal's settings are read before anything can change them.
  private func pollEnd() -> End? {
    if end != nil { return end }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    if terminal.master >= 0 { settingsAfter = terminal.settings }
    let signal = status & 0x7f
    end = signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
    return end
  }

  /// The last output arrives a moment after the end; only a closed line proves that it is all there.
  private func drain() {
    if slave >= 0 { close(slave) }
    slave = -1
    let deadline = Date(timeIntervalSinceNow: 2)
    while terminal.read(within: 20), Date() < deadline {}
  }

  private func read(for seconds: Double) {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while Date() < deadline { terminal.read(within: 10) }
  }
}
