import Foundation
import Testing

/// One statement of two governments: a file each, one undo, told once.
@Suite struct SeveralTargetsTests {
  private let folder: TemporaryFolder
  private let store: String

  init() throws {
    folder = try TemporaryFolder()
    store = folder.path + "/campaigns"
    try write(
      #"{"format": 1, "id": "c", "title": "Campaign", "targets": ["kor", "jpn"]}"#,
      to: "c/campaign.json")
    try write(#"{"format": 1, "id": "a", "title": "Sign it"}"#, to: "c/asks/a.json")
    try write(#"{"format": 1, "id": "b", "title": "Speak up"}"#, to: "c/asks/b.json")
    for (id, name) in [("kor", "Korea"), ("jpn", "Japan")] {
      try write(
        #"{"format": 1, "id": "\#(id)", "name": "\#(name)", "kind": "government"}"#,
        to: "targets/\(id).json")
    }
  }

  private func write(_ text: String, to path: String) throws {
    let file = URL(filePath: store).appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func run(_ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      arguments + ["--store", store, "--as-of", "2020-03-02"],
      environment: ["XDG_STATE_HOME": folder.path + "/state"])
  }

  private var responses: [Any] {
    get throws {
      let place = URL(filePath: store).appending(path: "c/responses")
      let files =
        (try? FileManager.default.contentsOfDirectory(
          at: place, includingPropertiesForKeys: nil)) ?? []
      return try files.sorted { $0.path < $1.path }.map {
        try JSONSerialization.jsonObject(with: Data(contentsOf: $0))
      }
    }
  }

  private func log() throws -> BuiltProgram.Run {
    try run(
      "log", "c", "a=B", "b", "--text", "a joint statement", "--target", "kor", "--target", "jpn")
  }

  @Test func `each government has a file of the same statement, for all asks`() throws {
    let run = try log()
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let records = try responses
    #expect(records.map { lookUp("target", in: $0) } == ["jpn", "kor"])
    #expect(Set(records.map { lookUp("statementId", in: $0) }).count == 1)
    #expect(records.allSatisfy { lookUp("answers.count", in: $0) == "2" })
    #expect(try self.run("check").status == 0)
    let status = try self.run("status", "--json").json()
    let campaigns = try #require(status["campaigns"] as? [[String: Any]])
    #expect(lookUp("counts.pairs", in: campaigns[0]) == "4")
    #expect(lookUp("counts.ungraded", in: campaigns[0]) == "2")
  }

  @Test func `it is told once`() throws {
    _ = try log()
    let timeline = try run("timeline", "c", "--json").json()
    #expect(lookUp("entries.count", in: timeline) == "1")
    let text = try run("timeline", "c").output
    #expect(text.contains("Japan and Korea"))
    let shown = try run("show", "c").output
    #expect(shown.components(separatedBy: "a joint statement").count == 2)
  }

  @Test func `one undo takes both files back`() throws {
    let before = try run("status", "--json").output
    _ = try log()
    #expect(try responses.count == 2)
    let undo = try run("undo")
    #expect(undo.status == 0, "\(undo.errors)")
    #expect(undo.output.contains("2 files"))
    #expect(try responses.isEmpty)
    #expect(try run("status", "--json").output == before)
  }

  @Test func `a dry run shows what it would do to each, and writes nothing`() throws {
    let run = try self.run(
      "log", "c", "a=B", "--text", "x", "--target", "kor", "--target", "jpn", "-n", "--json")
    #expect(run.status == 0)
    let changes = try #require(try run.json()["changes"] as? [[String: Any]])
    #expect(Set(changes.map { lookUp("target", in: $0) }) == ["kor", "jpn"])
    #expect(try responses.isEmpty)
  }
}
