import CampaignEngine
import CampaignStore
import Foundation
import JSONText
import Testing

@Suite struct CampaignFolderTests {
  @Test func `a campaign file that is missing or broken hides no record`() throws {
    let store = try TemporaryStore()
    let file = store.root.appending(path: "c/campaign.json")
    try FileManager.default.removeItem(at: file)
    var loaded = try store.load()
    #expect(loaded.faults == [Fault(file: "c/campaign.json", .campaignFileMissing)])
    #expect(loaded.world.campaign("c")?.asks.count == 1)

    try store.write("{", to: "c/campaign.json")
    loaded = try store.load()
    #expect(loaded.faults.map(\.kind) == [.syntax(.unexpectedEnd)])
    #expect(loaded.world.campaign("c")?.campaign.title == "c")
    #expect(loaded.world.campaign("c")?.responses.count == 1)
  }

  @Test func `a faulty member of a campaign leaves the others`() throws {
    let store = try TemporaryStore()
    try store.write(
      #"{"format": 1, "id": "c", "title": "T", "replyDays": "x", "targets": ["kor"]}"#,
      to: "c/campaign.json")
    let campaign = try store.load().world.campaign("c")?.campaign
    #expect(campaign?.title == "T" && campaign?.targets == ["kor"] && campaign?.replyDays == 30)
  }

  @Test func `a campaign of a newer format is locked and shown, not used`() throws {
    let store = try TemporaryStore()
    try store.write(#"{"format": 3, "id": "c", "new": [1]}"#, to: "c/campaign.json")
    let loaded = try store.load()
    #expect(loaded.lockedCampaigns == ["c": 3])
    #expect(loaded.world.campaigns.isEmpty)
    #expect(loaded.faults.map(\.kind) == [.newerFormat(found: 3, known: 1)])
    let shown = try #require(loaded.records.first { $0.kind == .campaign })
    #expect(shown.value["new"]?.elements?.count == 1)
    #expect(loaded.records.contains { $0.id == "r" && $0.kind == .response })
  }

  @Test func `names that a campaign cannot have are said`() throws {
    let store = try TemporaryStore()
    try store.write("{}", to: "targets/campaign.json")
    try store.write("{}", to: "My Campaign/campaign.json")
    let kinds = try store.load().faults.filter { !$0.file.contains("/") }.map(\.kind)
    #expect(kinds == [.badIdentifier(found: "My Campaign"), .reservedCampaignName("targets")])
  }

  @Test func `one id for two records of a campaign is an error at the second`() throws {
    let store = try TemporaryStore()
    try store.write(#"{"format": 1, "id": "a", "title": "T"}"#, to: "c/tasks/a.json")
    let loaded = try store.load()
    let fault = Fault(file: "c/tasks/a.json", .idTaken(id: "a", by: "c/asks/a.json"))
    #expect(loaded.faults == [fault])
    #expect(loaded.world.campaign("c")?.steps.count == 2)
  }

  @Test func `unknown members and their order are kept for show`() throws {
    let store = try TemporaryStore()
    let text = "{\n  \"zeta\": 1.0,\n  \"id\": \"x\",\n  \"format\": 1,\n  \"title\": \"T\"\n}\n"
    try store.write(text, to: "c/asks/x.json")
    let record = try #require(try store.load().records.first { $0.id == "x" })
    #expect(record.value.written(escaping: .needed) == text)
    #expect(record.file == "c/asks/x.json" && record.campaign == "c" && record.kind == .ask)
  }

  @Test func `what refers to a record that cannot be read is not blamed`() throws {
    let store = try TemporaryStore()
    try store.write("{", to: "c/asks/a.json")
    try store.write("{", to: "targets/kor.json")
    let faults = try store.load().faults
    #expect(faults.map(\.file) == ["c/asks/a.json", "targets/kor.json"])
  }
}
