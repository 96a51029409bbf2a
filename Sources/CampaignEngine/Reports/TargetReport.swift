/// Where one target stands in all campaigns.
package struct TargetReport: Equatable, Sendable {
  package let target: Target

  /// The asks to it, by campaign; campaigns that ask nothing of it are left out.
  package let campaigns: [CampaignStatus]

  /// The steps back that hold.
  package let stepsBack: [StepBack]

  /// Its terms on bodies that hold on the day.
  package let memberships: [Membership]
}

extension World {
  /// Where a target stands; nil where there is none of that id. Call it on a known world.
  package func report(
    on id: Identifier<Target>, from viewpoint: Viewpoint
  ) -> TargetReport? {
    guard let target = target(id) else { return nil }
    let situations = only([id]).situations(from: viewpoint)
    let campaigns = situations.map(\.status)
    let steps = situations.flatMap(\.ledgers).flatMap(\.stepsBack)
    return TargetReport(
      target: target, campaigns: campaigns,
      stepsBack: steps.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      memberships: target.memberOf.filter { $0.covers(viewpoint.today) })
  }
}
