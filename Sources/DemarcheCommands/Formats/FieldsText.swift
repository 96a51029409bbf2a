import CampaignEngine
import JSONText
import Wording

/// What was understood of a record's fields, for people: each date with its weekday.
struct FieldsText {
  let opened: OpenedStore
  let page: Page

  /// `deadline: HRC 64, closes (Fri 2 Apr 2027), was Thu 5 Mar 2020`, a line for each member.
  func lines(_ changes: [JSONMemberChange], of stored: JSONValue?) -> [String] {
    changes.flatMap { change in
      let was = stored?[change.name].map { ", was \(words($0))" } ?? ""
      let now = change.value.map(words) ?? "none"
      return "\(Self.name(change.name)): \(now)\(was)".wrapped(to: page, indent: 2)
    }
  }

  /// `reply by` for `replyBy`.
  private static func name(_ member: String) -> String {
    member.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
  }

  private func words(_ value: JSONValue) -> String {
    switch value.content {
    case .null: "none"
    case .bool(let isTrue): isTrue ? "yes" : "no"
    case .number(let number): number
    case .string(let text): CalendarDate(iso: text).map(Wording.day) ?? text
    case .array(let values): values.isEmpty ? "none" : values.map(words).joined(separator: ", ")
    case .object: object(value)
    }
  }

  /// A milestone with its day, what an entry is called, and what else stands in it.
  private func object(_ value: JSONValue) -> String {
    guard let session = value["session"]?.string, let milestone = value["milestone"]?.string else {
      let isEntry = value["id"] != nil
      return list(value.members.filter { !isEntry || ["id", "title"].contains($0.name) })
    }
    let day = opened.words(for: Identifier(milestone), of: Identifier(session))
    let rest = value.members.filter { !["session", "milestone"].contains($0.name) }
    return rest.isEmpty ? day : day + " · " + list(rest)
  }

  /// A number or a yes needs the name of its member to say something.
  private func list(_ members: [JSONMember]) -> String {
    members.map { member in
      switch member.value.content {
      case .bool(true): Self.name(member.name)
      case .number, .bool: "\(Self.name(member.name)) \(words(member.value))"
      case .null, .string, .array, .object: words(member.value)
      }
    }.joined(separator: " · ")
  }
}

extension OpenedStore {
  /// `HRC 64, names on the draft (Thu 18 Mar 2027)`.
  func words(for milestone: Identifier<Milestone>, of session: Identifier<Session>) -> String {
    let date = world.calendar.schedule(of: session)?.milestone(milestone)?.date
    let name = Wording.session(session) + ", " + Wording.milestone(milestone)
    return date.map { "\(name) (\(Wording.day($0.to)))" } ?? name
  }
}
