import Foundation
import Testing

/// What a person gets who types or keeps something wrong: one clear line, the right exit code, and
/// not one byte changed.
@Suite struct BadInputTests {
  private static let day = ["--as-of", "2020-03-02"]
  private static let campaign = "dprk-open-letter-2020"

  struct Mistake: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32

    /// What the line must name.
    let names: [String]

    init(_ arguments: [String], _ status: Int32, _ names: String...) {
      self.arguments = arguments
      self.status = status
      self.names = names
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let log = ["log", campaign, "co-sponsor-hrc-43", "--text", "still considering"]

  static let mistakes: [Mistake] = [
    Mistake(["status", "dprk-open-leter-2020"], 3, "dprk-open-leter-2020", campaign),
    Mistake(["show", "\(campaign)/co-sponsor-hrc-44"], 3, "co-sponsor-hrc-44", "co-sponsor-hrc-4"),
    Mistake(["record", campaign, "--target", "kro"], 3, "kro", "kor"),
    Mistake(["stats"], 2, "stats", "status"),
    Mistake(["status", "--jsn"], 2, "--jsn", "--json"),
    Mistake(["status", "--as-of", "03/05"], 2, "--as-of", "03/05"),
    Mistake(["status", "--as-of", "2020-02-30"], 2, "2020-02-30"),
    Mistake(["status", "--time-zone", "Europe/Bern"], 2, "Europe/Bern"),
    Mistake(log + ["--date", "03/05"], 2, "--date", "03/05"),
    Mistake(log + ["--date", "30 feb"], 2, "30 feb"),
    Mistake(log + ["--date", "2020-03-03"], 2, "2020"),
    Mistake(log + ["--channel", "telepathy"], 2, "telepathy", "letter"),
    Mistake(log + ["--did", "coSponsr"], 2, "coSponsr", "coSponsor"),
    Mistake(log + ["--from", "mofe"], 3, "mofe", "mofa"),
    Mistake(log + ["--seen-by", "everybody"], 2, "everybody", "public"),
    Mistake(["log", campaign, "co-sponsor-hrc-43=F", "--text", "x"], 2, "F"),
    Mistake(["log", campaign, "co-sponsr-hrc-43", "--text", "x"], 3, "co-sponsor-hrc-43"),
    Mistake(["log", campaign, "co-sponsor-hrc-43", "--text", "  "], 2, "said"),
    Mistake(["log", campaign, "--text", "x"], 2, "ASK"),
  ]

  @Test(arguments: mistakes) func `a mistake gets one line and changes nothing`(
    mistake: Mistake
  ) throws {
    let store = try StoreCopy()
    let before = try store.snapshot()
    let days = mistake.arguments.contains("--as-of") ? [] : Self.day
    let run = try BuiltProgram.run(mistake.arguments + days + ["--store", store.path])
    #expect(run.status == mistake.status, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    for name in mistake.names { #expect(run.errors.contains(name), "\(run.errors)") }
    #expect(try store.snapshot() == before)
  }

  @Test func `a missing store is not made`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    for command in [["status"], ["check"], Self.log] {
      let run = try BuiltProgram.run(command + ["--store", path])
      #expect(run.status == 3)
      #expect(run.errors.contains(path) && run.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `an empty store has nothing to show and no fault`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for command in ["status", "check", "deadlines"] {
      let run = try BuiltProgram.run([command, "--store", folder.path])
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    let empty = try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty
    #expect(empty)
  }

  @Test func `a bad record is named with its place and hides nothing else`() throws {
    let store = try StoreCopy()
    let bad = store.records("responses").appending(path: "2020-03-01-broken-aaaa.json")
    try Data("{\n  \"format\": 1,\n  \"id\": oops\n}\n".utf8).write(to: bad)
    let before = try store.snapshot()
    let check = try BuiltProgram.run(["check", "--store", store.path])
    #expect(check.status == 4)
    #expect(check.output.contains("2020-03-01-broken-aaaa.json:3:9"), "\(check.output)")
    let status = try BuiltProgram.run(["status", "--store", store.path, "--json"] + Self.day)
    #expect(status.status == 4)
    let report = try status.json()
    #expect(lookUp("faults", in: report) == "1")
    #expect(lookUp("campaigns[0].counts.asks", in: report) == "5")
    #expect(try store.snapshot() == before)
  }

  @Test func `a campaign of a newer format is locked, not lost`() throws {
    let store = try StoreCopy()
    let file = store.folder.appending(path: "\(Self.campaign)/campaign.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("\"format\": 1", with: "\"format\": 2")
      .write(to: file, atomically: false, encoding: .utf8)
    let before = try store.snapshot()
    let check = try BuiltProgram.run(["check", "--store", store.path])
    #expect(check.status == 4)
    #expect(check.output.contains("campaign.json"), "\(check.output)")
    let log = try BuiltProgram.run(Self.log + Self.day + ["--store", store.path])
    #expect(log.status == 1, "\(log.errors)")
    #expect(log.errors.contains("format"), "\(log.errors)")
    #expect(try store.snapshot() == before)
  }

  @Test func `the shipped store has one warning and no error`() throws {
    let check = try BuiltProgram.run(["check", "--store", BuiltProgram.shippedStore, "--json"])
    #expect(check.status == 0)
    let faults = try #require(try check.json()["faults"] as? [[String: Any]])
    #expect(faults.count == 1)
    #expect(faults.first?["severity"] as? String == "warning")
    let file = faults.first?["file"] as? String
    #expect(file == "\(Self.campaign)/communications/2020-02-21-open-letter-2r7j.json")
    let strict = try BuiltProgram.run(["check", "--strict", "--store", BuiltProgram.shippedStore])
    #expect(strict.status == 4)
  }

  /// Root writes everywhere: a file where the folder should be refuses everybody.
  @Test func `a folder that cannot be written loses nothing`() throws {
    let store = try StoreCopy()
    try FileManager.default.removeItem(at: store.records("responses"))
    try Data("in the way".utf8).write(to: store.records("responses"))
    let before = try store.snapshot()
    let run = try BuiltProgram.run(Self.log + Self.day + ["--store", store.path])
    #expect(run.status == 1)
    #expect(run.errors.contains("responses"), "\(run.errors)")
    #expect(run.errors.contains("nothing was changed"), "\(run.errors)")
    #expect(try store.snapshot() == before)
  }

  @Test func `in a C locale the answer is ASCII`() throws {
    let arguments = ["status", "--store", BuiltProgram.shippedStore] + Self.day
    let run = try BuiltProgram.run(arguments, environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(run.status == 0)
    #expect(!run.output.isEmpty && run.output.utf8.allSatisfy { $0 < 128 })
    let korean = try BuiltProgram.run(arguments + ["--ascii"])
    #expect(korean.output.utf8.allSatisfy { $0 < 128 })
  }

  @Test func `with --json a refusal is JSON on the error stream`() throws {
    let run = try BuiltProgram.run([
      "status", "nowhere", "--json", "--store", BuiltProgram.shippedStore,
    ])
    #expect(run.status == 3)
    let errors = try JSONSerialization.jsonObject(with: Data(run.errors.utf8))
    #expect(lookUp("error.code", in: errors) != "nothing")
    #expect(lookUp("error.message", in: errors).contains("nowhere"))
    #expect(lookUp("error.remedy", in: errors) != "nothing")
  }
}
