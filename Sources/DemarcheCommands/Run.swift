import CampaignEngine
import JSONText

/// Runs the program with the words of its command line, the first of which is its own name.
///
/// Returns the exit code of the process.
package func run(_ arguments: [String]) -> Int32 {
  run(Array(arguments.dropFirst()), in: .system())
}

/// Runs a command line in any surroundings.
package func run(_ words: [String], in surroundings: Surroundings) -> Int32 {
  var reporter = Reporter(words, in: surroundings)
  do throws(UsageFault) {
    let invocation = try Invocation(words)
    let context = try CommandContext(invocation, in: surroundings)
    reporter.globals = context.globals
    if context.opensScreens {
      return try Screens.open(context).rawValue
    }
    try context.checkOutputFile()
    return reporter.report(try context.outcome()).rawValue
  } catch {
    return reporter.refuse(error).rawValue
  }
}

extension CommandContext {
  /// Whether the screens were asked for: nothing named, and somebody sits at a terminal.
  fileprivate var opensScreens: Bool {
    invocation.command == nil && surroundings.isInteractive && !globals.wantsJSON
      && !invocation.has("help") && !invocation.has("version") && globals.outputFile == nil
  }

  /// A record that was saved while its report could not be would be logged twice by a script.
  fileprivate func checkOutputFile() throws(UsageFault) {
    guard let file = globals.outputFile,
      let reason = OutputFile.obstacle(at: file, from: surroundings.workingFolder)
    else { return }
    throw .outputFailed(path: file, reason)
  }

  fileprivate func outcome() throws(UsageFault) -> CommandOutcome {
    if invocation.has("version") { return versionOutcome() }
    if invocation.has("help") { return CommandOutcome(.text(Help.text(for: invocation))) }
    return try (invocation.command ?? .status).run(self)
  }

  private func versionOutcome() -> CommandOutcome {
    CommandOutcome(
      output(
        json: { .members([("version", .text(Program.version))]) },
        text: { ["\(Program.name) \(Program.version)"] }))
  }
}
