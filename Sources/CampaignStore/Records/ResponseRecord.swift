import CampaignEngine
import JSONText

extension Response: FileRecord {
  static let kind = RecordKind.response

  /// Who speaks for a target.
  static let authorities = [
    "head", "minister", "ministry", "mission", "legislature", "board", "spokesperson", "other",
  ]

  init(id: Identifier<Response>, from reader: inout MemberReader) {
    self.init(
      id: id, date: reader.neededPartialDate("date"),
      target: reader.neededReference("target", to: .target),
      channel: reader.neededWord("channel", standIn: .statement),
      summary: reader.neededText("summary"))
    office = reader.text("office")
    speaker = reader.text("speaker")
    reader.word("authority", of: Self.authorities)
    isOnRecord = reader.bool("onRecord") ?? true
    statement = reader.text("statementId")
    quote = reader.text("quote")
    position = reader.object("position") { reader in Position(from: &reader) }
    indicates = reader.object("indicates") { reader in Position(from: &reader) }
    answers = reader.objects("answers") { reader in Answer(from: &reader) }
    promises = reader.objects("promises") { reader in Promise(from: &reader) }
    inReplyTo = reader.reference("inReplyTo", to: .communication)
    certainty = reader.word("certainty")
    sources = reader.sources()
    loggedAt = reader.instant("loggedAt")
    loggedBy = reader.text("loggedBy")
    visibility = reader.visibility()
    checkOffice(in: &reader)
  }

  /// The office is named without its target, which is that of the response.
  private func checkOffice(in reader: inout MemberReader) {
    guard let office, let value = reader.value("office") else { return }
    reader.refer(to: .office, "\(target.text)/\(office)", in: "office", at: value)
  }
}

extension Position {
  init(from reader: inout MemberReader) {
    self.init(
      session: reader.neededReference("session", to: .session),
      subject: reader.neededReference("subject", to: .subject),
      stance: reader.neededReference("stance", to: .stance))
    item = reader.text("item")
    resolution = reader.text("resolution")
    basis = reader.word("basis", of: ["list", "record", "statement", "press"])
    listStage = reader.word("listStage", of: ["tabled", "adoption", "final"])
  }
}

extension Answer {
  init(from reader: inout MemberReader) {
    self.init(ask: reader.neededReference("ask", to: .ask))
    kind = reader.word("kind") ?? .answer
    grade = reader.word("grade")
    gradedBy = reader.text("gradedBy")
    reason = reader.text("reason")
    if let grade, grade.needsReason, reason?.isEmpty ?? true {
      reader.report(.gradeWithoutReason(grade), at: reader.value("grade")?.place)
    }
  }
}

extension Promise {
  init(from reader: inout MemberReader) {
    self.init(text: reader.neededText("text"))
    if reader.value("by")?.string != nil {
      by = reader.date("by").map { .day($0) }
    } else {
      by = reader.object("by") { reader in
        .milestone(
          session: reader.neededReference("session", to: .session),
          milestone: reader.neededReference("milestone", to: .milestone))
      }
    }
    ask = reader.reference("ask", to: .ask)
    position = reader.object("position") { reader in Position(from: &reader) }
  }
}
