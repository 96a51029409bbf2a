import CampaignEngine
import CampaignStore
import Foundation
import Testing

@Suite struct ShippedCampaignTests {
  private func load() throws -> LoadedStore {
    try CampaignStore(root: shippedCampaigns.path).load(shipped: [])
  }

  @Test func `the shipped campaign has one warning and no error`() throws {
    let faults = try load().faults
    let letter = "dprk-open-letter-2020/communications/2020-02-21-open-letter-2r7j.json"
    #expect(faults.map(\.kind) == [.countDiffers(of: "groups", stated: 69, printed: 70)])
    #expect(faults.map(\.file) == [letter])
    #expect(faults.first?.line != nil && faults.first?.severity == .warning)
  }

  @Test func `every file of it is a record`() throws {
    let store = try load()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: shippedCampaigns.path)
    let files = Set(paths.filter { $0.hasSuffix(".json") && $0 != "store.json" })
    #expect(Set(store.records.map(\.file)) == files)
    let campaign = try #require(store.world.campaign("dprk-open-letter-2020"))
    let loaded =
      campaign.asks.count + campaign.communications.count + campaign.responses.count
      + campaign.events.count + campaign.steps.count + store.world.targets.count + 1
    #expect(loaded == files.count)
  }
}
