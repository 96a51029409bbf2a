import Foundation
import Testing

/// One row of the rules' table: a day, what is asked of the program, and what it must say.
struct Vector: CustomTestStringConvertible, Sendable {
  /// What is looked at.
  enum Subject: Sendable {
    /// The ask of that id in `status --json`.
    case ask(String)
    /// The shipped campaign in `status --json`.
    case campaign
    /// The entry of that session in `record --json`.
    case entry(String)
  }

  let day: String
  let subject: Subject

  /// A place in the JSON and what stands there.
  let says: [String: String]

  init(_ day: String, _ subject: Subject, _ says: [String: String]) {
    self.day = day
    self.subject = subject
    self.says = says
  }

  var testDescription: String { "\(day) \(subject)" }
}

@Suite struct VectorTests {
  static let campaign = "dprk-open-letter-2020"

  static let vectors: [Vector] = [
    Vector(
      "2007-11-21", .entry("UNGA-62"),
      ["vote": "abstained", "names": "notSponsor", "steppedBack": "true"]),
    Vector("2007-11-19", .entry("UNGA-61"), ["vote": "inFavour", "steppedBack": "false"]),
    Vector("2008-11-22", .entry("UNGA-63"), ["vote": "inFavour", "steppedBack": "false"]),
    Vector(
      "2018-12-18", .entry("UNGA-73"),
      ["names": "coSponsor", "vote": "consensus", "steppedBack": "false", "date": "2018-11-15"]),
    Vector(
      "2019-03-23", .entry("HRC-40"),
      [
        "names": "notSponsor", "vote": "notMember", "steppedBack": "true", "date": "2019-03-22",
      ]),
    Vector(
      "2019-11-15", .entry("UNGA-74"),
      ["names": "notSponsor", "steppedBack": "true", "date": "2019-11-14"]),
    Vector(
      "2020-03-02", .campaign,
      [
        "counts.asks": "5", "counts.pairs": "5", "counts.open": "5", "counts.met": "0",
        "counts.steppedBack": "2", "counts.overdue": "0", "counts.ungraded": "0",
      ]),
    Vector(
      "2020-03-02", .ask("co-sponsor-hrc-43"),
      [
        "standing.outcome": "open", "standing.since": "null", "standing.stance": "null",
        "standing.scale": "names", "standing.beside[0].scale": "votes",
        "standing.beside[0].stance": "null", "standing.indicates": "null",
        "standing.steppedBack": "true", "reply.state": "awaiting", "reply.sent": "2020-02-21",
        "reply.due": "2020-04-21", "reply.day": "10", "reply.of": "60", "reply.reminders": "0",
        "reply.grade": "null", "reply.windowClosesFirst": "true", "reply.earlier.count": "0",
        "promise": "null", "clock.date": "2020-03-20", "clock.instant": "null",
        "clock.daysLeft": "18", "clock.what": "HRC-43 closing", "clock.certainty": "announced",
        "clock.marginDays": "0", "chain.continues": "null", "chain.length": "1",
        "chain.metLater": "null",
      ]),
    Vector(
      "2020-03-02", .ask("clarify-steps"),
      [
        "standing.outcome": "open", "reply.day": "10", "reply.earlier.count": "1",
        "reply.earlier[0].communication": "2019-12-16-letter-on-november-decisions-k8d3",
        "reply.earlier[0].sent": "2019-12-16", "reply.earlier[0].due": "2020-02-14",
        "reply.earlier[0].daysLate": "17",
      ]),
    Vector("2020-03-02", .ask("rejoin-unga-75"), ["standing.outcome": "open"]),
    Vector("2020-03-02", .ask("raise-in-talks"), ["standing.outcome": "open"]),
    Vector("2020-03-02", .ask("un-mechanisms"), ["standing.outcome": "open"]),
    Vector(
      "2020-03-14", .ask("co-sponsor-hrc-43"),
      [
        "standing.outcome": "open", "clock.date": "null", "clock.daysLeft": "null",
        "standing.label": "open: HRC 43 is suspended, no date is set",
        "clock.what": "HRC-43 suspended, no date set", "reply.state": "awaiting",
        "reply.day": "22",
      ]),
    Vector(
      "2020-06-23", .ask("co-sponsor-hrc-43"),
      [
        "standing.outcome": "open", "standing.stance": "notSponsor",
        "standing.label": "open: not a co-sponsor; joined the consensus; "
          + "a name can still be added until 7 Jul 2020 (predicted)",
        "standing.beside[0].stance": "consensus", "clock.date": "2020-07-07",
        "clock.certainty": "predicted", "clock.what": "HRC-43 lateCoSponsorship",
      ]),
    Vector(
      "2020-07-08", .ask("co-sponsor-hrc-43"),
      [
        "standing.outcome": "notMet", "standing.stance": "notSponsor",
        "standing.beside[0].stance": "consensus",
      ]),
    Vector(
      "2020-11-19", .ask("rejoin-unga-75"),
      [
        "standing.outcome": "notMet", "standing.stance": "notSponsor",
        "standing.beside[0].stance": "consensus",
      ]),
    Vector(
      "2020-12-17", .ask("rejoin-unga-75"),
      [
        "standing.outcome": "notMet", "standing.stance": "notSponsor",
        "standing.beside[0].stance": "consensus", "standing.since": "2020-11-19",
      ]),
    Vector(
      "2022-11-16", .ask("rejoin-unga-77"),
      ["standing.outcome": "met", "standing.since": "2022-11-16"]),
    Vector(
      "2022-11-16", .ask("rejoin-unga-75"),
      [
        "standing.label": "not met: not a co-sponsor; joined the consensus; "
          + "met for UNGA 77, 2 years later",
        "standing.outcome": "notMet", "chain.metLater.ask": "rejoin-unga-77",
        "chain.metLater.session": "UNGA-77", "chain.metLater.yearsLater": "2",
      ]),
    Vector(
      "2023-03-24", .ask("co-sponsor-hrc-52"),
      [
        "standing.outcome": "open", "standing.stance": "coSponsor",
        "standing.label": "open: on the list since 21 Mar 2023",
      ]),
    Vector(
      "2023-04-05", .ask("co-sponsor-hrc-52"),
      [
        "standing.outcome": "met", "standing.since": "2023-04-04",
        "standing.label": "met: co-sponsor since 4 Apr 2023; not a member, no vote; "
          + "third session after HRC 43, the one first asked for",
      ]),
    Vector(
      "2026-11-23", .entry("HRC-61"),
      [
        "names": "unknown", "indicates": "coSponsor", "steppedBack": "false", "vote": "consensus",
      ]),
    Vector(
      "2026-11-23", .ask("co-sponsor-hrc-61"),
      [
        "standing.outcome": "unknown", "standing.indicates": "coSponsor",
        "standing.label": "find out: names: nothing on record; joined the consensus; "
          + "the window of HRC 61 closed on 14 Apr 2026; said it would co-sponsor",
      ]),
    Vector(
      "2026-11-23", .ask("rejoin-unga-81"),
      [
        "standing.outcome": "open",
        "standing.label": "open: nothing on record; predicted for 18 Nov 2026, "
          + "passed 5 days ago, not verified",
        "clock.date": "2026-11-18", "clock.marginDays": "6",
        "clock.daysLeft": "-5", "clock.certainty": "predicted",
      ]),
    Vector(
      "2026-11-25", .ask("rejoin-unga-81"),
      [
        "standing.outcome": "unknown",
        "standing.label": "find out: nothing on record; "
          + "the window of UNGA 81 closed on 24 Nov 2026",
      ]),
  ]

  @Test(arguments: vectors) func `a vector of the rules holds`(vector: Vector) throws {
    let found = try subject(of: vector)
    for (place, expected) in vector.says.sorted(by: { $0.key < $1.key }) {
      #expect(lookUp(place, in: found) == expected, "\(vector.day) \(place)")
    }
  }

  @Test func `the record has an entry for each of the 44 texts`() throws {
    let record = try BuiltProgram.run([
      "record", Self.campaign, "--store", BuiltProgram.shippedStore, "--as-of", "2026-11-23",
      "--json",
    ]).json()
    let entries = try #require(record["entries"] as? [[String: Any]])
    let bodies = Dictionary(grouping: entries) { $0["body"] as? String ?? "" }
    #expect(bodies.mapValues(\.count) == ["CHR": 3, "HRC": 19, "UNGA": 22])
    let stepped = entries.filter { $0["steppedBack"] as? Bool == true }
    #expect(stepped.compactMap { $0["session"] as? String } == ["UNGA-62", "HRC-40", "UNGA-74"])
  }

  private func subject(of vector: Vector) throws -> [String: Any] {
    let asOf = ["--store", BuiltProgram.shippedStore, "--as-of", vector.day, "--json"]
    switch vector.subject {
    case .entry(let session):
      let record = try BuiltProgram.run(["record", Self.campaign] + asOf).json()
      let entries = try #require(record["entries"] as? [[String: Any]])
      return try #require(entries.first { $0["session"] as? String == session })
    case .campaign:
      return try status(asOf)
    case .ask(let id):
      let asks = try #require(try status(asOf)["asks"] as? [[String: Any]])
      return try #require(asks.first { $0["id"] as? String == id })
    }
  }

  private func status(_ asOf: [String]) throws -> [String: Any] {
    let report = try BuiltProgram.run(["status"] + asOf).json()
    let campaigns = try #require(report["campaigns"] as? [[String: Any]])
    return try #require(campaigns.first { $0["id"] as? String == Self.campaign })
  }
}
