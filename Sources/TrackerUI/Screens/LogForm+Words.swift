import CampaignEngine
import TextGrid
import Wording

extension LogForm {
  /// The form's own words.
  enum Words {
    static let title = "Log a response"
    static let needed = "needed: an ask and what was said"
    static let saving = "Saving"
    static let notSaid = "not said"
    static let today = "today"
    static let kept = "Not saved yet. Kept while you look around, until you quit."
    static let pasteCut = "the pasted text did not come whole: look at its end"
    static let keptOnDisk = "Not saved yet. Kept as a draft at every key, also when you quit."
    static let throwAway = "throw this draft away for good? y does, any other key keeps it"
    static let gone = "the draft that was kept is gone: another program took it up or removed it"
    static let pasteElsewhere = "pasted text needs a text field: Tab goes to one"
    static let mendDate = "waits for the date to be mended"
    static let nothingChanges = "nothing changes"
    static let dates = "Dates you can type"
    static let meanings = "What the grades mean"
    static let meaningsShort = "Grades"

    /// - Parameter day: The day on which it was typed, where that is another one.
    static func back(from day: CalendarDate?) -> String {
      guard let day else {
        return "Your draft is back, for the asks that are ticked: check them first."
      }
      return "Your draft of \(Wording.plainDay(day)) is back: check its asks, and dates like fri."
    }

    /// - Parameter missing: What is there no more, such as `ask rejoin-unga-75`.
    static func back(without missing: [String]) -> String {
      "Your draft is back without \(Wording.list(missing).safeForTerminal), gone meanwhile."
    }

    static func notKept(_ obstacle: DraftObstacle) -> String {
      "kept until you quit, but not on the disk: \(Wording.obstacle(obstacle))"
    }

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
