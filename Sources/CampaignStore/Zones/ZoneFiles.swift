package import CampaignEngine

/// Reads the system's time zones.
package enum ZoneFiles {
  package static let systemFolder = "/usr/share/zoneinfo"

  /// The rules of a zone such as `Asia/Seoul`; nil where the machine does not have it.
  package static func zone(named name: String) -> ZoneRules? {
    zone(named: name, in: systemFolder)
  }

  static func zone(named name: String, in folder: String) -> ZoneRules? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    return zone(named: name, file: "\(folder)/\(name)")
  }

  private static func zone(named name: String, file: String) -> ZoneRules? {
    guard let bytes = PlainFile.bytes(at: file) else { return nil }
    return TZifFile(bytes)?.rules(named: name)
  }

  /// The zone of this machine's user: `TZ`, else `/etc/localtime`, else UTC.
  ///
  /// - Parameter tz: The value of `TZ`: a name, `:` and a name, a path, or a rule such as
  ///   `CET-1CEST,M3.5.0,M10.5.0/3`. An empty one means UTC, as it does to the system.
  package static func local(tz: String?) -> ZoneRules {
    local(tz: tz, folder: systemFolder, machineFile: "/etc/localtime")
  }

  static func local(tz: String?, folder: String, machineFile: String) -> ZoneRules {
    guard let tz else { return ofMachine(machineFile) ?? .utc }
    let text = tz.first == ":" ? String(tz.dropFirst()) : tz
    if text.first == "/" { return zone(named: name(ofPath: text), file: text) ?? .utc }
    return zone(named: text, in: folder) ?? PosixZone(text)?.rules(named: text) ?? .utc
  }

  /// The machine's own zone bears the name to which its link leads.
  private static func ofMachine(_ file: String) -> ZoneRules? {
    let target = PlainFile.destination(ofLink: file)
    return zone(named: target.map(name(ofPath:)) ?? "local time", file: file)
  }

  /// What follows `zoneinfo/` in a path, else the whole path.
  private static func name(ofPath path: String) -> String {
    let parts = path.split(separator: "/")
    guard let index = parts.lastIndex(of: "zoneinfo"), index + 1 < parts.count else { return path }
    return parts[(index + 1)...].joined(separator: "/")
  }
}
