package import CampaignEngine
package import JSONText

/// What a command has to say, before any stream has seen it.
package struct CommandOutcome: Sendable {
  /// What goes to standard output.
  package enum Output: Equatable, Sendable {
    /// Lines for people; they are made safe when they are printed.
    case text([String])
    case json(JSONValue)
  }

  package var output: Output

  /// For standard error, one line each.
  package var notes: [String] = []

  /// What applies beside success; see ``ExitCode/first(of:)``.
  package var codes: [ExitCode] = []

  /// What stood in the way of the rest.
  package var fault: UsageFault?

  package init(_ output: Output) {
    self.output = output
  }
}
