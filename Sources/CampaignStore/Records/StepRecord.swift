import CampaignEngine

extension Step: FileRecord {
  static let kind = RecordKind.task

  init(id: Identifier<Step>, from reader: inout MemberReader) {
    self.init(id: id, title: reader.neededText("title"))
    asks = reader.references("asks", to: .ask)
    due = reader.date("due")
    owner = reader.text("owner")
    done = reader.date("done")
    visibility = reader.visibility()
  }
}
