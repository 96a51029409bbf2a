import CampaignEngine
import Foundation
import JSONText
import Testing

@testable import CampaignStore

/// Changes of records, looked at before they are written.
@Suite struct PlanTests {
  private func plan(
    _ edits: [RecordEdit], on store: TemporaryStore, _ loaded: LoadedStore? = nil
  ) throws -> Result<EditPlan, EditRefusal> {
    let loaded = try loaded ?? store.load()
    return Result { () throws(EditRefusal) in
      try CampaignStore(root: store.root.path).plan(edits, on: loaded, shipped: [])
    }
  }

  private func refusal(
    _ edits: [RecordEdit], on store: TemporaryStore, _ loaded: LoadedStore? = nil
  ) throws -> EditRefusal? {
    if case .failure(let refusal) = try plan(edits, on: store, loaded) { refusal } else { nil }
  }

  private func edit(
    _ kind: RecordKind = .ask, _ id: String = "a", _ presence: RecordEdit.Presence = .there,
    _ members: (String, JSONValue?)...
  ) -> RecordEdit {
    let isShared = kind == .target || kind == .session
    return RecordEdit(
      kind, id, of: isShared ? nil : "c", presence,
      members.map { JSONMemberChange($0.0, $0.1) })
  }

  @Test func `a plan shows the store as it will be, and writes nothing`() throws {
    let store = try TemporaryStore()
    let before = try store.tree()
    let plan = try plan([edit(.ask, "a", .there, ("title", .text("New")))], on: store).get()
    #expect(plan.after.world.campaigns.first?.asks.map(\.title) == ["New"])
    #expect(plan.records == [SavedRecord(file: "c/asks/a.json", id: "a")])
    #expect(try store.tree() == before)
  }

  @Test func `what is saved is what was planned, and undo brings every byte back`() throws {
    let stage = try JournalStage()
    let loaded = try stage.store.load()
    let edits = [
      edit(.ask, "a", .there, ("title", .text("New"))),
      edit(.ask, "b", .new, ("title", .text("Second"))),
      edit(.target, "jpn", .new, ("kind", .text("government")), ("name", .text("Japan"))),
      edit(.session, "SUMMIT-1", .either, ("body", .text("HRC")), ("start", .text("2027-01-05"))),
    ]
    let before = try stage.store.tree().filter { !$0.value.isEmpty }
    let plan = try stage.campaignStore.plan(edits, on: loaded, shipped: [])
    let saved = stage.campaignStore.save(
      plan, as: JournalStage.action, undoIn: stage.paths)
    #expect(saved.answer.answers.allSatisfy { $0.isConfirmed })
    let after = try stage.store.load()
    #expect(after.world == plan.after.world)
    #expect(after.faults == plan.after.faults)
    #expect(try stage.undo().get().count == 4)
    #expect(try stage.store.tree().filter { !$0.value.isEmpty } == before)
  }

  @Test func `a new campaign can be planned with all that it holds`() throws {
    let store = try TemporaryStore()
    let campaign = RecordEdit(.campaign, "new", of: "new", .new, [.init("title", .text("N"))])
    let ask = RecordEdit(.ask, "first", of: "new", .new, [.init("title", .text("F"))])
    let plan = try plan([campaign, ask], on: store).get()
    #expect(plan.after.world.campaign("new")?.asks.map(\.id) == ["first"])
    #expect(plan.after.faults.isEmpty)
  }

  @Test func `what would be faulty is refused with the fault`() throws {
    let store = try TemporaryStore()
    let wrong: [(String, JSONValue, Fault.Kind)] = [
      ("priority", .number(7), .outOfRange(member: "priority", found: "7", allowed: "1 to 3")),
      ("since", .text("soon"), .notADate(member: "since", found: "soon")),
      ("title", .text(" "), .emptyText(member: "title")),
      ("partOf", .text("b"), .unknownReference(member: "partOf", found: "b", nearest: "a")),
      (
        "wants",
        .members([
          ("body", .text("HRD")), ("subject", .text("dprk")), ("stance", .text("coSponsor")),
        ]), .unlistedWord(member: "body", found: "HRD", nearest: "HRC")
      ),
    ]
    for (name, value, kind) in wrong {
      guard
        case .faulty(let faults)? = try refusal([edit(.ask, "a", .there, (name, value))], on: store)
      else {
        Issue.record("\(name) is taken")
        continue
      }
      #expect(faults.map(\.kind) == [kind])
    }
  }

  @Test func `a fault that stands in another file, or stood there before, is no obstacle`() throws {
    let store = try TemporaryStore()
    try store.write("{", to: "c/asks/broken.json")
    try store.write(
      #"{"format": 1, "id": "a", "title": "Ask", "subject": "nothing"}"#, to: "c/asks/a.json")
    let plan = try plan([edit(.ask, "a", .there, ("title", .text("New")))], on: store).get()
    #expect(plan.warnings.isEmpty)
  }

  @Test func `a record that is there or not there, as it must not be, is refused`() throws {
    let store = try TemporaryStore()
    #expect(
      try refusal([edit(.ask, "a", .new, ("title", .text("N")))], on: store)
        == .taken(file: "c/asks/a.json"))
    #expect(
      try refusal([edit(.ask, "b", .there, ("title", .text("N")))], on: store)
        == .notThere(file: "c/asks/b.json"))
    for id in ["../x", "X", "", "a/b"] {
      #expect(try refusal([edit(.ask, id, .new)], on: store) == .badIdentifier(id))
    }
  }

  @Test func `a record that was changed since it was read is refused`() throws {
    let store = try TemporaryStore()
    let loaded = try store.load()
    try store.write(#"{"format": 1, "id": "a", "title": "Theirs"}"#, to: "c/asks/a.json")
    #expect(
      try refusal([edit(.ask, "a", .there, ("title", .text("N")))], on: store, loaded)
        == .changed(file: "c/asks/a.json"))
  }

  @Test func `what a newer program wrote is left as it is`() throws {
    let store = try TemporaryStore()
    try store.write(#"{"format": 2, "id": "a", "title": "Ask"}"#, to: "c/asks/a.json")
    #expect(
      try refusal([edit(.ask, "a", .there, ("title", .text("N")))], on: store)
        == .locked(file: "c/asks/a.json", format: 2))
    try store.write(#"{"format": 3, "id": "c", "title": "C"}"#, to: "c/campaign.json")
    #expect(
      try refusal([edit(.ask, "b", .new, ("title", .text("N")))], on: store)
        == .locked(file: "c/asks/b.json", format: 3))
  }
}
