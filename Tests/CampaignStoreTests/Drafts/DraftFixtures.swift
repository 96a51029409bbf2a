import CampaignEngine
import Foundation

@testable import CampaignStore

/// A draft with everything that a text can make difficult.
enum DraftFixtures {
  static let moment = Instant(seconds: 1_583_150_400)

  static func draft(_ text: String = "둘째 줄\n😀 “half” \\ \u{1112}\u{1161}") -> FormDraft {
    var draft = FormDraft(campaign: "c", day: CalendarDate(dayNumber: 18323))
    draft.ask = "a"
    draft.focus = "when"
    draft.fields = [
      "what": .text(text), "when": .text("28 f"), "asks": .list(["a", "b"]), "whose": .list([]),
    ]
    return draft
  }

  static func file(_ text: String = "text", at seconds: Int = 0) -> DraftFile {
    DraftFile(draft: draft(text), kept: Instant(seconds: moment.seconds + seconds))
  }
}

/// A store and a home of its own for what the program keeps about it.
final class DraftHome {
  let store: TemporaryStore
  let state: URL
  let paths: StorePaths

  init(inMemory: Bool = true) throws {
    store = try TemporaryStore(inMemory: inMemory)
    state = store.root.appending(path: "state")
    paths = StorePaths(dataHome: nil, stateHome: state.path, home: nil)
  }

  func shelf<Files: FileOperations>(_ files: Files) throws -> DraftShelf<Files>? {
    StateFolder(of: CampaignStore(root: store.root.path), in: paths).map {
      DraftShelf(state: $0, files: files, randomLetters: CampaignStore.randomLetters)
    }
  }

  func keeper() -> DraftKeeper { DraftKeeper(of: CampaignStore(root: store.root.path), in: paths) }

  /// The paths below the state folder, those of folders too.
  var names: [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: state.path)) ?? []).sorted()
  }

  /// The paths of the drafts' files.
  var draftFiles: [URL] {
    names.filter { $0.hasSuffix("form.json") }.map { state.appending(path: $0) }
  }
}
