import Foundation
import PseudoTerminal
import TextGrid

@testable import CursesTerminal

/// The real curses on a pseudo-terminal, both in this process.
///
/// Curses has one screen in a process, so every suite that opens one is part of `TerminalTests`,
/// which runs one test after the other.
final class OpenTerminal {
  let line: PseudoTerminal
  let terminal: CursesTerminal
  private let file: UnsafeMutablePointer<FILE>

  init(
    rows: Int = 24, columns: Int = 80, term: String? = "xterm-256color",
    _ options: CursesTerminal.Options = .init()
  ) throws {
    line = try PseudoTerminal(rows: rows, columns: columns)
    guard let file = fdopen(try line.openSlave(), "r+") else {
      throw PseudoTerminal.Failure(call: "fdopen", errno: errno)
    }
    self.file = file
    do {
      let streams = CursesTerminal.Streams(input: file, output: file, term: term)
      terminal = try CursesTerminal(options, on: streams)
    } catch {
      fclose(file)
      throw error
    }
  }

  deinit {
    terminal.close()
    fclose(file)
  }

  /// What a person sees after a grid was drawn.
  func show(_ grid: Grid) -> ScreenModel {
    terminal.show(grid)
    line.read(within: 200)
    while line.isReadable(within: 5) { line.read(within: 0) }
    return line.screen
  }

  /// The keys that some bytes are, until the terminal has been quiet for a moment.
  func keys(_ bytes: String) -> [Key] {
    line.send(bytes)
    var keys: [Key] = []
    while case .key(let key) = terminal.next(within: 60) { keys.append(key) }
    return keys
  }

  /// Whether something was typed that nobody has read.
  var isTypedAhead: Bool {
    var count: Int32 = 0
    // Only whole lines count where the line is not raw.
    var settings = termios()
    tcgetattr(fileno(file), &settings)
    settings.c_lflag &= ~UInt32(ICANON)
    tcsetattr(fileno(file), TCSANOW, &settings)
    return ioctl(fileno(file), UInt(FIONREAD), &count) != 0 || count > 0
  }

  /// Sends bytes that are no text.
  func send(_ bytes: [UInt8]) { line.send(bytes) }
}
