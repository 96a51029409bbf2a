import CampaignEngine

extension Campaign: FileRecord {
  static let kind = RecordKind.campaign

  init(id: Identifier<Campaign>, from reader: inout MemberReader) {
    self.init(id: id, title: reader.neededText("title"))
    summary = reader.text("summary") ?? ""
    state = reader.word("state") ?? .active
    started = reader.date("started")
    replyDays = reader.number("replyDays", in: 1...3650) ?? 30
    targets = reader.references("targets", to: .target)
    subjects = reader.objects("subjects") { reader in Subject(from: &reader) }
    visibility = reader.visibility()
  }
}

extension Subject {
  init(from reader: inout MemberReader) {
    self.init(
      id: Identifier(reader.neededText("id")), title: reader.neededText("title"))
    aliases = reader.texts("aliases")
  }
}
