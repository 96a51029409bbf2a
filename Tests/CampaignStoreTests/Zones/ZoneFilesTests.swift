import CampaignEngine
import Foundation
import Testing

@testable import CampaignStore

@Suite struct ZoneFilesTests {
  private static let names = [
    "Europe/Zurich", "America/New_York", "Asia/Seoul", "Asia/Kathmandu", "Australia/Lord_Howe",
    "America/Santiago", "Africa/Casablanca", "Asia/Tehran", "Pacific/Apia", "Europe/Dublin",
    "America/Sao_Paulo", "UTC",
  ]

  @Test func `offsets agree with those of another implementation, 2000 to 2045`() throws {
    for name in Self.names {
      let zone = try #require(ZoneFiles.zone(named: name))
      let oracle = try #require(TimeZone(identifier: name))
      #expect(zone.name == name)
      for seconds in stride(from: 946_684_800, to: 2_366_841_600, by: 21_600 * 5 + 1800) {
        let expected = oracle.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        let offset = zone.offset(at: Instant(seconds: seconds))
        guard offset != expected else { continue }
        Issue.record("\(name) at \(seconds): \(offset), expected \(expected)")
        break
      }
    }
  }

  @Test func `clocks change in the very second`() throws {
    let zone = try #require(ZoneFiles.zone(named: "Europe/Zurich"))
    for year in [2019, 2026, 2039, 2090] {
      let march = (25...31).compactMap { CalendarDate(year: year, month: 3, day: $0) }
      let sunday = try #require(march.first { $0.weekday == 7 })
      let change = sunday.dayNumber * 86_400 + 3600
      #expect(zone.offset(at: Instant(seconds: change - 1)) == 3600, "\(year)")
      #expect(zone.offset(at: Instant(seconds: change)) == 7200, "\(year)")
    }
  }

  @Test func `a name that leads out of the folder, or nowhere, is no zone`() {
    for name in ["", "Nowhere/City", "../zoneinfo/UTC", "/etc/localtime", "Europe", "Asia//Seoul"] {
      #expect(ZoneFiles.zone(named: name) == nil, "\(name)")
    }
    #expect(ZoneFiles.zone(named: "tzdata.zi") == nil)
  }

  @Test func `TZ is understood as the system understands it`() {
    func local(_ tz: String?) -> ZoneRules {
      ZoneFiles.local(
        tz: tz, folder: ZoneFiles.systemFolder, machineFile: "/usr/share/zoneinfo/Asia/Seoul")
    }
    let winter = Instant(seconds: 1_800_000_000)
    for (tz, offset) in [
      ("Europe/Zurich", 3600), (":America/New_York", -18_000),
      ("/usr/share/zoneinfo/Asia/Seoul", 32_400), ("UTC", 0), ("", 0), ("Nowhere/City", 0),
      ("KST-9", 32_400), ("<+0330>-3:30", 12_600), ("CET-1CEST,M3.5.0,M10.5.0/3", 3600),
      ("EST5EDT", -18_000),
    ] {
      #expect(local(tz).offset(at: winter) == offset, "\(tz)")
    }
    #expect(local(":America/New_York").name == "America/New_York")
    #expect(local("/usr/share/zoneinfo/Asia/Seoul").name == "Asia/Seoul")
    #expect(local(nil).offset(at: winter) == 32_400)
  }

  @Test func `the machine's own zone bears the name to which its link leads`() throws {
    let store = try TemporaryStore([:])
    let link = store.root.appending(path: "localtime").path
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "/usr/share/zoneinfo/America/New_York")
    let zone = ZoneFiles.local(tz: nil, folder: ZoneFiles.systemFolder, machineFile: link)
    #expect(zone.name == "America/New_York")
    let none = ZoneFiles.local(
      tz: nil, folder: ZoneFiles.systemFolder, machineFile: link + "x")
    #expect(none == .utc)
  }

  @Test func `a damaged zone file is no zone, and nothing is read beyond its end`() throws {
    let path = "/usr/share/zoneinfo/Europe/Zurich"
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    #expect(TZifFile(bytes) != nil)
    for count in stride(from: 0, to: bytes.count, by: 7) { _ = TZifFile(Array(bytes[..<count])) }
    var state: UInt64 = 1
    for _ in 0..<2000 {
      var damaged = bytes
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      damaged[Int(state >> 33) % 100] = UInt8(truncatingIfNeeded: state >> 24)
      _ = TZifFile(damaged)
    }
    #expect(TZifFile([]) == nil)
  }
}
