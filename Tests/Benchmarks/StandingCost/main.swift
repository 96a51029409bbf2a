import CampaignEngine
import SampleWorlds

// What one standing with its reasons costs in worlds of several sizes, see Tests/Benchmarks/run.

/// Microseconds for each pair of ask and target.
struct Cost {
  /// Once the campaign has been looked through.
  let standing: Double

  /// With that, as `status` pays it.
  let whole: Double
}

/// The median of several measurements in a row, after a first one that only warms up.
func median(_ measure: () -> Double) -> Double {
  _ = measure()
  let measured = (0..<7).map { _ in measure() }.sorted()
  return measured[measured.count / 2]
}

func microseconds(_ work: () -> Void) -> Double {
  let spent = ContinuousClock().measure(work).components
  return Double(spent.seconds) * 1e6 + Double(spent.attoseconds) / 1e12
}

func cost(of world: World) -> Cost {
  let viewpoint = Viewpoint(today: LargeWorld.day, zone: .utc)
  let situations = world.campaigns.map { Situation(of: $0, in: world, from: viewpoint) }
  let pairs = situations.map { situation in
    (situation, situation.records.asks.map { ($0, situation.targets(of: $0)) })
  }
  let count = pairs.flatMap(\.1).map(\.1.count).reduce(0, +)
  // A small world is gone through many times, so that the clock's own grain does not count.
  let rounds = max(1, 6000 / count)
  // What was computed is counted, so that no work is left out.
  var seen = 0
  let standing = median {
    microseconds {
      for _ in 0..<rounds {
        for (situation, asks) in pairs {
          for (ask, targets) in asks {
            for target in targets {
              seen += situation.standing(of: ask, target: target).reasons.count
              seen += situation.status(of: ask, target: target).windows.count
            }
          }
        }
      }
    }
  }
  let whole = median {
    microseconds {
      for _ in 0..<rounds { seen += world.status(from: viewpoint).campaigns.count }
    }
  }
  precondition(seen > 0)
  return Cost(
    standing: standing / Double(rounds * count), whole: whole / Double(rounds * count))
}

func row(_ name: String, responses: Int, campaigns: Int? = nil) -> Cost {
  var large = LargeWorld(responses: responses, campaigns: campaigns)
  let cost = cost(of: large.world().known(on: LargeWorld.day))
  print(padded(name, to: 34), figure(cost.standing), figure(cost.whole))
  return cost
}

func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

func figure(_ number: Double) -> String {
  let hundredths = Int(number * 100 + 0.5)
  let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  return String(repeating: " ", count: max(0, 12 - text.count)) + text
}

print("microseconds for each ask and target: the standing with its reasons, the whole status")
let small = row("1,000 responses", responses: 1000)
_ = row("10,000 responses", responses: 10_000)
let large = row("100,000 responses", responses: 100_000)
let one = row("100,000 responses, one campaign", responses: 100_000, campaigns: 1)
print(
  padded("100,000 to 1,000", to: 34), figure(large.standing / small.standing),
  figure(large.whole / small.whole))
print(
  padded("one campaign to 1,000", to: 34), figure(one.standing / small.standing),
  figure(one.whole / small.whole))
let most = 1.5
let isReached = large.standing <= most * small.standing && large.whole <= most * small.whole
print("goal: at most \(most) at 100,000: \(isReached ? "reached" : "missed")")
