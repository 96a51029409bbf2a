import Foundation
import Testing

/// Logging a response from a script, on a copy of the shipped store.
@Suite struct LogCommandTests {
  private static let asOf = ["--as-of", "2020-03-02"]

  private func log(_ store: StoreCopy, _ arguments: [String]) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["log", "dprk-open-letter-2020"] + arguments + Self.asOf + ["--store", store.path])
  }

  @Test func `a response becomes one new file that only its owner reads`() throws {
    let store = try StoreCopy()
    let before = try store.snapshot()
    let run = try log(
      store,
      [
        "co-sponsor-hrc-43=C", "--text", "검토 중: no decision on the text", "--from", "mofa",
        "--reason", "does not say yes or no", "--channel", "meeting", "--off-record", "--json",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let file = try #require(
      lookUp("saved[0].file", in: try run.json()).split(separator: "/").last.map(String.init))
    let path = store.records("responses").appending(path: file)
    let attributes = try FileManager.default.attributesOfItem(atPath: path.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let record = try JSONSerialization.jsonObject(with: Data(contentsOf: path))
    #expect(lookUp("summary", in: record) == "검토 중: no decision on the text")
    #expect(lookUp("date", in: record) == "2020-03-02")
    #expect(lookUp("answers[0].grade", in: record) == "C")
    #expect(lookUp("onRecord", in: record) == "false")
    #expect(lookUp("office", in: record) == "mofa")
    #expect(lookUp("format", in: record) == "1")
    let kept = try store.snapshot().filter { before[$0.key] != nil }
    #expect(kept == before)
    #expect(try BuiltProgram.run(["check", "--store", store.path]).status == 0)
  }

  @Test func `the answer counts at once`() throws {
    let store = try StoreCopy()
    _ = try log(store, ["clarify-steps=A", "--text", "explained in public"])
    let status = try BuiltProgram.run(
      ["status", "--json", "--store", store.path] + Self.asOf
    ).json()
    let campaigns = try #require(status["campaigns"] as? [[String: Any]])
    let asks = try #require(campaigns.first?["asks"] as? [[String: Any]])
    let ask = try #require(asks.first { $0["id"] as? String == "clarify-steps" })
    #expect(lookUp("standing.outcome", in: ask) == "met")
    #expect(lookUp("reply.state", in: ask) == "answered")
  }

  @Test func `a promise moves the clock to its day`() throws {
    let store = try StoreCopy()
    let run = try log(
      store, ["co-sponsor-hrc-43", "--text", "we revert by Thursday", "--promise", "thu", "--json"])
    #expect(run.status == 0, "\(run.errors)")
    let status = try BuiltProgram.run(
      ["status", "--json", "--store", store.path] + Self.asOf
    ).json()
    let asks = try #require(
      (status["campaigns"] as? [[String: Any]])?.first?["asks"] as? [[String: Any]])
    let ask = try #require(asks.first { $0["id"] as? String == "co-sponsor-hrc-43" })
    #expect(lookUp("promise.by", in: ask) == "2020-03-05")
    #expect(lookUp("clock.date", in: ask) == "2020-03-05")
    #expect(lookUp("reply.state", in: ask) == "acknowledged")
    #expect(lookUp("reply.due", in: ask) == "2020-04-21")
  }

  @Test func `a second promise moves the live clock and counts as a slip`() throws {
    let store = try StoreCopy()
    func revert(on day: String) throws {
      let run = try BuiltProgram.run([
        "log", "dprk-open-letter-2020", "co-sponsor-hrc-43", "--text", "we revert by Thursday",
        "--promise", "thursday", "--as-of", day, "--store", store.path,
      ])
      #expect(run.status == 0, "\(run.errors)")
    }
    func ask(on day: String) throws -> [String: Any] {
      let status = try BuiltProgram.run(
        ["status", "--json", "--store", store.path, "--as-of", day]
      ).json()
      let asks = try #require(
        (status["campaigns"] as? [[String: Any]])?.first?["asks"] as? [[String: Any]])
      return try #require(asks.first { $0["id"] as? String == "co-sponsor-hrc-43" })
    }
    try revert(on: "2020-03-02")
    let first = try ask(on: "2020-03-06")
    #expect(lookUp("promise.state", in: first) == "broken")
    #expect(lookUp("promise.slips", in: first) == "0")
    try revert(on: "2020-03-06")
    let second = try ask(on: "2020-03-06")
    #expect(lookUp("promise.by", in: second) == "2020-03-12")
    #expect(lookUp("promise.state", in: second) == "live")
    #expect(lookUp("promise.slips", in: second) == "1")
    #expect(lookUp("clock.date", in: second) == "2020-03-12")
    #expect(lookUp("clock.daysLeft", in: second) == "6")
    #expect(lookUp("reply.due", in: second) == "2020-04-21")
  }

  @Test func `what was logged later is left out by --known`() throws {
    let store = try StoreCopy()
    let run = try log(
      store, ["clarify-steps=A", "--text", "explained", "--channel", "measure"])
    #expect(run.status == 0, "\(run.errors)")
    func outcome(_ options: String...) throws -> String {
      let status = try BuiltProgram.run(
        ["status", "--json", "--store", store.path] + Self.asOf + options
      ).json()
      let asks = try #require(
        (status["campaigns"] as? [[String: Any]])?.first?["asks"] as? [[String: Any]])
      return lookUp(
        "standing.outcome",
        in: try #require(asks.first { $0["id"] as? String == "clarify-steps" }))
    }
    #expect(try outcome() == "met")
    #expect(try outcome("--known") == "open")
  }

  @Test func `a dry run says what would change and writes nothing`() throws {
    let store = try StoreCopy()
    let before = try store.snapshot()
    let run = try log(store, ["clarify-steps=A", "--text", "explained", "-n", "--json"])
    #expect(run.status == 0)
    let answer = try run.json()
    #expect(lookUp("saved.count", in: answer) == "0")
    let changes = try #require(answer["changes"] as? [[String: Any]])
    let outcome = try #require(changes.first { $0["what"] as? String == "outcome" })
    #expect(lookUp("from", in: outcome) == "open")
    #expect(lookUp("to", in: outcome) == "met")
    #expect(try store.snapshot() == before)
  }

  @Test func `a reply after an accepted silence makes the silence history`() throws {
    let store = try StoreCopy()
    func outcome() throws -> String {
      let asks =
        try BuiltProgram.run(
          ["status", "--json", "--store", store.path, "--as-of", "2020-09-01"]
        ).json()["campaigns"] as? [[String: Any]]
      let ask = (asks?.first?["asks"] as? [[String: Any]])?
        .first { $0["id"] as? String == "raise-in-talks" }
      return lookUp("standing.outcome", in: try #require(ask))
    }
    let silence = try BuiltProgram.run([
      "log", "dprk-open-letter-2020", "raise-in-talks=D", "--text", "no reply after a reminder",
      "--channel", "silence", "--as-of", "2020-07-01", "--store", store.path,
      "--reason", "reminded in May",
    ])
    #expect(silence.status == 0, "\(silence.errors)")
    #expect(try outcome() == "notMet")
    let reply = try BuiltProgram.run([
      "log", "dprk-open-letter-2020", "raise-in-talks=B", "--text", "raised it once",
      "--channel", "measure", "--as-of", "2020-08-01", "--store", store.path,
    ])
    #expect(reply.status == 0, "\(reply.errors)")
    #expect(try outcome() == "partlyMet")
  }

  @Test func `two logged in one breath are two files`() throws {
    let store = try StoreCopy()
    for _ in 0..<2 {
      #expect(try log(store, ["clarify-steps", "--text", "the same words"]).status == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: store.records("responses").path)
    #expect(names.filter { $0.hasPrefix("2020-03-02-") }.count == 2)
  }
}
