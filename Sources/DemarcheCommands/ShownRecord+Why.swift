import CampaignEngine
import Wording

extension OpenedStore {
  /// Every reason behind what is computed about a record, one sentence each.
  func why(_ computed: ShownRecord.Computed) -> [String] {
    switch computed {
    case .campaign(let status):
      status.asks.flatMap { ask in
        Wording.why(ask, in: world).map { "\(ask.ask.id.text): \($0)" }
      }
    case .ask(let asks): asks.flatMap { why(of: $0, isOneOfMany: asks.count > 1) }
    case .communication(let report): Wording.why(report, in: world, on: today)
    case .response(let report): Wording.why(report, in: world)
    case .target(let report): Wording.why(report, in: world)
    case .session(let report): Wording.why(report)
    case .nothing: []
    }
  }

  private func why(of ask: AskStatus, isOneOfMany: Bool) -> [String] {
    let who = isOneOfMany ? Wording.target(ask.target, in: world) + ": " : ""
    return (Wording.why(ask, in: world) + Wording.windowsWhy(ask)).map { who + $0 }
  }
}
