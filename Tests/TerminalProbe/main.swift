import CSystem
import CursesTerminal
import Glibc
import TextGrid

var options = CursesTerminal.Options()
options.usesColor = !CommandLine.arguments.contains("--no-color")
options.isASCII = CommandLine.arguments.contains("--ascii")

do throws(TerminalFault) {
  let terminal = try CursesTerminal(options)
  exit(Probe(terminal: terminal).run())
} catch {
  print("cannot use the terminal: \(error)")
  exit(2)
}

/// Shows each key as it comes; some keys crash it, in the ways in which programs do.
struct Probe {
  let terminal: CursesTerminal

  func run() -> Int32 {
    var keys: [String] = []
    while true {
      show(keys)
      switch terminal.next(within: nil) {
      case .nothing: break
      case .ending(let signal):
        terminal.close()
        terminal_end_by(signal)
      case .key(.character("q")):
        terminal.close()
        return 0
      case .key(let key):
        act(on: key)
        keys.append("\(key)")
      }
    }
  }

  private func show(_ keys: [String]) {
    var grid = Grid(terminal.size)
    grid.write("probe \(terminal.size.columns)x\(terminal.size.rows)", at: Point(row: 0, column: 0))
    grid.write("○ 한국 …", at: Point(row: 1, column: 0), style: .warn.strong)
    for (row, key) in keys.suffix(grid.size.rows - 3).enumerated() {
      grid.write(key.safeForTerminal, at: Point(row: row + 2, column: 0))
    }
    grid.cursor = Point(row: 1, column: 3)
    terminal.show(grid)
  }

  private func act(on key: Key) {
    switch key {
    case .control("z"): terminal.suspend()
    case .function(2): fatalError("told to")
    case .function(3): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .function(4): abort()
    case .function(5): write(STDERR_FILENO, "a word on the side\n", 19)
    case .function(6): overflow(depth: 1)
    case .function(7):
      terminal.whileAway { _ = system("echo a child has the terminal; read word") }
    default: break
    }
  }

  @discardableResult
  private func overflow(depth: Int) -> Int { depth == 0 ? 0 : overflow(depth: depth + 1) + depth }
}
