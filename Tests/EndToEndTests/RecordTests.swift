import Foundation
import Testing

/// What one government did on each text, held against the sources year by year.
@Suite struct RecordTests {
  /// Body, year, name on the text, vote: as UN documents and press reports have them. The text of
  /// 2026 in the General Assembly has not been acted on.
  private static let acts = """
    CHR 2003 notSponsor absent
    CHR 2004 notSponsor abstained
    CHR 2005 notSponsor abstained
    UNGA 2005 notSponsor abstained
    UNGA 2006 notSponsor inFavour
    UNGA 2007 notSponsor abstained
    HRC 2008 notSponsor inFavour
    UNGA 2008 coSponsor inFavour
    HRC 2009 coSponsor inFavour
    UNGA 2009 coSponsor inFavour
    HRC 2010 coSponsor inFavour
    UNGA 2010 coSponsor inFavour
    HRC 2011 coSponsor inFavour
    UNGA 2011 coSponsor inFavour
    HRC 2012 coSponsor notMember
    UNGA 2012 coSponsor consensus
    HRC 2013 coSponsor consensus
    UNGA 2013 coSponsor consensus
    HRC 2014 coSponsor inFavour
    UNGA 2014 coSponsor inFavour
    HRC 2015 coSponsor inFavour
    UNGA 2015 coSponsor inFavour
    HRC 2016 coSponsor consensus
    UNGA 2016 coSponsor consensus
    HRC 2017 coSponsor consensus
    UNGA 2017 coSponsor consensus
    HRC 2018 coSponsor consensus
    UNGA 2018 coSponsor consensus
    HRC 2019 notSponsor notMember
    UNGA 2019 notSponsor consensus
    HRC 2020 notSponsor consensus
    UNGA 2020 notSponsor consensus
    HRC 2021 notSponsor consensus
    UNGA 2021 notSponsor consensus
    HRC 2022 notSponsor consensus
    UNGA 2022 coSponsor consensus
    HRC 2023 coSponsor notMember
    UNGA 2023 coSponsor consensus
    HRC 2024 coSponsor notMember
    UNGA 2024 coSponsor consensus
    HRC 2025 coSponsor consensus
    UNGA 2025 coSponsor consensus
    HRC 2026 unknown consensus
    UNGA 2026 null null
    """

  private func entries() throws -> [[String: Any]] {
    let record = try BuiltProgram.run([
      "record", VectorTests.campaign, "--store", BuiltProgram.shippedStore, "--as-of",
      "2026-11-23", "--json",
    ]).json()
    return try #require(record["entries"] as? [[String: Any]])
  }

  @Test func `each of the 44 texts has the name and the vote that the sources have`() throws {
    let found = try entries().map { entry in
      ["body", "year", "names", "vote"].map { lookUp($0, in: entry) }.joined(separator: " ")
    }
    #expect(Set(found) == Set(Self.acts.split(separator: "\n").map(String.init)))
    #expect(found.count == 44)
  }

  @Test func `steps back are in the years in which names or votes fell, and end with the return`()
    throws
  {
    let entries = try entries()
    let stepped = entries.filter { $0["steppedBack"] as? Bool == true }
    #expect(stepped.map { lookUp("session", in: $0) } == ["UNGA-62", "HRC-40", "UNGA-74"])
    let status = { (day: String) in
      try BuiltProgram.run([
        "status", "--store", BuiltProgram.shippedStore, "--as-of", day, "--json",
      ]).json()
    }
    let counts = { (day: String) in
      lookUp("campaigns[0].counts.steppedBack", in: try status(day))
    }
    // The two asks of 2020 for names; the Assembly's is met in 2022, the Council's in 2023.
    #expect(try counts("2022-11-15") != "0")
    let returned = try status("2023-04-05")
    #expect(lookUp("campaigns[0].counts.steppedBack", in: returned) == "0")
  }
}

/// The one vector that the shipped records cannot show: a silence that was accepted, then an answer.
@Suite struct AcceptedSilenceTests {
  @Test func `a reply graded B after an accepted silence makes the D history`() throws {
    let store = try WritableStore(ofShipped: false)
    try store.write(
      #"{"format": 1, "id": "c", "title": "Campaign", "targets": ["kor"], "replyDays": 60}"#,
      to: "c/campaign.json")
    try store.write(
      #"""
      {"format": 1, "id": "l", "kind": "letter", "date": "2020-02-21", "title": "Letter",
       "raises": [{"ask": "a"}]}
      """#, to: "c/communications/l.json")
    try store.write(
      #"""
      {"format": 1, "id": "m", "kind": "reminder", "date": "2020-05-01", "title": "Reminder",
       "reminderOf": "l"}
      """#, to: "c/communications/m.json")
    let outcome = { (day: String) in
      let ask = try store.run("status", "--json", asOf: day).json()
      return ["standing.outcome", "reply.state"].map {
        lookUp("campaigns[0].asks[0]." + $0, in: ask)
      }
    }
    #expect(try outcome("2020-07-15") == ["open", "silent"])
    let silence = try store.run("log", "c", "a", "--channel", "silence", asOf: "2020-07-15")
    #expect(silence.status == 0, "\(silence.errors)")
    #expect(try outcome("2020-07-16") == ["notMet", "silent"])
    let answer = try store.run(
      "log", "c", "a=B", "--text", "It will be raised", "--channel", "measure",
      asOf: "2020-09-01")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try outcome("2020-08-31") == ["notMet", "silent"])
    #expect(try outcome("2020-09-01") == ["partlyMet", "answered"])
  }
}
