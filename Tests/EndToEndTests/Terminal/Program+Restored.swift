import Foundation
import PseudoTerminal
import Testing

extension Program {
  /// Asserts that a program which has ended left the line's settings and every mode as they were.
  func expectRestored(_ location: SourceLocation = #_sourceLocation) {
    #expect(settingsAfter == settingsBefore, sourceLocation: location)
    #expect(terminal.screen.modes == modesBefore, sourceLocation: location)
  }

  /// Asserts that it is so while the program runs and another one has the terminal.
  func expectGivenBack(_ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.settings == settingsBefore, sourceLocation: location)
    #expect(terminal.screen.modes == modesBefore, sourceLocation: location)
  }

  /// What `stty -a` says of the terminal: the oracle for our own reading of its settings.
  func stty() throws -> String { try Self.stty(of: terminal) }

  /// What it says of one that no program has had yet.
  static func sttyOfNew() throws -> String {
    try stty(of: PseudoTerminal(rows: Window.small.rows, columns: Window.small.columns))
  }

  private static func stty(of terminal: PseudoTerminal) throws -> String {
    let line = try terminal.openSlave()
    let stty = Process()
    stty.executableURL = URL(filePath: "/usr/bin/stty")
    stty.arguments = ["-a"]
    stty.standardInput = FileHandle(fileDescriptor: line, closeOnDealloc: true)
    let output = Pipe()
    stty.standardOutput = output
    try stty.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    stty.waitUntilExit()
    return try #require(String(data: text, encoding: .utf8))
  }
}
