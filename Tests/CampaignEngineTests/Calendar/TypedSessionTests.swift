import Testing

@testable import CampaignEngine

@Suite struct TypedSessionTests {
  private func read(
    _ text: String, on today: CalendarDate = "2020-03-02", _ direction: DateDirection = .future
  ) throws(DateTypingFault) -> String {
    let read = try TypedDate.understand(
      text, today: today, direction: direction,
      calendar: RecordedSessions.calendar.known(on: today))
    guard case .milestone(let session, let milestone, let day) = read else { return read.date.iso }
    return "\(session.text)/\(milestone.text) \(day.iso)"
  }

  @Test func `a session alone is its last day, whichever way a date is meant`() throws {
    for text in ["hrc43", "HRC-43", "hrc 43", " Hrc43 "] {
      #expect(try read(text) == "HRC-43/closing 2020-03-20")
      #expect(try read(text, .past) == "HRC-43/closing 2020-03-20")
    }
    #expect(try read("hrc64", on: "2026-11-23") == "HRC-64/closing 2027-04-02")
    #expect(try read("unga75") == "UNGA-75/closing 2021-09-13")
  }

  @Test func `a milestone is its last day, by its id or so much of it that it is clear`() throws {
    for text in ["hrc64 tabling", "HRC-64 Tabling", "hrc 64 tab"] {
      #expect(try read(text, on: "2026-11-23") == "HRC-64/tabling 2027-03-25")
    }
    for text in ["hrc64 lateCoSponsorship", "hrc64 late-co-sponsorship", "hrc64 late"] {
      #expect(try read(text, on: "2026-11-23") == "HRC-64/lateCoSponsorship 2027-04-16")
    }
    #expect(
      try read("unga81 action", on: "2026-11-23") == "UNGA-81/thirdCommitteeAction 2026-11-18")
    #expect(
      try read("unga81 plenary", on: "2026-11-23") == "UNGA-81/plenaryAction 2026-12-21")
  }

  @Test func `a session without a date for it is told`() {
    for text in ["hrc43", "hrc43 action", "hrc43 closing"] {
      #expect(throws: DateTypingFault.noDateSet) { try read(text, on: "2020-03-14") }
    }
    #expect(throws: DateTypingFault.noDateSet) { try read("hrc64 breakfast", on: "2026-11-23") }
  }

  @Test func `an unknown session is told with the nearest one`() {
    #expect(throws: DateTypingFault.unknownSession(nearest: "HRC-64")) {
      try read("hcr64", on: "2026-11-23")
    }
    #expect(throws: DateTypingFault.unknownSession(nearest: "HRC-31")) {
      try read("hrc2", on: "2026-11-23")
    }
    #expect(throws: DateTypingFault.unknownSession(nearest: "CHR-61")) {
      try read("chr99 action", on: "2026-11-23")
    }
    for text in ["g20", "hrc", "tabling", "mat6"] {
      #expect(throws: DateTypingFault.notADate) { try read(text) }
    }
  }

  @Test func `a meeting of the user's own is found by its id`() throws {
    let summit = Session(id: "g20-2027", body: "G20").with("register", "2027-03-01", .announced)
      .own
    let calendar = SessionCalendar(sessions: [summit])
    for text in ["g20-2027", "G20 2027", "g20-2027 register"] {
      let read = try TypedDate.understand(
        text, today: "2026-11-23", direction: .future, calendar: calendar)
      #expect(read == .milestone(session: "g20-2027", milestone: "register", "2027-03-01"))
    }
  }
}
