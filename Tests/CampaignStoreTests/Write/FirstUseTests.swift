import CampaignEngine
import Foundation
import JSONText
import Testing

@testable import CampaignStore

/// A store that its first write makes.
@Suite struct FirstUseTests {
  private let home: TemporaryStore
  private var root: String { home.root.path + "/data/demarche/campaigns" }
  private var paths: StorePaths {
    StorePaths(dataHome: nil, stateHome: home.root.path + "/state", home: nil)
  }

  init() throws { home = try TemporaryStore([:]) }

  private static let campaign = RecordEdit(
    .campaign, "c", of: "c", .new, [JSONMemberChange("title", .text("C"))])
  private static let ask = RecordEdit(
    .ask, "a", of: "c", .new, [JSONMemberChange("title", .text("A"))])

  private func save(_ edit: RecordEdit, in store: CampaignStore) throws -> [SaveAnswer] {
    let plan = try store.plan([edit], on: store.load(shipped: []), shipped: [])
    let action = JournalAction(
      kind: .add, record: edit.kind, id: edit.id, campaign: "c", at: JournalStage.at)
    return store.save(plan, as: action, undoIn: paths).answer.answers
  }

  private func undo(in store: CampaignStore) -> Bool {
    if case .success = store.step(.undo, undoIn: paths, isDryRun: false).result {
      true
    } else {
      false
    }
  }

  @Test func `a root that is not there is an empty store, and is made when something is saved`()
    throws
  {
    let store = CampaignStore(root: root, anchor: home.root.path)
    #expect(try store.load(shipped: []).records.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: home.root.path + "/data"))
    #expect(try save(Self.campaign, in: store).allSatisfy(\.isConfirmed))
    let loaded = try CampaignStore(root: root).load(shipped: [])
    #expect(loaded.world.campaigns.map(\.campaign.title) == ["C"])
    #expect(loaded.faults.isEmpty)
  }

  @Test func `what has to be there is not made`() throws {
    let store = CampaignStore(root: root, anchor: home.root.path + "/data")
    #expect(
      try save(Self.campaign, in: store) == [.notSaved(file: "c/campaign.json", .notFound)])
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.root.path).isEmpty)
  }

  @Test func `without an anchor a root that is not there is no store`() {
    #expect(throws: StoreRefusal.missing(path: root)) {
      try CampaignStore(root: root).load(shipped: [])
    }
  }

  @Test func `undo takes the folders of its records along, but none in which others lie`() throws {
    let store = CampaignStore(root: root, anchor: home.root.path)
    _ = try save(Self.campaign, in: store)
    _ = try save(Self.ask, in: store)
    let folder = root + "/c"
    try Data().write(to: URL(filePath: folder + "/asks/note.txt"))
    #expect(undo(in: store))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder + "/asks") == ["note.txt"])
    try FileManager.default.removeItem(atPath: folder + "/asks/note.txt")
    try FileManager.default.removeItem(atPath: folder + "/asks")
    #expect(undo(in: store))
    #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["store.json"])
  }
}
