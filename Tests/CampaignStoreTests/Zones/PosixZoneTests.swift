import CampaignEngine
import Testing

@testable import CampaignStore

@Suite struct PosixZoneTests {
  @Test func `a rule gives both offsets and both changes`() throws {
    let rule = try #require(PosixZone("<-0330>3:30NDT,M3.2.0,M11.1.6/-1:30:30")).rule
    #expect(rule.standardOffset == -12_600)
    let summer = try #require(rule.summer)
    #expect(summer.offset == -9000)
    #expect(
      summer.begins
        == RecurringRule.Change(month: 3, week: 2, weekday: 7, secondsAfterMidnight: 7200))
    #expect(
      summer.ends
        == RecurringRule.Change(month: 11, week: 1, weekday: 6, secondsAfterMidnight: -5430))
  }

  @Test func `what is no such rule is refused`() {
    for text in [
      "", "X", "CE", "CET", "CET-", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M1.1.0",
      "CET-1CEST,M3.6.0,M1.1.0", "CET-1CEST,M3.5.7,M1.1.0", "CET-1CEST,M3.5.0,M10.5.0/3x",
      "CET-200", "<CET-1", "CET-1CEST,J60,J300",
    ] {
      #expect(PosixZone(text)?.rule == nil, "\(text)")
    }
  }
}
