import Testing

@testable import CampaignEngine

@Suite struct BodiesTests {
  @Test func `a body is about words of the other lists only`() {
    for body in Vocabulary.bodies {
      let named =
        body.chances.flatMap(\.milestones) + body.stages.flatMap(\.milestones)
        + [body.actionMilestone, body.closingMilestone].compactMap { $0 } + body.titles.keys
      #expect(named.allSatisfy { Vocabulary.milestone($0) != nil }, "\(body.id)")
      let stances = body.chances.flatMap(\.stances) + [body.withoutSeat].compactMap { $0 }
      #expect(stances.allSatisfy { Vocabulary.stance($0) != nil }, "\(body.id)")
      #expect(body.scales.allSatisfy { Vocabulary.scale($0) != nil }, "\(body.id)")
    }
  }

  @Test func `no list has a word twice`() {
    #expect(Set(Vocabulary.bodies.map(\.id)).count == Vocabulary.bodies.count)
    #expect(Set(Vocabulary.milestones.map(\.id)).count == Vocabulary.milestones.count)
    #expect(Set(Vocabulary.stances.map(\.id)).count == Vocabulary.stances.count)
  }

  @Test func `the two sides of a review are not compared`() throws {
    let supported = try #require(Vocabulary.stance("supported"))
    let noted = try #require(Vocabulary.stance("noted"))
    let recommended = try #require(Vocabulary.stance("recommended"))
    #expect(supported.isComparable(to: noted))
    #expect(!supported.isComparable(to: recommended))
  }

  @Test func `each body calls a dialogue what it is there`() {
    #expect(Vocabulary.title(of: "dialogue", in: "HRC") == "dialogue with the Rapporteur")
    #expect(Vocabulary.title(of: "dialogue", in: "CCPR") == "dialogue with the State")
    #expect(Vocabulary.title(of: "hustings", in: "TARHOUSE") == "hustings")
  }
}
