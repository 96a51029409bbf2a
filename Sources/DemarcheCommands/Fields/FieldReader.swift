import CampaignEngine
import CampaignStore
import JSONText

/// Makes the members of a record's file of what was typed.
struct FieldReader {
  let given: GivenFields
  let opened: OpenedStore

  /// Nil for what all campaigns share, and for a campaign that is only being made.
  var campaign: CampaignRecords?

  private var context: CommandContext { given.context }

  /// The value of a field.
  ///
  /// - Parameter stored: What the record has of it: entries with an id are changed one by one.
  func value(of field: RecordField, over stored: JSONValue?) throws(UsageFault) -> JSONValue {
    let words = context.invocation.values(field.option)
    let word = words.last ?? ""
    switch field.type {
    case .text, .time, .timeZone: return .text(word)
    case .number: return .number(Int(word))
    case .flag: return .bool(true)
    case .day(let direction): return .text(try day(of: field, direction).iso)
    case .pastDay: return .text(try past(PartialDate(day(of: field, .past)), field).iso)
    case .pastDate: return .text(try past(date(of: field, .past).date, field).iso)
    case .word(let list):
      return .text(try listedWord(word, among: list, option: "--" + field.option))
    case .reference(let kind): return .text(try named(word, kind))
    case .deadline: return try deadline(of: field)
    case .texts: return .list(words.map { .text($0) })
    case .references(let kind): return .list(try all(words, kind).map { .text($0) })
    case .raised: return .list(try all(words, .ask).map { .members([("ask", .text($0))]) })
    case .sources: return .list(words.map { .source(DraftOptions.source($0)) })
    case .titled:
      return words.compactMap(TypedEntry.init).reduce(stored ?? .list([])) { $0.with($1) }
    case .terms:
      let bodies = Vocabulary.bodies.map(\.id.text)
      var terms = stored ?? .list([])
      for term in words.compactMap(TypedTerm.init) {
        let body = try listedWord(term.body, among: bodies, option: "--" + field.option)
        terms = terms.with(term, of: body)
      }
      return terms
    }
  }
}

extension FieldReader {
  private func date(
    of field: RecordField, _ direction: DateDirection
  ) throws(UsageFault) -> TypedDate {
    try context.date(field.option, direction, from: opened.today, in: opened.world.calendar)
      ?? .date(PartialDate(opened.today))
  }

  private func day(
    of field: RecordField, _ direction: DateDirection
  ) throws(UsageFault) -> CalendarDate {
    if let day = try date(of: field, direction).date.day { return day }
    let found = context.invocation.value(field.option) ?? ""
    throw .malformedDate(option: "--" + field.option, found: found, .needsADay)
  }

  private func past(
    _ date: PartialDate, _ field: RecordField
  ) throws(UsageFault) -> PartialDate {
    guard date.lastDay > opened.today else { return date }
    throw .datedInFuture(option: "--" + field.option, date, today: opened.today)
  }

  private func deadline(of field: RecordField) throws(UsageFault) -> JSONValue {
    switch try date(of: field, .future) {
    case .milestone(let session, let milestone, _):
      .members([("session", .text(session.text)), ("milestone", .text(milestone.text))])
    case .date: .members([("date", .text(try day(of: field, .future).iso))])
    }
  }
}

extension FieldReader {
  private func all(
    _ words: [String], _ kind: FieldType.Referred
  ) throws(UsageFault) -> [String] {
    var names: [String] = []
    for word in words { names.append(try named(word, kind)) }
    return names.unique
  }

  /// The id of what is meant; what is not there is refused with the nearest.
  private func named(_ word: String, _ kind: FieldType.Referred) throws(UsageFault) -> String {
    switch kind {
    case .target: try opened.target(word).text
    case .office: try office(word).text
    case .subject: try subject(word)
    case .ask: try record(.ask, word)
    case .communication: try record(.communication, word)
    case .response: try record(.response, word)
    }
  }

  private func record(_ kind: RecordKind, _ id: String) throws(UsageFault) -> String {
    if opened.stored(kind, id, of: campaign?.campaign.id) != nil { return id }
    throw opened.unknown(kind, id, of: campaign?.campaign.id)
  }

  private func subject(_ word: String) throws(UsageFault) -> String {
    let subjects = campaign?.campaign.subjects.map(\.id.text) ?? []
    if subjects.contains(word.lowercased()) { return word.lowercased() }
    throw .unknownSubject(word, nearest: nearest(to: word, among: subjects))
  }

  /// An office of the targets that are named beside it, else of the campaign's.
  private func office(_ word: String) throws(UsageFault) -> OfficeReference {
    let beside = try all(context.invocation.values("target"), .target)
    let targets = beside.isEmpty ? campaign?.campaign.targets ?? [] : beside.map { Identifier($0) }
    let office = try opened.office(word, of: targets)
    let offices = opened.world.target(office.target)?.offices ?? []
    if offices.contains(where: { $0.id == office.office }) { return office }
    let choices = offices.map { OfficeReference(target: office.target, office: $0.id) }
    throw .log(.unknownOffice(office, choices: choices))
  }
}

extension JSONValue {
  fileprivate static func source(_ source: Source) -> JSONValue {
    .members([("title", .text(source.title))])
      .changing([JSONMemberChange("url", source.url.map { .text($0) })])
  }

  /// A list of entries with one more, or with another title for the one of that id.
  fileprivate func with(_ entry: TypedEntry) -> JSONValue {
    with([("id", .text(entry.id))], changed: [JSONMemberChange("title", .text(entry.title))])
  }

  /// A list of seats with one more, or with another end for the one that began on that day.
  fileprivate func with(_ term: TypedTerm, of body: String) -> JSONValue {
    with(
      [("body", .text(body)), ("from", .text(term.from.iso))],
      changed: [JSONMemberChange("until", term.until.map { .text($0.iso) })])
  }

  private func with(_ key: [(String, JSONValue)], changed: [JSONMemberChange]) -> JSONValue {
    var entries = elements ?? []
    let index = entries.firstIndex { entry in
      key.allSatisfy { entry[$0.0]?.string == $0.1.string }
    }
    if let index {
      entries[index] = entries[index].changing(changed)
    } else {
      entries.append(.members(key).changing(changed))
    }
    return .list(entries)
  }
}
