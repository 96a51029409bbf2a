import Testing

@testable import CampaignEngine

@Suite struct SignatoryCountsTests {
  private func entries(_ countries: String?...) -> [Signatories.Entry] {
    countries.map { Signatories.Entry(name: "A name", country: $0) }
  }

  private func counts(_ change: (inout Signatories) -> Void) -> [SignatoryCount] {
    with(Signatories()) {
      $0.stated = .init(groups: 2, individuals: 1, countries: 2)
      change(&$0)
    }.counts
  }

  @Test func `numbers that agree or differ with the list are told apart`() {
    let counts = counts {
      $0.groups = entries("Korea", "Japan", "Japan")
      $0.individuals = entries("Korea")
    }
    #expect(counts.map(\.verdict) == [.differs, .agrees, .agrees])
    #expect(counts.map(\.printed) == [3, 1, 2])
  }

  @Test func `countries cannot be compared where a name prints none`() {
    let counts = counts {
      $0.groups = entries("Korea", nil)
      $0.individuals = entries(nil)
    }
    #expect(counts.last?.verdict == .cannotBeChecked)
    #expect(counts.last?.printed == 1)
  }

  @Test func `a country is the same with and without its stops`() {
    let counts = counts {
      $0.groups = entries("U.S.A.", "U.S.A")
      $0.individuals = entries("Korea")
    }
    #expect(counts.last?.verdict == .agrees)
  }

  @Test func `a withheld name is counted, and prints no country`() {
    let counts = counts {
      $0.groups = entries("Korea")
      $0.individuals = entries("Japan")
      $0.withheldGroups = 1
    }
    #expect(counts.map(\.verdict) == [.agrees, .agrees, .cannotBeChecked])
  }

  @Test func `without the list nothing can be checked, and without numbers nothing is`() {
    #expect(
      counts { _ in }.map(\.verdict) == [.cannotBeChecked, .cannotBeChecked, .cannotBeChecked])
    #expect(counts { $0.stated = nil } == [])
  }
}
