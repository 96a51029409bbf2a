import Testing

@testable import CampaignEngine

@Suite struct EditTests {
  private let world = Fixture(responses: [.said("old", on: "2020-02-24")]).world

  @Test func `an added response stands beside the others, and the world it came from stays`() {
    let new = Response.said("new", on: "2020-03-02")
    let after = world.with([.add(new, to: "letter")])
    #expect(after.campaigns.first?.responses.map(\.id) == ["old", "new"])
    #expect(world.campaigns.first?.responses.map(\.id) == ["old"])
  }

  @Test func `an edit of a campaign that is not there changes nothing`() {
    #expect(world.with([.add(.said("new", on: "2020-03-02"), to: "nowhere")]) == world)
    #expect(world.with([]) == world)
  }
}
