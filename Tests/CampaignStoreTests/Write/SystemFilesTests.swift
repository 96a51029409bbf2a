import Foundation
import Testing

@testable import CampaignStore

@Suite struct SystemFilesTests {
  @Test func `a folder that was closed is free, even where somebody still has a copy`() throws {
    let store = try TemporaryStore()
    let files = SystemFiles()
    let held = try files.openRoot(store.root.path)
    #expect(try files.tryLock(held))
    let other = try files.openRoot(store.root.path)
    defer { try? files.close(other) }
    #expect(try !files.tryLock(other))
    // As a child has it between its start and its own program.
    let copy = dup(held)
    defer { close(copy) }
    try files.close(held)
    #expect(try files.tryLock(other))
  }
}
