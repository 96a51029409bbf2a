package import CampaignEngine

/// The options that every command takes, checked.
package struct GlobalOptions: Sendable {
  /// When colour is used.
  package enum Color: String, CaseIterable, Sendable {
    case auto, always, never
  }

  /// As typed; nil: found by the environment and the working folder.
  package let store: String?
  package let zone: ZoneRules

  /// Whether only what had been logged by the user's day counts.
  package let isAsLogged: Bool
  package let color: Color
  package let wantsJSON: Bool
  package let isASCII: Bool
  package let usesMouse: Bool
  package let isDryRun: Bool
  package let outputFile: String?

  package init(
    _ invocation: Invocation, in surroundings: Surroundings
  ) throws(UsageFault) {
    store = invocation.value("store")
    zone = try Self.zone(invocation, in: surroundings)
    isAsLogged = invocation.has("known")
    color = try Self.color(invocation)
    wantsJSON = invocation.has("json")
    isASCII = invocation.has("ascii") || Self.isASCII(in: surroundings)
    usesMouse =
      !invocation.has("no-mouse") && surroundings.environment["DEMARCHE_MOUSE"] != "0"
    isDryRun = invocation.has("dry-run")
    outputFile = invocation.value("output")
  }

  /// A console without windows has no font with our signs: `DEMARCHE_ASCII=0` where one was loaded.
  private static func isASCII(in surroundings: Surroundings) -> Bool {
    if surroundings.environment["DEMARCHE_ASCII"] == "1" { return true }
    guard surroundings.speaksUTF8 else { return true }
    let isConsole = surroundings.isInteractive && surroundings.environment["TERM"] == "linux"
    return isConsole && surroundings.environment["DEMARCHE_ASCII"] != "0"
  }

  private static func zone(
    _ invocation: Invocation, in surroundings: Surroundings
  ) throws(UsageFault) -> ZoneRules {
    guard let name = invocation.value("time-zone") else { return surroundings.localZone() }
    guard let zone = surroundings.zone(name) else { throw .unknownZone(name) }
    return zone
  }

  private static func color(_ invocation: Invocation) throws(UsageFault) -> Color {
    guard let word = invocation.value("color") else { return .auto }
    return try choice(word, of: Color.self, option: "--color")
  }
}

/// Reads a word of a closed list; another one is refused with the choices and the nearest.
func choice<Choice: CaseIterable & RawRepresentable<String>>(
  _ word: String, of choices: Choice.Type, option: String
) throws(UsageFault) -> Choice {
  if let choice = Choice(rawValue: word) { return choice }
  let words = choices.allCases.map(\.rawValue)
  throw .unknownWord(
    option: option, found: word, choices: words, nearest: nearest(to: word, among: words))
}
