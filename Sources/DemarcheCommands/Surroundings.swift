package import CampaignEngine

/// Everything that reaches a command from outside, so that tests can put their own in its place.
///
/// Clock, zones, environment, streams and chance enter the program here and nowhere else.
package struct Surroundings {
  package var environment: [String: String] = [:]

  /// The absolute path of the working folder.
  package var workingFolder = "/"

  /// The true moment, whatever `--as-of` says.
  package var now: () -> Instant

  /// The zone in which the user lives.
  package var localZone: () -> ZoneRules = { .utc }

  /// A zone of this machine by its name; nil where it has none of that name.
  package var zone: (String) -> ZoneRules? = { _ in nil }

  /// Four random letters or digits, others at each call.
  package var suffix: () -> String

  /// Whether keys come from a terminal and output goes to one.
  package var isInteractive = false

  /// The width of the terminal that output goes to; nil: it goes elsewhere.
  package var columns: Int?

  /// Writes to standard output; says why it could not.
  package var write: (String) -> SystemReason?

  /// Writes to standard error.
  package var warn: (String) -> Void

  package init(
    now: @escaping () -> Instant, suffix: @escaping () -> String,
    write: @escaping (String) -> SystemReason?, warn: @escaping (String) -> Void
  ) {
    self.now = now
    self.suffix = suffix
    self.write = write
    self.warn = warn
  }

  /// Whether the locale's characters are UTF-8, as its name says.
  package var speaksUTF8: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let locale = names.first { !$0.isEmpty }?.lowercased() ?? ""
    return locale.hasSuffix("utf-8") || locale.hasSuffix("utf8") || locale.contains("utf-8@")
  }

  /// An environment variable that says something; an empty one says nothing.
  package func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
