import Testing

@Suite struct ImportsTests {
  /// Which rooms a room may open: the table of the design, the only place where it stands in code.
  private static let mayImport: [String: Set<String>] = [
    "CampaignEngine": [],
    "Wording": ["CampaignEngine"],
    "JSONText": [],
    "UNCalendar": ["CampaignEngine"],
    // The standard library itself, for its own normalisation of text.
    "TextGrid": ["Swift"],
    "CampaignStore": ["CampaignEngine", "JSONText", "Glibc", "CSystem"],
    "TrackerUI": ["CampaignEngine", "Wording", "TextGrid"],
    "CursesTerminal": ["CNCurses", "CSystem", "TextGrid", "Glibc"],
    "DemarcheCommands": [
      "CampaignEngine", "Wording", "JSONText", "UNCalendar", "TextGrid", "CampaignStore",
      "TrackerUI", "CursesTerminal", "CSystem", "Glibc",
    ],
    "demarche": ["DemarcheCommands", "Glibc"],
  ]

  @Test func `a room opens only the doors that the table gives it`() throws {
    let files = try Repository.swiftFiles(under: "Sources")
    #expect(files.count > 50)
    for file in files {
      let allowed = try #require(Self.mayImport[file.room], "\(file.path) is in no known room")
      #expect(file.imports.subtracting(allowed).isEmpty, "\(file.path)")
    }
  }

  @Test func `commands know no terminal`() throws {
    for file in try Repository.swiftFiles(under: "Sources/DemarcheCommands/Commands") {
      #expect(!file.imports.contains("CursesTerminal"), "\(file.path)")
    }
  }

  @Test func `the clock of the machine is read in one place`() throws {
    let clocks =
      #/\b(clock_gettime|gettimeofday|time\(nil\)|localtime|ContinuousClock|SystemRandom|getenv|random\()/#
    let places = try Repository.swiftFiles(under: "Sources")
      .filter { file in file.lines.contains { $0.contains(clocks) } }.map(\.room)
    #expect(Set(places).isSubset(of: ["DemarcheCommands", "CampaignStore", "CursesTerminal"]))
  }
}
