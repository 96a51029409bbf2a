import CampaignEngine
import Testing
import Wording

@Suite struct LetterReasonsTests {
  private func why(stated: Int?, groups: [String?], individuals: [String?] = []) -> [String] {
    var letter = Communication(
      id: "letter", kind: .letter, date: partial("2020-02-21"), title: "Letter")
    var signatories = Signatories()
    signatories.stated = Signatories.Stated(groups: nil, individuals: nil, countries: stated)
    signatories.groups = groups.map { Signatories.Entry(name: "-", country: $0) }
    signatories.individuals = individuals.map { Signatories.Entry(name: "-", country: $0) }
    letter.signatories = signatories
    return Wording.why(letter)
  }

  @Test func `what cannot be compared is said, with what is missing`() {
    #expect(
      why(stated: 2, groups: ["KOR", nil], individuals: [nil, nil]) == [
        "It states 2 countries and prints 1, which cannot be checked: "
          + "1 group and 2 individuals print no country."
      ])
  }

  @Test func `what can be compared is`() {
    #expect(
      why(stated: 2, groups: ["KOR", "JPN"]) == ["It states 2 countries, and prints as many."])
    #expect(why(stated: 3, groups: ["KOR", "JPN"]) == ["It states 3 countries and prints 2."])
    #expect(why(stated: nil, groups: ["KOR"]) == [])
  }
}
