import Testing

@testable import CampaignEngine

@Suite struct OnlyTests {
  private let world: World = {
    var fixture = Fixture(
      asks: [.plain("all"), with(.plain("theirs")) { $0.targets = ["jpn", "che"] }])
    fixture.records.campaign.targets = ["kor", "jpn"]
    return fixture.world
  }()

  private func pairs(_ targets: [Identifier<Target>]) -> [String] {
    world.only(targets).status(from: Viewpoint(today: "2020-03-02", zone: .utc)).campaigns
      .flatMap(\.asks).map { "\($0.ask.id.text) \($0.target.text)" }.sorted()
  }

  @Test func `only the asks to the chosen targets are left`() {
    #expect(pairs(["kor"]) == ["all kor"])
    #expect(pairs(["jpn"]) == ["all jpn", "theirs jpn"])
    #expect(pairs(["kor", "jpn"]) == ["all jpn", "all kor", "theirs jpn"])
    #expect(pairs(["che"]) == ["theirs che"])
  }

  @Test func `a campaign that asks nothing of them is left out`() {
    #expect(world.only(["usa"]).campaigns.isEmpty)
    #expect(world.only([]).campaigns.isEmpty)
  }
}
