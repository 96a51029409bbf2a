import CampaignEngine

extension Target: FileRecord {
  static let kind = RecordKind.target

  init(id: Identifier<Target>, from reader: inout MemberReader) {
    let kind: Identifier<Target> = reader.neededReference("kind", to: .targetKind)
    self.init(id: id, kind: kind.text, name: reader.neededText("name"))
    aliases = reader.texts("aliases")
    code = reader.text("code")
    groups = reader.texts("groups")
    memberOf = reader.objects("memberOf") { reader in Membership(from: &reader) }
    offices = reader.objects("offices") { reader in Office(from: &reader) }
    care = reader.text("care")
    visibility = reader.visibility()
  }
}

extension Membership {
  init(from reader: inout MemberReader) {
    self.init(
      body: reader.neededReference("body", to: .body),
      from: reader.neededPartialDate("from"), until: reader.partialDate("until"))
    reader.checkOrder(from, until, in: "until")
  }
}

extension Office {
  init(from reader: inout MemberReader) {
    self.init(id: reader.neededText("id"), title: reader.neededText("title"))
    holders = reader.objects("holders") { reader in Holder(from: &reader) }
    reader.word("use", of: ["write", "copyOnly", "never"])
    for list in ["postal", "email", "fax", "phone"] { _ = reader.texts(list) }
  }
}

extension Holder {
  init(from reader: inout MemberReader) {
    self.init(
      name: reader.neededText("name"), since: reader.partialDate("since"),
      until: reader.partialDate("until"))
    reader.checkOrder(since, until, in: "until")
  }
}
