import CampaignEngine
import JSONText

extension Response {
  /// The response as its file has it; what is not known is left out.
  var fileValue: JSONValue {
    .known([
      ("format", .number(RecordFile.knownFormat)), ("id", .text(id.text)),
      ("date", .text(date.iso)), ("target", .text(target.text)), ("office", .text(office)),
      ("speaker", .text(speaker)), ("onRecord", .bool(isOnRecord)),
      ("statementId", .text(statement)), ("channel", .text(channel.rawValue)),
      ("summary", .text(summary)), ("quote", .text(quote)),
      ("position", position.map(\.fileValue)), ("indicates", indicates.map(\.fileValue)),
      ("answers", .list(answers.map(\.fileValue))),
      ("promises", promises.isEmpty ? nil : .list(promises.map(\.fileValue))),
      ("inReplyTo", .text(inReplyTo?.text)), ("certainty", .text(certainty?.rawValue)),
      ("sources", sources.isEmpty ? nil : .list(sources.map(\.fileValue))),
      ("loggedAt", .text(loggedAt?.rfc3339)), ("loggedBy", .text(loggedBy)),
      ("visibility", .text(visibility.rawValue)),
    ])
  }
}

extension Position {
  var fileValue: JSONValue {
    .known([
      ("session", .text(session.text)), ("subject", .text(subject.text)), ("item", .text(item)),
      ("resolution", .text(resolution)), ("stance", .text(stance.text)), ("basis", .text(basis)),
      ("listStage", .text(listStage)),
    ])
  }
}

extension Answer {
  var fileValue: JSONValue {
    .known([
      ("ask", .text(ask.text)), ("kind", kind == .answer ? nil : .text(kind.rawValue)),
      ("grade", .text(grade?.rawValue)), ("gradedBy", .text(gradedBy)), ("reason", .text(reason)),
    ])
  }
}

extension Promise {
  var fileValue: JSONValue {
    .known([
      ("text", .text(text)), ("by", by.map(\.fileValue)), ("ask", .text(ask?.text)),
      ("position", position.map(\.fileValue)),
    ])
  }
}

extension Promise.Due {
  var fileValue: JSONValue {
    switch self {
    case .day(let day): .text(day.iso)
    case .milestone(let session, let milestone):
      .known([("session", .text(session.text)), ("milestone", .text(milestone.text))])
    }
  }
}

extension Source {
  var fileValue: JSONValue { .known([("title", .text(title)), ("url", .text(url))]) }
}

extension JSONValue {
  /// An object of the members that have a value.
  static func known(_ members: [(String, JSONValue?)]) -> JSONValue {
    .members(
      members.compactMap { name, value in value.flatMap { $0.isNull ? nil : (name, $0) } })
  }
}
