import Foundation
import Testing

/// A campaign from nothing to its last ask, by commands alone, and back to nothing.
@Suite struct RecordJourneyTests {
  private static let steps: [(day: String, words: [String])] = [
    (
      "2020-03-01",
      ["target", "add", "nld", "--name", "Netherlands", "--kind", "government", "--code", "NLD"]
        + ["--office", "mfa=Ministry of Foreign Affairs"]
    ),
    (
      "2020-03-01",
      ["campaign", "new", "c", "--title", "Campaign", "--target", "nld", "--subject", "dprk=DPRK"]
    ),
    (
      "2020-03-01",
      ["ask", "add", "c", "sign-hrc-43", "--title", "Sign it", "--deadline", "hrc43 action"]
        + ["--wants-body", "HRC", "--wants-stance", "coSponsor"]
    ),
    ("2020-03-01", ["ask", "add", "c", "speak-out", "--title", "Speak out", "--met-by", "words"]),
    ("2020-03-02", ["ask", "add", "c", "visit", "--title", "Visit the border"]),
    (
      "2020-03-03",
      ["sent", "c", "--kind", "letter", "--title", "Open letter", "--to", "mfa"]
        + ["--raises", "sign-hrc-43", "--raises", "speak-out", "--reply-by", "2020-03-17"]
    ),
    (
      "2020-03-05",
      ["log", "c", "speak-out=A", "--text", "spoke in the plenary", "--channel", "statement"]
    ),
    ("2020-03-05", ["task", "add", "c", "--title", "Call them", "--due", "fri"]),
    ("2020-03-06", ["task", "done", "c", "TASK"]),
    ("2020-03-07", ["ask", "end", "c", "visit", "--kind", "impossible", "--reason", "closed"]),
    ("2020-03-07", ["ask", "edit", "c", "sign-hrc-43", "--owner", "jk"]),
  ]

  @Test func `a campaign is made, worked on and taken back, each step by a new run`() throws {
    let store = try EmptyStore()
    var states = [try store.records()]
    for (day, words) in Self.steps {
      let task = try store.records().keys.first { $0.hasPrefix("c/tasks/") }
      let id = task.map { String($0.dropFirst("c/tasks/".count).dropLast(".json".count)) } ?? ""
      let run = try store.run(words.map { $0 == "TASK" ? id : $0 }, asOf: day)
      #expect(run.status == 0, "\(words): \(run.errors)")
      #expect(run.errors == "")
      states.append(try store.records())
    }
    let check = try store.run(["check", "--strict"], asOf: "2020-03-07")
    #expect(check.status == 0, "\(check.output)")
    try expectStatus(store)
    for state in states.dropLast().reversed() {
      #expect(try store.run(["undo"], asOf: "2020-03-07").status == 0)
      #expect(try store.records() == state)
    }
    #expect(try store.run(["check", "--strict"], asOf: "2020-03-07").status == 0)
    #expect(try store.run(["undo"], asOf: "2020-03-07").status == 1)
  }

  private func expectStatus(_ store: EmptyStore) throws {
    let run = try store.run(["status", "--json"], asOf: "2020-03-07")
    #expect(run.status == 0)
    let campaign = try #require((try run.json()["campaigns"] as? [[String: Any]])?.first)
    #expect(lookUp("counts.asks", in: campaign) == "3")
    let asks = try #require(campaign["asks"] as? [[String: Any]])
    let found = Dictionary(
      uniqueKeysWithValues: asks.map {
        (
          lookUp("id", in: $0),
          "\(lookUp("standing.outcome", in: $0)) \(lookUp("reply.state", in: $0))"
        )
      })
    #expect(
      found == [
        "sign-hrc-43": "open awaiting", "speak-out": "met answered", "visit": "ended notSent",
      ])
    let sign = try #require(asks.first { $0["id"] as? String == "sign-hrc-43" })
    #expect(lookUp("reply.due", in: sign) == "2020-03-17")
  }

  @Test func `a change of a record leaves all bytes but those of its members`() throws {
    let store = try WritableStore()
    let file = "dprk-open-letter-2020/asks/co-sponsor-hrc-64.json"
    let shipped = try #require(try store.records()[file])
    let text = String(decoding: shipped, as: UTF8.self)
      .replacing(#""format": 1,"#, with: #""format" : 1, "own": {"b":1e2, "a":[ ]},"#)
    try store.write(text, to: file)
    let before = try store.records()
    let edit = try store.run(
      "ask", "edit", "dprk-open-letter-2020", "co-sponsor-hrc-64", "--deadline", "hrc67 tabling",
      asOf: "2026-11-25")
    #expect(edit.status == 0, "\(edit.errors)")
    let after = try store.records()
    #expect(after.filter { $0.key != file } == before.filter { $0.key != file })
    let edited = try #require(after[file])
    let changed = String(decoding: edited, as: UTF8.self).split(separator: "\n")
      .difference(from: text.split(separator: "\n"))
    let new = changed.insertions.compactMap { change in
      if case .insert(_, let line, _) = change {
        line.trimmingCharacters(in: .whitespaces)
      } else {
        nil
      }
    }
    #expect(new == [#""milestone": "tabling","#, #""session": "HRC-67""#])
    #expect(changed.removals.count == 2)
    #expect(try store.run("undo").status == 0)
    #expect(try store.records() == before)
  }

  @Test func `a missing store is not made by its first campaign`() throws {
    let store = try EmptyStore()
    let run = try store.run(["campaign", "new", "c", "--title", "C", "--store", "/nowhere/at/all"])
    #expect(run.status == 3)
    #expect(!FileManager.default.fileExists(atPath: "/nowhere"))
  }
}

/// An empty folder for a store, which is named by the environment.
private final class EmptyStore {
  private let folder: URL
  private var root: URL { folder.appending(path: "campaigns") }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "demarche-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ words: [String], asOf day: String = "2020-03-01") throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      words + ["--as-of", day],
      environment: [
        "DEMARCHE_STORE": root.path, "XDG_STATE_HOME": folder.appending(path: "state").path,
      ])
  }

  /// Every record with its bytes, and every folder: an undo leaves none of its own behind.
  func records() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path != "store.json" {
      files[path] = FileManager.default.contents(atPath: root.appending(path: path).path) ?? Data()
    }
    return files
  }
}
