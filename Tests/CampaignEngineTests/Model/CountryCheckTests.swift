import Testing

@testable import CampaignEngine

@Suite struct CountryCheckTests {
  private func check(
    stated: Int?, groups: [String?], individuals: [String?] = [],
    _ change: (inout Signatories) -> Void = { _ in }
  ) -> CountryCheck? {
    with(
      with(Signatories()) { signatories in
        signatories.stated = Signatories.Stated(groups: nil, individuals: nil, countries: stated)
        signatories.groups = groups.map { Signatories.Entry(name: "-", country: $0) }
        signatories.individuals = individuals.map { Signatories.Entry(name: "-", country: $0) }
      }, change
    ).countryCheck
  }

  @Test func `where every entry prints a country the numbers are compared`() {
    #expect(check(stated: 2, groups: ["KOR", "JPN"], individuals: ["KOR"]) == .agrees(2))
    #expect(
      check(stated: 3, groups: ["KOR", "JPN", "KOR"]) == .differs(stated: 3, printed: 2))
  }

  @Test func `points and capitals make no other country`() {
    #expect(check(stated: 1, groups: ["U.S.A.", "U.S.A", "usa"]) == .agrees(1))
  }

  @Test func `where one prints none, or is not named, they cannot be`() {
    #expect(
      check(stated: 3, groups: ["KOR", nil], individuals: [nil, "JPN"])
        == .cannotBeChecked(stated: 3, printed: 2, groupsWithout: 1, individualsWithout: 1))
    #expect(
      check(stated: 1, groups: ["KOR"]) { $0.withheldGroups = 2 }
        == .cannotBeChecked(stated: 1, printed: 1, groupsWithout: 2, individualsWithout: 0))
  }

  @Test func `a list that is shorter than the letter says cannot be either`() {
    #expect(
      check(stated: 1, groups: ["KOR"]) { $0.stated?.groups = 2 }
        == .cannotBeChecked(stated: 1, printed: 1, groupsWithout: 0, individualsWithout: 0))
  }

  @Test func `without a stated number or a list there is nothing to check`() {
    #expect(check(stated: nil, groups: ["KOR"]) == nil)
    #expect(
      check(stated: 1, groups: []) {
        $0.groups = nil
        $0.individuals = nil
      } == nil)
  }
}
