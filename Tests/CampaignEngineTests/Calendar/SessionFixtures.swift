@testable import CampaignEngine

extension Session {
  /// A session of record.
  init(
    held id: Identifier<Session>, _ start: String, _ end: String?,
    certainty: DateCertainty = .held
  ) {
    self.init(id: id, body: id.body ?? "")
    self.start = day(start)
    self.end = end.map(day)
    self.certainty = certainty
  }

  func changed(
    _ field: String, on: String, to: String?, from: String? = nil,
    certainty: DateCertainty = .announced
  ) -> Session {
    var session = self
    session.history.append(
      HistoryEntry(
        on: day(on), field: field, from: from.map(day), to: to.map(day), certainty: certainty))
    return session
  }

  func acted(
    on: String, stage: String? = nil, subject: Identifier<Subject> = "dprk",
    certainty: DateCertainty = .held
  ) -> Session {
    var session = self
    var resolution = Resolution(
      subject: subject, actedOn: day(on), result: .withoutVote, certainty: certainty)
    resolution.stage = stage
    session.resolutions.append(resolution)
    return session
  }

  func with(
    _ milestone: Identifier<Milestone>, _ from: String, to: String? = nil,
    _ certainty: DateCertainty = .held
  ) -> Session {
    var session = self
    session.milestones.append(
      MilestoneEntry(
        id: milestone, from: day(from), to: day(to ?? from), certainty: certainty))
    return session
  }

  var own: Session {
    var session = self
    session.isOwn = true
    return session
  }
}

/// Sessions of record that the tests of the calendar share.
enum RecordedSessions {
  /// Suspended on 13 March 2020 without a date, resumed on 15 June.
  static let suspended = Session(
    held: "HRC-43", "2020-02-24", "2020-06-23", certainty: .unverified
  )
  .with("opening", "2020-02-24")
  .changed("end", on: "2020-02-24", to: "2020-03-20")
  .changed("end", on: "2020-03-13", to: nil, from: "2020-03-20")
  .changed("end", on: "2020-06-15", to: "2020-06-19")
  .changed("end", on: "2020-06-19", to: "2020-06-23", from: "2020-06-19", certainty: .unverified)
  .acted(on: "2020-06-22")

  static let calendar = SessionCalendar(sessions: [
    Session(held: "CHR-61", "2005-03-14", "2005-04-22", certainty: .unverified)
      .acted(on: "2005-04-14"),
    Session(held: "HRC-31", "2016-02-29", "2016-03-24").acted(on: "2016-03-23"),
    Session(held: "HRC-40", "2019-02-25", "2019-03-22").acted(on: "2019-03-22"),
    Session(held: "HRC-41", "2019-06-24", "2019-07-12"),
    Session(held: "HRC-42", "2019-09-09", "2019-09-27"),
    suspended,
    Session(held: "HRC-44", "2020-06-30", "2020-07-17")
      .changed("start", on: "2020-06-15", to: "2020-06-30", from: "2020-06-15", certainty: .held),
    Session(held: "HRC-59", "2025-06-16", "2025-07-08"),
    Session(held: "HRC-60", "2025-09-08", "2025-10-08"),
    Session(held: "HRC-61", "2026-02-23", "2026-03-31").acted(on: "2026-03-30"),
    Session(held: "UNGA-74", "2019-09-17", "2020-09-14")
      .acted(on: "2019-11-14", stage: "committee").acted(on: "2019-12-18", stage: "plenary"),
    Session(held: "UNGA-75", "2020-09-15", "2021-09-13")
      .acted(on: "2020-11-18", stage: "committee").acted(on: "2020-12-16", stage: "plenary"),
    Session(held: "UNGA-81", "2026-09-08", nil).with("generalDebate", "2026-09-22"),
  ])

  static func known(on iso: String) -> SessionCalendar { calendar.known(on: day(iso)) }

  static func date(
    _ milestone: Identifier<Milestone>, of session: Identifier<Session>, on iso: String
  ) -> ScheduledDate? {
    known(on: iso).schedule(of: session)?.milestone(milestone)?.date
  }
}
