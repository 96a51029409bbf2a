/// One of our own next steps, a `task` in files.
///
/// The type is named `Step` so that it is not mistaken for the language's own `Task`.
package struct Step: Equatable, Sendable {
  package let id: Identifier<Step>
  package var title: String
  package var asks: [Identifier<Ask>] = []
  package var due: CalendarDate?
  package var owner: String?
  package var done: CalendarDate?
  package var visibility: Visibility = .internal

  package init(id: Identifier<Step>, title: String) {
    self.id = id
    self.title = title
  }
}
