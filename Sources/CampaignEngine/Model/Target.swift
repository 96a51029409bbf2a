/// Whoever is asked: a government, a parliament, a company.
package struct Target: Equatable, Sendable {
  package let id: Identifier<Target>

  /// A word of the open list of kinds, such as `government`.
  package var kind: String
  package var name: String
  package var aliases: [String] = []

  /// For governments ISO 3166-1 alpha-3, as UN references use it.
  package var code: String?
  package var groups: [String] = []
  package var memberOf: [Membership] = []
  package var offices: [Office] = []
  package var care: String?
  package var visibility: Visibility = .internal

  package init(id: Identifier<Target>, kind: String, name: String) {
    self.id = id
    self.kind = kind
    self.name = name
  }

  /// Whether it was a member of a body on a day; nil where no membership of that body is on file.
  package func isMember(of body: Identifier<Body>, on day: CalendarDate) -> Bool? {
    let terms = memberOf.filter { $0.body == body }
    guard !terms.isEmpty else { return nil }
    return terms.contains { $0.covers(day) }
  }
}

/// A term on a body, both ends included.
package struct Membership: Equatable, Sendable {
  package let body: Identifier<Body>
  package let from: PartialDate
  package let until: PartialDate?

  package init(body: Identifier<Body>, from: PartialDate, until: PartialDate?) {
    self.body = body
    self.from = from
    self.until = until
  }

  func covers(_ day: CalendarDate) -> Bool {
    from.firstDay <= day && (until.map { day <= $0.lastDay } ?? true)
  }
}

/// An office that letters go to and responses come from.
package struct Office: Equatable, Sendable {
  package let id: String
  package var title: String
  package var holders: [Holder] = []

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// Who held the office on a day: the newest of those whose known term covers it.
  package func holder(on day: CalendarDate) -> Holder? {
    holders.filter { $0.covers(day) }.max {
      ($0.since?.firstDay.dayNumber ?? .min) < ($1.since?.firstDay.dayNumber ?? .min)
    }
  }
}

/// Somebody who held an office, both ends included; an unknown end is open.
package struct Holder: Equatable, Sendable {
  package var name: String
  package var since: PartialDate?
  package var until: PartialDate?

  package init(name: String, since: PartialDate? = nil, until: PartialDate? = nil) {
    self.name = name
    self.since = since
    self.until = until
  }

  func covers(_ day: CalendarDate) -> Bool {
    (since.map { $0.firstDay <= day } ?? true) && (until.map { day <= $0.lastDay } ?? true)
  }
}

/// An office of a target, written `kor/president` in files.
package struct OfficeReference: Hashable, Sendable {
  package let target: Identifier<Target>
  package let office: String

  package init(target: Identifier<Target>, office: String) {
    self.target = target
    self.office = office
  }

  /// Reads `kor/president`; nil without exactly one slash between two words.
  package init?(text: String) {
    let slash = UInt8(ascii: "/")
    guard let first = text.utf8.firstIndex(of: slash) else { return nil }
    let office = text[first...].utf8.dropFirst()
    guard first > text.startIndex, !office.isEmpty, !office.contains(slash) else { return nil }
    self.init(target: Identifier(String(text[..<first])), office: String(Substring(office)))
  }

  package var text: String { "\(target.text)/\(office)" }
}
