import CampaignEngine
import CampaignStore
import Foundation
import Testing

@Suite struct ResponseRecordTests {
  /// A response with every field that a file can have.
  static var whole: Response {
    var position = Position(session: "HRC-64", subject: "dprk", stance: "coSponsor")
    position.item = "A/HRC/64/L.1"
    position.resolution = "A/HRC/RES/64/1"
    position.basis = "list"
    position.listStage = "tabled"
    var answer = Answer(ask: "a")
    answer.kind = .holding
    answer.grade = .besideThePoint
    answer.gradedBy = "CCPR"
    answer.reason = "\"Both\"\n\\ and 한국 \u{202E}\u{1}"
    var first = Promise(text: "We will")
    first.by = .milestone(session: "HRC-64", milestone: "tabling")
    first.ask = "a"
    first.position = position
    var second = Promise(text: "Soon")
    second.by = CalendarDate(iso: "2027-01-31").map { .day($0) }
    var response = Response(
      id: "2026-11-20-kor-letter-ab12", date: PartialDate(CalendarDate(dayNumber: 20_777)),
      target: "kor", channel: .letter, summary: "e\u{301} and é 😀")
    response.office = "president"
    response.speaker = "Somebody"
    response.isOnRecord = false
    response.statement = "one"
    response.quote = "\t"
    response.position = position
    response.indicates = Position(session: "UNGA-82", subject: "dprk", stance: "inFavour")
    response.answers = [answer, Answer(ask: "a")]
    response.promises = [first, second, Promise(text: "Some day")]
    response.inReplyTo = "l"
    response.certainty = .reported
    response.sources = [Source(title: "T", url: "https://example.org/"), Source(title: "U")]
    response.loggedAt = Instant(rfc3339: "2026-11-25T13:00:00Z")
    response.loggedBy = "AB"
    response.visibility = .coalition
    return response
  }

  private func writtenAndRead(_ response: Response) throws -> (LoadedStore, Response?) {
    let store = try TemporaryStore()
    let file = "c/responses/\(response.id.text).json"
    let saved = SaveAnswer.saved(SavedRecord(file: file, id: response.id.text))
    #expect(CampaignStore(root: store.root.path).create(response, in: "c") == saved)
    let loaded = try store.load()
    return (loaded, loaded.world.campaign("c")?.response(response.id))
  }

  @Test func `a response with all its fields is read back as it was`() throws {
    let (loaded, read) = try writtenAndRead(Self.whole)
    #expect(read == Self.whole)
    #expect(loaded.faults.isEmpty)
    let summary = try #require(read?.summary)
    #expect(summary.unicodeScalars.elementsEqual(Self.whole.summary.unicodeScalars))
  }

  @Test func `a response that says the least is read back as it was`() throws {
    for date in ["2019", "2019-11", "2019-11-14"] {
      let least = Response(
        id: "least", date: try #require(PartialDate(iso: date)), target: "kor", channel: .silence,
        summary: "S")
      #expect(try writtenAndRead(least).1 == least)
    }
  }

  @Test func `every word of every closed list is read back`() throws {
    for channel in Channel.allCases {
      var response = Response(
        id: "x", date: PartialDate(CalendarDate(dayNumber: 0)), target: "kor", channel: channel,
        summary: "S")
      response.answers = zip(Grade.allCases, Answer.Kind.allCases + Answer.Kind.allCases).map {
        grade, kind in
        var answer = Answer(ask: "a")
        (answer.grade, answer.kind, answer.reason) = (grade, kind, "R")
        return answer
      }
      #expect(try writtenAndRead(response).1 == response)
    }
    for (visibility, certainty) in zip(Visibility.allCases, Certainty.allCases) {
      var response = Self.whole
      (response.visibility, response.certainty) = (visibility, certainty)
      #expect(try writtenAndRead(response).1 == response)
    }
  }

  @Test func `the file has sorted members, two spaces and a final newline`() throws {
    let store = try TemporaryStore()
    var response = Response(
      id: "x", date: PartialDate(CalendarDate(dayNumber: 0)), target: "kor", channel: .letter,
      summary: "S\u{9B}")
    response.answers = [Answer(ask: "a")]
    _ = CampaignStore(root: store.root.path).create(response, in: "c")
    let text = String(decoding: try store.bytes(of: "c/responses/x.json"), as: UTF8.self)
    #expect(
      text == """
        {
          "answers": [
            {
              "ask": "a"
            }
          ],
          "channel": "letter",
          "date": "1970-01-01",
          "format": 1,
          "id": "x",
          "onRecord": true,
          "summary": "S\u{9B}",
          "target": "kor",
          "visibility": "internal"
        }

        """)
  }
}
