import Foundation
import Testing

/// A small store of some kind of campaign, on a day.
struct StoreDay: CustomTestStringConvertible, Sendable {
  let store: String
  let day: String

  /// Where each ask stands by the rules, written before the program was asked: by `ask`, or by
  /// `ask/target` where it is asked of several.
  let stands: [String: Stands]

  /// The arguments of each `record` that is compared.
  let records: [[String]]

  var testDescription: String { "\(store) on \(day)" }

  static let folder = BuiltProgram.repository.appending(path: "Tests/EndToEndTests/Stores")

  func file(_ command: String) -> URL {
    Self.folder.appending(path: "\(store)/\(day)-\(command).txt")
  }

  var campaigns: String { Self.folder.appending(path: "\(store)/campaigns").path }

  /// Runs a command on the store as it stood on the day.
  func run(_ command: [String]) throws -> BuiltProgram.Run {
    try BuiltProgram.run(command + ["--store", campaigns, "--as-of", day], in: "/")
  }
}

/// An outcome with the day since which it holds, and what the clock counts to in how many days.
struct Stands: Sendable {
  let outcome: String
  let since: String?
  let clock: String?
  let daysLeft: Int?
  let reply: String?

  init(
    _ outcome: String, since: String? = nil, _ clock: String? = nil, _ daysLeft: Int? = nil,
    reply: String? = nil
  ) {
    self.outcome = outcome
    self.since = since
    self.clock = clock
    self.daysLeft = daysLeft
    self.reply = reply
  }
}

@Suite struct StoresTests {
  @Test(arguments: StoreDay.all)
  func `every ask of a small store stands where the rules put it`(_ day: StoreDay) throws {
    let run = try day.run(["status", "--json"])
    #expect(run.status == 0, "\(run.errors)")
    let campaigns = try #require(try run.json()["campaigns"] as? [[String: Any]])
    let asks = campaigns.flatMap { $0["asks"] as? [[String: Any]] ?? [] }
    var seen: Set<String> = []
    for ask in asks {
      let id = "\(ask["id"] ?? "")", pair = "\(id)/\(ask["target"] ?? "")"
      seen.formUnion([id, pair])
      let stands = try #require(day.stands[pair] ?? day.stands[id], "\(pair) is not expected")
      let standing = try #require(ask["standing"] as? [String: Any])
      #expect(standing["outcome"] as? String == stands.outcome, "\(pair)")
      #expect(standing["since"] as? String == stands.since, "\(pair)")
      let clock = ask["clock"] as? [String: Any]
      #expect(clock?["what"] as? String == stands.clock, "\(pair)")
      #expect(clock?["daysLeft"] as? Int == stands.daysLeft, "\(pair)")
      let reply = ask["reply"] as? [String: Any]
      if let state = stands.reply { #expect(reply?["state"] as? String == state, "\(pair)") }
    }
    #expect(Set(day.stands.keys).isSubset(of: seen), "\(Set(day.stands.keys).subtracting(seen))")
  }

  @Test(arguments: StoreDay.all)
  func `status, deadlines and record print what is written beside a small store`(
    _ day: StoreDay
  ) throws {
    let year = try #require(Int(day.day.prefix(4)))
    try compare(day, "status", [["status"]])
    try compare(
      day, "deadlines", [["deadlines", "--until", "\(year + 2)-01-01", "--campaign", day.campaign]])
    try compare(
      day, "record", day.records.map { ["record", day.campaign] + $0 })
  }

  /// The output of commands with the file beside the store; `RECORD_STORES=1` writes the file, and
  /// the test fails all the same.
  private func compare(_ day: StoreDay, _ name: String, _ commands: [[String]]) throws {
    let runs = try commands.map { try day.run($0) }
    for run in runs { #expect(run.status == 0, "\(day) \(name): \(run.errors)") }
    let output = runs.map(\.output).joined(separator: "\n")
    let file = day.file(name)
    if ProcessInfo.processInfo.environment["RECORD_STORES"] != nil {
      try output.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent): look at it, then run without recording")
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(output == expected, "\(day) \(name)")
  }

  @Test(arguments: Set(StoreDay.all.map(\.store)).sorted())
  func `a small store has no fault but the body that no list knows`(_ store: String) throws {
    let day = try #require(StoreDay.all.first { $0.store == store })
    let run = try BuiltProgram.run(["check", "--json", "--store", day.campaigns], in: "/")
    #expect(run.status == 0)
    let faults = try #require(try run.json()["faults"] as? [[String: Any]])
    #expect(faults.compactMap { $0["file"] as? String } == day.expectedFaults)
    #expect(faults.allSatisfy { $0["severity"] as? String == "warning" })
  }
}

extension StoreDay {
  /// The campaign of the store, which has only one.
  fileprivate var campaign: String {
    let names = try? FileManager.default.contentsOfDirectory(atPath: campaigns)
    return names?.first { !["targets", "calendar"].contains($0) && !$0.hasPrefix(".") } ?? ""
  }

  /// A parliament is the user's own body: that is said wherever a file names it as one.
  fileprivate var expectedFaults: [String] {
    store == "parliament-bill"
      ? ["calendar/TARHOUSE-12.json", "tarland-north-korea-act/asks/committee.json"] : []
  }
}
