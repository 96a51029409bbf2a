import CampaignEngine
import CampaignStore
import Foundation
import Testing

/// Every kind of fault, provoked by one file among good ones.
@Suite struct FaultTests {
  /// One line of a table: a file put into a good store, and what is then said about it.
  struct Case {
    let file: String
    let text: String
    let line: Int?
    let column: Int?
    let kind: Fault.Kind

    init(_ file: String, _ text: String, _ line: Int?, _ column: Int?, _ kind: Fault.Kind) {
      (self.file, self.text, self.line, self.column, self.kind) = (file, text, line, column, kind)
    }
  }

  private func check(_ cases: [Case]) throws {
    for item in cases {
      let store = try TemporaryStore()
      try store.write(item.text, to: item.file)
      let before = try store.tree()
      let loaded = try store.load()
      let expected = Fault(file: item.file, line: item.line, column: item.column, item.kind)
      #expect(loaded.faults == [expected], "\(item.text)")
      #expect(try store.tree() == before)
      let campaign = try #require(loaded.world.campaign("c"))
      #expect(campaign.ask("a") != nil && campaign.response("r") != nil, "\(item.text)")
    }
  }

  @Test func `good records have no fault`() throws {
    #expect(try TemporaryStore().load().faults.isEmpty)
  }

  private static func ask(_ more: String) -> String {
    #"{"format": 1, "id": "x", "title": "T", \#(more)}"#
  }

  @Test func `faults of a text are found in its line and column`() throws {
    let ask = "c/asks/x.json"
    try check([
      Case(ask, "", 1, 1, .syntax(.empty)),
      Case(ask, "{\"format\": 1,\n \"id\": ", 2, 8, .syntax(.unexpectedEnd)),
      Case(
        ask, "{\n  \"한국\" 1}", 2, 8, .syntax(.unexpected(found: "1", expected: "a colon"))),
      Case(ask, "{\"a\": 1,}", 1, 8, .syntax(.trailingComma)),
      Case(ask, "{\"a\": 1, \"a\": 2}", 1, 10, .syntax(.duplicateMember("a"))),
      Case(ask, "{\"a\": \"\t\"}", 1, 8, .syntax(.controlCharacterInText)),
      Case(ask, #"{"a": "\q"}"#, 1, 8, .syntax(.badEscape)),
      Case(ask, #"{"a": "\ud800"}"#, 1, 8, .syntax(.loneSurrogate)),
      Case(ask, "{\"a\": 01}", 1, 7, .syntax(.badNumber("01"))),
      Case(ask, String(repeating: "[", count: 40), 1, 33, .syntax(.tooDeep(most: 32))),
      Case(ask, "{} {}", 1, 4, .syntax(.textAfterEnd)),
      Case(ask, "\n [1]", 2, 2, .notAnObject),
      Case(
        ask, "{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> other\n}", 2, 1,
        .conflictMarkers),
    ])
  }

  @Test func `faults of a record are found at the member`() throws {
    let ask = "c/asks/x.json"
    try check([
      Case(ask, #"{"id": "x", "title": "T"}"#, 1, 1, .missing(member: "format")),
      Case(ask, #"{"format": 1, "title": "T"}"#, 1, 1, .missing(member: "id")),
      Case(ask, #"{"format": 1, "id": "x"}"#, 1, 1, .missing(member: "title")),
      Case(ask, #"{"format": 1, "id": "x", "title": ""}"#, 1, 35, .emptyText(member: "title")),
      Case(ask, Self.ask(#""owner": 1"#), 1, 49, .wrongType(member: "owner", expected: "a text")),
      Case(
        ask, Self.ask(#""since": "2020-02-30""#), 1, 49,
        .notADate(member: "since", found: "2020-02-30")),
      Case(
        ask, Self.ask(#""since": "2020-02""#), 1, 49, .notADate(member: "since", found: "2020-02")),
      Case(
        ask, Self.ask(#""priority": 1.5"#), 1, 52, .notANumber(member: "priority", found: "1.5")),
      Case(
        ask, Self.ask(#""priority": 4"#), 1, 52,
        .outOfRange(member: "priority", found: "4", allowed: "1 to 3")),
      Case(
        ask, Self.ask(#""metBy": "luck""#), 1, 49,
        .unknownWord(member: "metBy", found: "luck", choices: ["deeds", "words"])),
      Case(
        ask, #"{"format": 1, "id": "y", "title": "T"}"#, 1, 21,
        .idDiffersFromFileName(id: "y", name: "x")),
      Case(
        ask, #"{"format": 1, "id": "../a", "title": "T"}"#, 1, 21,
        .badIdentifier(found: "../a")),
      Case(ask, #"{"format": 2, "id": "x"}"#, 1, 12, .newerFormat(found: 2, known: 1)),
    ])
  }

  @Test func `what only needs a look is a warning`() throws {
    let response = #"{"format":1,"id":"x","date":"2020","target":"kor","channel":"press",\#n"#
    let wants = { (body: String, stance: String) in
      #""wants": {"body": "\#(body)", "subject": "dprk", "stance": "\#(stance)"}"#
    }
    try check([
      Case("c/asks/x.json", "\u{FEFF}" + Self.ask(#""notes": """#), 1, 1, .byteOrderMark),
      Case(
        "c/asks/a (copy).json", #"{"format": 1, "id": "a", "title": "T"}"#, 1, 21,
        .anotherVersion(of: "a", liveFile: "c/asks/a.json")),
      Case(
        "c/asks/x.json", Self.ask(wants("HRV", "coSponsor")), 1, 58,
        .unlistedWord(member: "body", found: "HRV", nearest: "HRC")),
      Case(
        "c/asks/x.json", Self.ask(wants("HRC", "coSponser")), 1, 94,
        .unlistedWord(member: "stance", found: "coSponser", nearest: "coSponsor")),
      Case(
        "c/asks/x.json", Self.ask(#""partOf": "b""#), 1, 50,
        .unknownReference(member: "partOf", found: "b", nearest: "a")),
      Case(
        "c/responses/x.json", response + #""summary":"S","answers":[{"ask":"a","grade":"C"}]}"#, 2,
        45, .gradeWithoutReason(.besideThePoint)),
      Case(
        "c/responses/x.json", response + #""summary":"S","answers":[{"ask":"nowhere"}]}"#, 2, 33,
        .unknownReference(member: "ask", found: "nowhere", nearest: nil)),
      Case(
        "c/communications/x.json",
        """
        {"format": 1, "id": "x", "title": "T", "kind": "letter", "date": "2020-02-21",
         "signatories": {"stated": {"groups": 3}, "groups": [{"name": "A"}],
          "withheld": {"groups": 1}}}
        """, 2, 39, .countDiffers(of: "groups", stated: 3, printed: 2)),
      Case(
        "c/communications/x.json",
        """
        {"format": 1, "id": "x", "title": "T", "kind": "letter", "date": "2020-02-21",
         "signatories": {"stated": {"countries": 2}, "groups": [{"name": "A", "country": "KOR"}]}}
        """, 2, 42, .countDiffers(of: "countries", stated: 2, printed: 1)),
      Case(
        "c/communications/x.json",
        """
        {"format": 1, "id": "x", "title": "T", "kind": "letter",
         "date": "2020-02", "raises": [{"ask": "a"}]}
        """, 2, 10, .dayNotKnown(found: "2020-02")),
    ])
  }

  @Test func `records that lead back to themselves through others are each named`() throws {
    let store = try TemporaryStore()
    for (id, next) in [("x", "y"), ("y", "z"), ("z", "x"), ("w", "x")] {
      try store.write(
        #"{"format": 1, "id": "\#(id)", "title": "T", "continues": "\#(next)"}"#,
        to: "c/asks/\(id).json")
    }
    let faults = try store.load().faults
    #expect(faults.map(\.file) == ["c/asks/x.json", "c/asks/y.json", "c/asks/z.json"])
    #expect(
      faults.first?.kind == .circle(member: "continues", through: ["x", "y", "z", "x"]))
    #expect(faults.allSatisfy { $0.severity == .warning })
  }

  @Test func `a letter that starts no clock may be known only to its month`() throws {
    let store = try TemporaryStore()
    let letter = #"{"format": 1, "id": "x", "title": "T", "kind": "letter", "date": "2020-02""#
    try store.write(letter + "}", to: "c/communications/x.json")
    #expect(try store.load().faults == [])
    try store.write(
      letter + #", "status": "draft", "raises": [{"ask": "a"}]}"#, to: "c/communications/x.json")
    #expect(try store.load().faults == [])
  }

  @Test func `what ends before it begins is an error`() throws {
    try check([
      Case(
        "targets/x.json",
        """
        {"format": 1, "id": "x", "kind": "other", "name": "N",
         "memberOf": [{"body": "HRC", "from": "2008", "until": "2006"}]}
        """, 2, 56, .endsBeforeItBegins(member: "until")),
      Case(
        "calendar/S-1.json",
        """
        {"format": 1, "id": "S-1", "body": "HRC",
         "start": "2027-03-02", "end": "2027-03-01"}
        """, 2, 32, .endsBeforeItBegins(member: "end")),
    ])
  }

  @Test func `faults are listed by file, then by place`() throws {
    let store = try TemporaryStore()
    try store.write(Self.ask(#""priority": 9, "since": "x", "owner": 1"#), to: "c/asks/x.json")
    try store.write("[", to: "c/asks/b.json")
    let faults = try store.load().faults
    #expect(faults.map(\.file) == ["c/asks/b.json"] + Array(repeating: "c/asks/x.json", count: 3))
    #expect(faults.map(\.column) == [2, 52, 64, 78])
  }
}
