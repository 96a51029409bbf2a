import CampaignEngine
import Testing

@Suite struct TargetTests {
  private let korea: Target = {
    var target = Target(id: "kor", kind: "government", name: "Republic of Korea")
    target.memberOf = [
      Membership(body: "HRC", from: "2013-01-01", until: "2018-12-31"),
      Membership(body: "HRC", from: "2020", until: "2022"),
      Membership(body: "CERD", from: "2026", until: nil),
    ]
    return target
  }()

  @Test func `a term counts from its first day through its last`() {
    #expect(korea.isMember(of: "HRC", on: "2012-12-31") == false)
    #expect(korea.isMember(of: "HRC", on: "2013-01-01") == true)
    #expect(korea.isMember(of: "HRC", on: "2018-12-31") == true)
    #expect(korea.isMember(of: "HRC", on: "2019-03-22") == false)
  }

  @Test func `a term known to its year counts from january through december`() {
    #expect(korea.isMember(of: "HRC", on: "2020-01-01") == true)
    #expect(korea.isMember(of: "HRC", on: "2022-12-31") == true)
    #expect(korea.isMember(of: "HRC", on: "2023-01-01") == false)
    #expect(korea.isMember(of: "CERD", on: "2099-01-01") == true)
  }

  @Test func `without a term on file nobody knows`() {
    #expect(korea.isMember(of: "CHR", on: "2003-04-16") == nil)
  }

  @Test func `the holder is the one of the day`() {
    var office = Office(id: "president", title: "President")
    #expect(office.holder(on: "2020-01-01") == nil)
    office.holders = [
      Holder(name: "Third", since: "2022-05-10", until: nil),
      Holder(name: "First", until: "2017-05-09"),
      Holder(name: "Second", since: "2017-05-10", until: "2022-05-09"),
    ]
    #expect(office.holder(on: "2000-01-01")?.name == "First")
    #expect(office.holder(on: "2017-05-09")?.name == "First")
    #expect(office.holder(on: "2017-05-10")?.name == "Second")
    #expect(office.holder(on: "2020-02-21")?.name == "Second")
    #expect(office.holder(on: "2022-05-10")?.name == "Third")
  }

  @Test func `between two holders the office is empty, and on a shared day it is the newer one's`()
  {
    var office = Office(id: "minister", title: "Minister")
    office.holders = [
      Holder(name: "First", since: "2017-06", until: "2021-02-09"),
      Holder(name: "Second", since: "2021-02-09", until: "2022-01-31"),
      Holder(name: "Third", since: "2022-05-12"),
    ]
    #expect(office.holder(on: "2017-06-01")?.name == "First")
    #expect(office.holder(on: "2021-02-09")?.name == "Second")
    #expect(office.holder(on: "2022-03-01") == nil)
  }

  @Test func `an office is written with its target`() {
    #expect(OfficeReference(text: "kor/president")?.text == "kor/president")
    for text in ["kor", "/president", "kor/", "kor/a/b", "", "/"] {
      #expect(OfficeReference(text: text) == nil)
    }
  }
}
