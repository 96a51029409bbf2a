import CampaignEngine
import Testing
import Wording

@Suite struct RecordNamesTests {
  @Test func `a target is called by its name, in short by its code`() {
    #expect(Wording.target("kor", in: letterCampaign()) == "Republic of Korea")
    #expect(Wording.shortTarget("kor", in: letterCampaign()) == "KOR")
    #expect(Wording.target("usa", in: letterCampaign()) == "usa")
    #expect(Wording.shortTarget("usa", in: letterCampaign()) == "usa")
  }

  @Test func `a record is called by kind and date`() {
    let records = letterCampaign().campaigns[0]
    #expect(records.communications.map(Wording.communication) == ["letter of 21 Feb 2020"])
    #expect(records.responses.map(Wording.response) == ["names of 22 Jun 2020"])
  }

  @Test func `evidence has a certainty and a source where there are any`() {
    var response = letterCampaign().campaigns[0].responses[0]
    #expect(Wording.evidence(response) == "names of 22 Jun 2020, confirmed: Korea Herald")
    response.sources = []
    response.channel = .press
    #expect(Wording.evidence(response) == "press report of 22 Jun 2020, confirmed")
    response.certainty = nil
    response.date = partial("2019-11")
    #expect(Wording.evidence(response) == "press report of Nov 2019")
  }

  @Test func `signatories are those the letter states, else those on file`() {
    var signatories = Signatories()
    #expect(Wording.signatories(signatories) == nil)
    signatories.stated = .init(groups: 28, individuals: 1, countries: 3)
    #expect(Wording.signatories(signatories) == "28 groups and 1 individual")
    signatories.groups = [.init(name: "a", country: nil)]
    signatories.withheldGroups = 2
    #expect(Wording.signatories(signatories) == "28 groups and 1 individual")
    signatories.stated = nil
    signatories.individuals = []
    #expect(Wording.signatories(signatories) == "3 groups")
  }
}
