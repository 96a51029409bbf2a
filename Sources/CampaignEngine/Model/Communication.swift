/// What we sent or did: a letter, a meeting, a reminder.
package struct Communication: Equatable, Sendable {
  /// What kind of communication it was.
  package enum Kind: String, CaseIterable, Sendable {
    case letter, email, meeting, call, statement, pressRelease, submission, reminder
  }

  package let id: Identifier<Communication>
  package var kind: Kind
  package var date: PartialDate
  package var published: CalendarDate?

  /// A draft raises nothing and starts no clock.
  package var isSent = true
  package var title: String
  package var summary: String?
  package var from: String?
  package var targets: [Identifier<Target>] = []
  package var to: [OfficeReference] = []
  package var copies: [OfficeReference] = []
  package var raises: [Identifier<Ask>] = []

  /// The day by which it asks for a reply; else its date and the campaign's `replyDays`.
  package var replyBy: CalendarDate?
  package var requestsMeeting = false
  package var reminderOf: Identifier<Communication>?
  package var signatories: Signatories?
  package var visibility: Visibility = .internal

  package init(
    id: Identifier<Communication>, kind: Kind, date: PartialDate, title: String
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.title = title
  }

  /// Whether it went to a target: one that it names, else one whose office it is addressed to; where
  /// it names nobody it went to all.
  func isTo(_ target: Identifier<Target>) -> Bool {
    if !targets.isEmpty { return targets.contains(target) }
    return to.isEmpty || to.contains { $0.target == target }
  }
}

/// Who signed a letter: what it states and what it prints.
package struct Signatories: Equatable, Sendable {
  /// The numbers that the letter gives for itself.
  package struct Stated: Equatable, Sendable {
    package var groups: Int?
    package var individuals: Int?
    package var countries: Int?

    package init(groups: Int?, individuals: Int?, countries: Int?) {
      self.groups = groups
      self.individuals = individuals
      self.countries = countries
    }
  }

  /// A name as printed, with the country printed beside it.
  package struct Entry: Equatable, Sendable {
    package var name: String
    package var country: String?

    package init(name: String, country: String?) {
      self.name = name
      self.country = country
    }
  }

  package var stated: Stated?

  /// Nil where the list itself is not on file.
  package var groups: [Entry]?
  package var individuals: [Entry]?
  package var withheldGroups = 0
  package var withheldIndividuals = 0

  package init() {}
}
