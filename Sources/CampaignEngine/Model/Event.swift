/// What others did, and context: UN experts, courts, media, a deed that answers no ask.
package struct Event: Equatable, Sendable {
  /// Who acted.
  package enum Actor: String, CaseIterable, Sendable {
    case un, experts, government, court, media, other
  }

  package let id: Identifier<Event>
  package var date: PartialDate
  package var actor: Actor
  package var who: String?
  package var target: Identifier<Target>?
  package var title: String
  package var summary: String?
  package var asks: [Identifier<Ask>] = []
  package var subjects: [Identifier<Subject>] = []
  package var reference: String?
  package var sources: [Source] = []
  package var visibility: Visibility = .internal

  package init(id: Identifier<Event>, date: PartialDate, actor: Actor, title: String) {
    self.id = id
    self.date = date
    self.actor = actor
    self.title = title
  }
}
