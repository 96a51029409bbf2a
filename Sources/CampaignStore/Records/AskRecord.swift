import CampaignEngine

extension Ask: FileRecord {
  static let kind = RecordKind.ask

  init(id: Identifier<Ask>, from reader: inout MemberReader) {
    self.init(id: id, title: reader.neededText("title"))
    detail = reader.text("detail") ?? ""
    sentence = reader.text("sentence")
    targets = reader.references("targets", to: .target)
    subject = reader.reference("subject", to: .subject)
    owner = reader.text("owner")
    priority = reader.number("priority", in: 1...3)
    line = reader.text("line")
    notes = reader.text("notes")
    wants = reader.object("wants") { reader in WantedPosition(from: &reader) }
    metBy = reader.word("metBy") ?? .deeds
    let read = reader.object("deadline") { reader in
      (deadline: Deadline.read(from: &reader), shift: DeadlineShift(from: &reader))
    }
    deadline = read?.deadline
    deadlineShift = read?.shift ?? DeadlineShift()
    occasion = reader.text("occasion")
    reviewEvery = reader.number("reviewEvery", in: 1...520)
    partOf = reader.reference("partOf", to: .ask)
    continues = reader.reference("continues", to: .ask)
    ended = reader.object("ended") { reader in Ending(from: &reader) }
    since = reader.date("since")
    visibility = reader.visibility()
  }
}

extension WantedPosition {
  init(from reader: inout MemberReader) {
    self.init(
      body: reader.neededReference("body", to: .body),
      subject: reader.neededReference("subject", to: .subject),
      stance: reader.neededReference("stance", to: .stance))
  }
}

extension DeadlineShift {
  init(from reader: inout MemberReader) {
    self.init(
      days: reader.number("offsetDays", in: -3650...3650) ?? 0,
      countsWorkingDays: reader.bool("workingDays") ?? false)
  }
}

extension Ending {
  init(from reader: inout MemberReader) {
    self.init(
      day: reader.neededDate("on"), kind: reader.neededWord("kind", standIn: .withdrawn),
      reason: reader.neededText("reason"))
  }
}

extension Deadline {
  /// One of the three forms; nil where the object has none of them.
  static func read(from reader: inout MemberReader) -> Deadline? {
    if let days = reader.number("daysAfterSending", in: 0...3650) { return .daysAfterSending(days) }
    if reader.value("daysAfterSending") != nil { return nil }
    if reader.value("date") != nil { return day(from: &reader) }
    guard reader.value("session") != nil || reader.value("milestone") != nil else {
      reader.report(.missing(member: "session"))
      return nil
    }
    return .milestone(
      session: reader.neededReference("session", to: .session),
      milestone: reader.neededReference("milestone", to: .milestone))
  }

  private static func day(from reader: inout MemberReader) -> Deadline? {
    let zone: Identifier<ClockTime>? = reader.reference("timeZone", to: .timeZone)
    let time = reader.time("time")
    return .date(reader.neededDate("date"), time: time, timeZone: zone?.text)
  }
}
