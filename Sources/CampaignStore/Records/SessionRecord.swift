import CampaignEngine
import JSONText

extension Session: FileRecord {
  static let kind = RecordKind.session

  init(id: Identifier<Session>, from reader: inout MemberReader) {
    self.init(id: id, body: reader.neededReference("body", to: .body))
    number = reader.number("session")
    title = reader.text("title")
    place = reader.text("place")
    let zone: Identifier<Session>? = reader.reference("timeZone", to: .timeZone)
    timeZone = zone?.text
    start = reader.date("start")
    end = reader.date("end")
    reader.checkOrder(start, end, in: "end")
    parts = reader.objects("parts") { reader in SessionPart(from: &reader) }
    certainty = reader.word("certainty")
    let fallback = certainty ?? .unverified
    milestones = reader.objects("milestones") { reader in
      MilestoneEntry(from: &reader, certainty: fallback)
    }
    resolutions = reader.objects("resolutions") { reader in
      Resolution(from: &reader, certainty: fallback)
    }
    history = reader.objects("history") { reader in
      HistoryEntry(from: &reader, certainty: fallback)
    }
    sources = reader.sources()
  }
}

extension SessionPart {
  init(from reader: inout MemberReader) {
    self.init(start: reader.neededDate("start"), end: reader.neededDate("end"))
    reader.checkOrder(start, end, in: "end")
  }
}

extension MilestoneEntry {
  /// A day, or a window from one day to another.
  init(from reader: inout MemberReader, certainty: DateCertainty) {
    let isWindow = reader.value("from") != nil || reader.value("to") != nil
    let from = reader.neededDate(isWindow ? "from" : "date")
    let to = isWindow ? reader.neededDate("to") : from
    self.init(
      id: Identifier(reader.neededText("id")), from: from, to: to,
      certainty: reader.word("certainty") ?? certainty)
    if isWindow { reader.checkOrder(from, to, in: "to") }
    title = reader.text("title")
    group = reader.word("group")
    time = reader.time("time")
    why = reader.text("why")
    sources = reader.sources()
  }
}

extension Resolution {
  init(from reader: inout MemberReader, certainty: DateCertainty) {
    self.init(
      subject: Identifier(reader.neededText("subject")), actedOn: reader.neededDate("actedOn"),
      result: Self.result(from: &reader), certainty: reader.word("certainty") ?? certainty)
    symbol = reader.text("symbol")
    draft = reader.text("draft")
    stage = reader.word("stage", of: ["committee", "plenary"])
    mainSponsors = reader.texts("mainSponsors")
    coSponsorCount = reader.number("coSponsorCount")
    sources = reader.sources()
  }

  private static func result(from reader: inout MemberReader) -> Result {
    guard reader.needs("result") else { return .withoutVote }
    if reader.value("result")?.string != nil {
      reader.word("result", of: ["withoutVote"])
      return .withoutVote
    }
    return reader.object("result") { reader in
      for name in ["for", "against", "abstained"] { reader.needs(name) }
      return .vote(
        inFavour: reader.number("for") ?? 0, against: reader.number("against") ?? 0,
        abstained: reader.number("abstained") ?? 0)
    } ?? .withoutVote
  }
}

extension HistoryEntry {
  init(from reader: inout MemberReader, certainty: DateCertainty) {
    self.init(
      on: reader.neededDate("on"), field: reader.neededText("field"), from: reader.date("from"),
      to: reader.date("to"), certainty: reader.word("certainty") ?? certainty)
    why = reader.text("why")
    source = reader.object("source") { reader in Source(from: &reader) }
  }
}
