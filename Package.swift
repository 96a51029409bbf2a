// swift-tools-version: 6.2
import PackageDescription

/// Strict for every target: Swift 6 mode, no implicit exports, no warnings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A target of the program: one room of the architecture, with the rooms it may open.
func room(_ name: String, opens dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one room, or of the whole house.
func tests(
  _ name: String, of dependencies: [Target.Dependency], beside pictures: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, exclude: pictures, swiftSettings: strict)
}

let package = Package(
  name: "demarche",
  products: [.executable(name: "demarche", targets: ["demarche"])],
  targets: [
    // No pkgConfig: its flags are refused by the package manager and hide ncurses' wide API.
    .systemLibrary(name: "CNCurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CSystem"),

    room("CampaignEngine"),
    room("Wording", opens: ["CampaignEngine"]),
    room("JSONText"),
    room("UNCalendar"),
    room("TextGrid"),
    room("CampaignStore", opens: ["CampaignEngine", "JSONText", "CSystem"]),
    room("TrackerUI", opens: ["CampaignEngine", "Wording", "TextGrid"]),
    room("CursesTerminal", opens: ["CNCurses", "CSystem", "TextGrid"]),
    room(
      "DemarcheCommands",
      opens: [
        "CampaignEngine", "Wording", "JSONText", "UNCalendar", "TextGrid", "CampaignStore",
        "TrackerUI", "CursesTerminal", "CSystem",
      ]),
    .executableTarget(
      name: "demarche", dependencies: ["DemarcheCommands"], swiftSettings: strict),

    .systemLibrary(
      name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "PseudoTerminal", dependencies: ["CVTerm"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    // A program that shows what it is sent and crashes when told to, for the tests of the terminal.
    .executableTarget(
      name: "terminal-probe", dependencies: ["CursesTerminal", "TextGrid", "CSystem"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    // The least that a Swift program with a screen can do, for Tests/FirstPaint/run.
    .executableTarget(
      name: "one-line", dependencies: ["CNCurses"], path: "Tests/FirstPaint/OneLine",
      swiftSettings: strict),
    // Worlds made from a seed, for tests and benchmarks.
    .target(
      name: "SampleWorlds", dependencies: ["CampaignEngine"], path: "Tests/SampleWorlds",
      swiftSettings: strict),
    .executableTarget(
      name: "standing-cost", dependencies: ["CampaignEngine", "SampleWorlds"],
      path: "Tests/Benchmarks/StandingCost", swiftSettings: strict),
    tests("CampaignEngine", of: ["CampaignEngine", "SampleWorlds"]),
    tests("Wording", of: ["Wording", "CampaignEngine"]),
    tests("JSONText", of: ["JSONText"]),
    tests("UNCalendar", of: ["UNCalendar", "CampaignEngine", "CampaignStore", "JSONText"]),
    tests("TextGrid", of: ["TextGrid"]),
    tests("CampaignStore", of: ["CampaignStore", "CampaignEngine", "JSONText", "CSystem"]),
    tests(
      "TrackerUI", of: ["TrackerUI", "CampaignEngine", "Wording", "TextGrid", "SampleWorlds"],
      beside: ["Screens/Pictures"]),
    tests("CursesTerminal", of: ["CursesTerminal", "TextGrid", "CSystem", "PseudoTerminal"]),
    tests(
      "DemarcheCommands",
      of: [
        "DemarcheCommands", "CampaignEngine", "Wording", "CampaignStore", "JSONText", "TextGrid",
        "CursesTerminal",
      ]),
    tests("Architecture", of: []),
    tests(
      "EndToEnd", of: ["demarche", "terminal-probe", "PseudoTerminal", "CSystem", "JSONText"],
      beside: ["Screens", "Stores"]),
  ],
  swiftLanguageModes: [.v6])
