import Testing

@testable import CampaignEngine

@Suite struct WorldTests {
  @Test func `records are found by their ids`() {
    let world = Fixture(
      asks: [.plain("ask")], letters: [.letter("l", on: "2020-02-21")],
      responses: [.said("r", on: "2020-03-02")]
    ).world
    #expect(world.campaign("letter")?.ask("ask")?.id == "ask")
    #expect(world.campaign("letter")?.communication("l")?.id == "l")
    #expect(world.campaign("letter")?.response("r")?.id == "r")
    #expect(world.target("kor")?.name == "Republic of Korea")
    #expect(world.campaign("other") == nil)
    #expect(world.target("other") == nil)
    #expect(world.campaign("letter")?.ask("other") == nil)
  }

  @Test func `a zone that is not on this machine is universal time`() {
    let seoul = ZoneRules(
      name: "Asia/Seoul", firstOffset: 32_400, transitions: [], recurring: nil)
    let world = World(zones: ["Asia/Seoul": seoul])
    #expect(world.zone("Asia/Seoul") == seoul)
    #expect(world.zone("Europe/Zurich") == .utc)
  }
}
