/// What stands in a form that was not saved yet, field by field, exactly as it was typed.
///
/// The fields are plain texts under stable names, so that another run, or a later version, can put
/// back what it understands and leave the rest.
package struct FormDraft: Equatable, Sendable {
  /// What a field holds.
  package enum Entry: Equatable, Sendable {
    case text(String)
    /// The values that are ticked, in the order of the form.
    case list([String])
  }

  package let campaign: Identifier<Campaign>

  /// The ask from which the form was opened, if any.
  package var ask: Identifier<Ask>?

  /// The day that it was for the reader: a typed `fri` is read from it.
  package var day: CalendarDate

  /// By the field's name; a field without an entry holds nothing.
  package var fields: [String: Entry] = [:]

  /// The field in which the cursor stood.
  package var focus: String?

  package init(campaign: Identifier<Campaign>, day: CalendarDate) {
    self.campaign = campaign
    self.day = day
  }
}
