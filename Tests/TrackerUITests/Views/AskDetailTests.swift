import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

@Suite struct AskDetailTests {
  /// The pane of an ask in a large window, below the list.
  private func detail(of ask: Identifier<Ask>) -> String {
    var tracker = Tracker.sample(size: Size(rows: 60, columns: 160))
    tracker.screens.push(
      .list(CampaignScreen(SampleWorld.campaign, ask: ask, in: tracker.outlook)))
    return tracker.view(in: Size(rows: 60, columns: 160)).lines.joined(separator: "\n")
  }

  @Test func `behind the windows of its session an ask names the session after it`() {
    let text = detail(of: "co-sponsor-hrc-43")
    #expect(text.contains("Windows of HRC 43"))
    #expect(text.contains("→ then "), "\(text)")
  }
}
