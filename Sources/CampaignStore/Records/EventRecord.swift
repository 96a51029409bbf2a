import CampaignEngine

extension Event: FileRecord {
  static let kind = RecordKind.event

  init(id: Identifier<Event>, from reader: inout MemberReader) {
    self.init(
      id: id, date: reader.neededPartialDate("date"),
      actor: reader.neededWord("actor", standIn: .other), title: reader.neededText("title"))
    who = reader.text("who")
    target = reader.reference("target", to: .target)
    summary = reader.text("summary")
    asks = reader.references("asks", to: .ask)
    subjects = reader.references("subjects", to: .subject)
    reference = reader.text("reference")
    sources = reader.sources()
    visibility = reader.visibility()
    let _: Certainty? = reader.word("certainty")
  }
}
