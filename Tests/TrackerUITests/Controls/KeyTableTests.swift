import Testing
import TextGrid

@testable import TrackerUI

@Suite struct KeyTableTests {
  @Test func `no key of a screen does two things`() {
    // In the form a key means what the field makes of it.
    for screen in KeyTable.screens where screen.screen != "log" {
      let keys = screen.entries.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(screen.screen)")
    }
  }

  @Test func `every screen has help, and every command a key and a label`() {
    #expect(KeyTable.screens.map(\.screen).starts(with: ["today", "campaign", "deadlines"]))
    for screen in KeyTable.screens {
      #expect(screen.entries.contains { $0.command == "help" }, "\(screen.screen)")
      #expect(screen.entries.allSatisfy { !$0.keys.isEmpty && !$0.label.isEmpty })
    }
  }
}
