extension LogForm {
  /// The form's own words.
  enum Words {
    static let title = "Log a response"
    static let needed = "needed: an ask and what was said"
    static let saving = "Saving"
    static let notSaid = "not said"
    static let today = "today"
    static let back = "Your draft is back, for the asks that are ticked: check them first."
    static let kept = "Not saved yet. Kept while you look around, until you quit."
    static let pasteElsewhere = "pasted text needs a text field: Tab goes to one"
    static let mendDate = "waits for the date to be mended"
    static let nothingChanges = "nothing changes"
    static let dates = "Dates you can type"
    static let meanings = "What the grades mean"

    static func files(_ count: Int) -> String { count == 1 ? "1 new file" : "\(count) new files" }

    static func label(_ field: Field) -> String {
      switch field {
      case .asks: "Asks *"
      case .what: "What *"
      case .when: "When"
      case .whose: "Whose"
      case .from: "From"
      case .speaker: "Speaker"
      case .how: "How"
      case .onRecord: "On record"
      case .grade: "Grade"
      case .reason: "Reason"
      case .promise: "Reply by"
      case .position: "Position"
      case .stance: " Stance"
      case .session: "Session"
      case .words: "Words"
      case .source: "Source"
      case .seenBy: "Seen by"
      }
    }
  }
}
