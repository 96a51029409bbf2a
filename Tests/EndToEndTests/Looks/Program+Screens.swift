import Foundation
import PseudoTerminal
import Testing

extension Program {
  /// Starts the program as a row of the matrix says, and goes the way to its screen.
  static func start(
    _ row: ScreenRow, size: Window = .small, look: Look = .dark, signs: Repertoire = .unicode
  ) throws -> Program {
    let store = try row.store.path
    let program = try Program(
      "demarche", ["--store", store, "--as-of", row.day] + signs.arguments, size: size,
      environment: look.environment, background: look.background)
    // The last row is drawn last; before, the keys would be taken for lines of a shell.
    try program.wait(for: "the first screen") { !($0.lines.last ?? "").isEmpty }
    for step in row.steps {
      switch step {
      case .key(let key): program.press(key)
      case .type(let text): program.type(text)
      case .see(let text): try program.wait(for: text)
      }
    }
    return program
  }

  /// Reads until the screen is as recorded; false: it stays another one.
  @discardableResult
  func comes(to isExpected: (ScreenModel) -> Bool) -> Bool {
    let deadline = Date(timeIntervalSinceNow: RecordedScreen.isRecording ? 0 : 15)
    while !isExpected(terminal.screen) {
      if Date() > deadline {
        settle()
        return isExpected(terminal.screen)
      }
      terminal.read(within: 5)
    }
    return true
  }

  /// Reads until nothing has come for a while.
  func settle(quietFor milliseconds: Int32 = 400) {
    while terminal.isReadable(within: milliseconds), terminal.read(within: 0) {}
  }

  /// Reads until everything typed was read and nothing has come for a while.
  func settleAfterTyping() {
    repeat { settle(quietFor: 100) } while !hasReadAll && !hasEnded
  }

  /// Ends it at once: what it looked like is known.
  func stop() throws {
    kill(SIGKILL)
    try waitForEnd()
  }
}

extension ScreenRow.Store {
  /// Where it lies.
  var path: String {
    get throws {
      switch self {
      case .shipped: return BuiltProgram.shippedStore
      case .empty:
        let folder = FileManager.default.temporaryDirectory.appending(path: "demarche-no-campaigns")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
      }
    }
  }
}
