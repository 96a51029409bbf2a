/// What a coalition asks of one or more targets, under one title.
package struct Campaign: Equatable, Sendable {
  /// Whether work on it goes on.
  package enum State: String, CaseIterable, Sendable {
    case active, paused, closed
  }

  package let id: Identifier<Campaign>
  package var title: String
  package var summary = ""
  package var state: State = .active

  /// The first day on which `status` lists it.
  package var started: CalendarDate?

  /// How many days a target has to reply where a letter names no day.
  package var replyDays = 30
  package var targets: [Identifier<Target>] = []
  package var subjects: [Subject] = []
  package var visibility: Visibility = .internal

  package init(id: Identifier<Campaign>, title: String) {
    self.id = id
    self.title = title
  }
}

/// What texts and positions are about, such as human rights in one country.
package struct Subject: Equatable, Sendable {
  package let id: Identifier<Subject>
  package var title: String
  package var aliases: [String] = []

  package init(id: Identifier<Subject>, title: String) {
    self.id = id
    self.title = title
  }
}
