import CampaignEngine
import Foundation
import Testing

/// The shipped sessions as records, made of what Foundation reads: independent of the store.
func shippedCalendar() throws -> SessionCalendar {
  SessionCalendar(sessions: try everyShippedSession().map(record))
}

/// A day of the shipped text.
func date(_ text: String?) -> CalendarDate? { text.flatMap { CalendarDate(iso: $0) } }

private func record(of members: Members) throws -> Session {
  var session = Session(
    id: Identifier(try #require(members.text("id"))),
    body: Identifier(try #require(members.text("body"))))
  session.number = members["session"] as? Int
  session.title = members.text("title")
  session.start = date(members.text("start"))
  session.end = date(members.text("end"))
  session.certainty = certainty(members)
  session.parts = try members.entries("parts").map {
    SessionPart(
      start: try #require(date($0.text("start"))), end: try #require(date($0.text("end"))))
  }
  session.milestones = try members.entries("milestones").map(milestone)
  session.resolutions = try members.entries("resolutions").map(resolution)
  session.history = try members.entries("history").map(change)
  return session
}

private func milestone(of members: Members) throws -> MilestoneEntry {
  let day = try #require(date(members.text("date")))
  var entry = MilestoneEntry(
    id: Identifier(try #require(members.text("id"))), from: day, to: day,
    certainty: try #require(certainty(members)))
  entry.time = members.text("time").flatMap { ClockTime(text: $0) }
  return entry
}

private func resolution(of members: Members) throws -> Resolution {
  var resolution = Resolution(
    subject: Identifier(try #require(members.text("subject"))),
    actedOn: try #require(date(members.text("actedOn"))), result: .withoutVote,
    certainty: try #require(certainty(members)))
  resolution.symbol = members.text("symbol")
  resolution.stage = members.text("stage")
  return resolution
}

private func change(of members: Members) throws -> HistoryEntry {
  HistoryEntry(
    on: try #require(date(members.text("on"))), field: try #require(members.text("field")),
    from: date(members.text("from")), to: date(members.text("to")),
    certainty: try #require(certainty(members)))
}

private func certainty(_ members: Members) -> DateCertainty? {
  members.text("certainty").flatMap { DateCertainty(rawValue: $0) }
}
