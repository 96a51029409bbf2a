import SampleWorlds
import Testing

@testable import CampaignEngine

/// What the engine says of a world on a day; where every ask stands is a part of the first.
private struct Reports {
  let today: TodayReport
  let ledgers: [Ledger]

  /// Of some seeds only: the years around a day are many sessions.
  let deadlines: DeadlineReport?

  init(_ world: World, on day: CalendarDate, withDeadlines: Bool) {
    let viewpoint = Viewpoint(today: day, zone: .utc)
    today = world.today(from: viewpoint)
    ledgers = world.situations(from: viewpoint).flatMap(\.ledgers)
    deadlines = withDeadlines ? world.deadlines(from: viewpoint, through: day + 60) : nil
  }

  /// The reports that are not the same, by name; nil where all are.
  func difference(from other: Reports) -> String? {
    let asks = zip(today.campaigns.flatMap(\.asks), other.today.campaigns.flatMap(\.asks))
      .first { $0 != $1 }.map { "\($0.0.ask.id.text) of \($0.0.target.text)" }
    let names = [
      today == other.today ? nil : "today (\(asks ?? "no ask"))",
      ledgers == other.ledgers ? nil : "ledgers",
      deadlines == other.deadlines ? nil : "deadlines",
    ].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

@Suite struct WorldPropertiesTests {
  /// What went wrong, a line a seed; the seed makes the same world again.
  private func failures(_ check: (RandomWorld, UInt64) -> String?) -> [String] {
    (1...500).compactMap { (seed: UInt64) in
      check(RandomWorld(seed: seed), seed).map { "seed \(seed): \($0)" }
    }
  }

  @Test func `a past day is the store without whatever is dated later`() {
    let failures = failures { random, seed in
      let deleted = random.world.withoutLater(than: random.day)
      let known = random.world.known(on: random.day)
      if known.campaigns != deleted.campaigns { return "other records are left" }
      let left = deleted.known(on: random.day)
      if left.calendar.sessions != deleted.calendar.sessions {
        return "dates of sessions went that are not later"
      }
      return random.reports(of: known, seed).difference(from: random.reports(of: left, seed))
    }
    #expect(failures == [])
  }

  @Test func `a record about something else changes nothing of an ask`() {
    let failures = failures { random, seed in
      let after = random.statuses(of: random.withUnrelated(seed: seed))
      let changed = random.statuses(of: random.world).first { status in
        (status.ask.textSubject != nil || status.ask.session == nil)
          && !after.contains { $0 == status }
      }
      return changed.map { "\($0.ask.id.text) of \($0.target.text)" }
    }
    #expect(failures == [])
  }

  @Test func `the order of records changes nothing`() {
    let failures = failures { random, seed in
      let shuffled = random.shuffled(seed: seed).known(on: random.day)
      return random.reports(of: random.world.known(on: random.day), seed)
        .difference(from: random.reports(of: shuffled, seed))
    }
    #expect(failures == [])
  }
}

extension RandomWorld {
  fileprivate func reports(of known: World, _ seed: UInt64) -> Reports {
    Reports(known, on: day, withDeadlines: seed.isMultiple(of: 10))
  }

  fileprivate func statuses(of world: World) -> [AskStatus] {
    world.known(on: day).status(from: Viewpoint(today: day, zone: .utc)).campaigns
      .filter { $0.campaign.id == "one" }.flatMap(\.asks)
  }

  /// The same world with another campaign, another target, another ask and another subject.
  fileprivate func withUnrelated(seed: UInt64) -> World {
    var random = RandomRecords(choices: SeededChoices(seed: seed + 1_000_000), name: "three")
    var world = world
    let other = random.records()
    world.campaigns.append(other)
    world.targets.append(Target(id: "fra", kind: "government", name: "France"))
    let elsewhere = other.responses.map { response in
      with(response) {
        $0.target = "fra"
        $0.answers = world.campaigns[0].asks.map { Answer(ask: $0.id) }
      }
    }
    var ofUs = Response.act("against", at: "HRC-40", on: "2019-03-01", id: "of-us")
    ofUs.position?.subject = "syr"
    world.campaigns[0].responses += elsewhere + [ofUs]
    world.campaigns[0].asks += other.asks.filter { $0.partOf == nil && $0.continues == nil }
    world.campaigns[0].events += other.events
    world.campaigns[0].steps += other.steps
    world.campaigns[0].communications += other.communications
    let acted = world.calendar.sessions.map { session in
      session.end.map { session.acted(on: ($0 - 8).iso, stage: "committee", subject: "syr") }
        ?? session
    }
    world.calendar = SessionCalendar(
      sessions: acted + [Session(held: "XX-1", "2020-01-01", "2020-02-01").own])
    return world
  }

  /// The same world with its records, and what is a mere set within them, in another order.
  fileprivate func shuffled(seed: UInt64) -> World {
    var choices = SeededChoices(seed: seed)
    var world = world
    world.campaigns = world.campaigns.shuffled(using: &choices).map { records in
      with(records) {
        $0.asks.shuffle(using: &choices)
        $0.communications = $0.communications.shuffled(using: &choices).map { letter in
          with(letter) {
            $0.raises.shuffle(using: &choices)
            $0.targets.shuffle(using: &choices)
          }
        }
        $0.responses = $0.responses.shuffled(using: &choices).map { response in
          with(response) { $0.answers.shuffle(using: &choices) }
        }
        $0.events.shuffle(using: &choices)
        $0.steps.shuffle(using: &choices)
      }
    }
    world.targets = world.targets.shuffled(using: &choices).map { target in
      with(target) { $0.memberOf.shuffle(using: &choices) }
    }
    let sessions = world.calendar.sessions.map { session in
      with(session) { $0.resolutions.shuffle(using: &choices) }
    }
    world.calendar = SessionCalendar(sessions: sessions.shuffled(using: &choices))
    return world
  }
}
