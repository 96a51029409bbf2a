import CampaignEngine
import JSONText

extension Communication: FileRecord {
  static let kind = RecordKind.communication

  init(id: Identifier<Communication>, from reader: inout MemberReader) {
    self.init(
      id: id, kind: reader.neededWord("kind", standIn: .letter),
      date: reader.neededPartialDate("date"), title: reader.neededText("title"))
    published = reader.date("published")
    isSent = reader.word("status", of: ["draft", "sent"]) != "draft"
    summary = reader.text("summary")
    from = reader.text("from")
    targets = reader.references("targets", to: .target)
    to = reader.offices("to")
    copies = reader.offices("copies")
    raises = reader.objects("raises") { reader in
      _ = reader.text("sentence")
      return reader.neededReference("ask", to: .ask)
    }
    replyBy = reader.date("replyBy")
    requestsMeeting = reader.bool("requestsMeeting") ?? false
    reminderOf = reader.reference("reminderOf", to: .communication)
    signatories = reader.object("signatories") { reader in Signatories(from: &reader) }
    visibility = reader.visibility()
    _ = reader.sources()
    if isSent, date.day == nil, !raises.isEmpty || reminderOf != nil {
      reader.report(.dayNotKnown(found: date.iso), at: reader.value("date")?.place)
    }
  }
}

extension Signatories {
  init(from reader: inout MemberReader) {
    self.init()
    if reader.value("groups") != nil { groups = Self.entries("groups", from: &reader) }
    if reader.value("individuals") != nil {
      individuals = Self.entries("individuals", from: &reader)
    }
    reader.object("withheld") { reader in
      withheldGroups = reader.number("groups") ?? 0
      withheldIndividuals = reader.number("individuals") ?? 0
    }
    stated = readStated(from: &reader)
    if case .differs(let stated, let printed)? = countryCheck {
      reader.object("stated") { reader in
        reader.report(
          .countDiffers(of: "countries", stated: stated, printed: printed),
          at: reader.value("countries")?.place)
      }
    }
  }

  private static func entries(_ name: String, from reader: inout MemberReader) -> [Entry] {
    reader.objects(name) { reader in
      reader.word("consent", of: ["public", "coalition", "internal", "private"])
      return Entry(name: reader.neededText("name"), country: reader.text("country"))
    }
  }

  /// The numbers that the letter states, each compared with what is printed.
  private func readStated(from reader: inout MemberReader) -> Stated? {
    let printedGroups = groups.map { $0.count + withheldGroups }
    let printedIndividuals = individuals.map { $0.count + withheldIndividuals }
    return reader.object("stated") { reader in
      Stated(
        groups: reader.statedNumber("groups", printed: printedGroups),
        individuals: reader.statedNumber("individuals", printed: printedIndividuals),
        countries: reader.number("countries"))
    }
  }
}

extension MemberReader {
  /// A number that a letter states; one that differs from what it prints is reported.
  fileprivate mutating func statedNumber(_ name: String, printed: Int?) -> Int? {
    let stated = number(name)
    if let stated, let printed, stated != printed {
      report(
        .countDiffers(of: name, stated: stated, printed: printed), at: value(name)?.place)
    }
    return stated
  }
}
