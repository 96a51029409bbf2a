import CampaignEngine
import Foundation
import Testing

@testable import CampaignStore

/// Whatever fails, and whenever the power does: the last draft that was called kept is there.
@Suite struct DraftCrashTests {
  private static let texts = ["a", "ab", "ab, 한국 and so on", ""]
  private static let codes = [EIO, ENOSPC, EDQUOT, EACCES, EROFS, EMFILE, EINTR]

  /// The drafts among the files of a disk.
  private static func drafts(_ files: [String: [UInt8]]) -> [DraftFile?] {
    files.filter { $0.key.hasSuffix("form.json") }.map { DraftFile($0.value) }
  }

  @Test func `after a power cut the last kept draft or the one being written is there, whole`()
    throws
  {
    let disk = ModelFiles()
    let home = try DraftHome()
    let state = try #require(
      StateFolder(
        of: CampaignStore(root: home.store.root.path),
        in: StorePaths(dataHome: nil, stateHome: "/state", home: nil)))
    let shelf = DraftShelf(state: state, files: disk) { String(repeating: "z", count: $0) }
    var kept: DraftFile?
    var next: DraftFile?
    var states = 0
    var wrong = 0
    disk.afterEachCall = { disk in
      for files in [disk.afterKill] + disk.afterPowerCut {
        states += 1
        let found = Self.drafts(files)
        let isRight =
          found.allSatisfy { $0 != nil && ($0 == kept || $0 == next) }
          && (kept == nil || found.count == 1)
        if !isRight { wrong += 1 }
      }
    }
    let held = try shelf.begin()
    for text in Self.texts {
      next = DraftFixtures.file(text)
      try held.write(DraftFixtures.file(text))
      kept = next
      #expect(disk.afterPowerCut.allSatisfy { Self.drafts($0) == [kept] })
    }
    kept = nil
    try held.remove()
    #expect(states > 100 && wrong == 0)
    #expect(disk.afterPowerCut.allSatisfy { Self.drafts($0).isEmpty })
  }

  /// Keeps a draft, then another one, while a call fails; says what was called kept.
  private func run(_ files: FaultyFiles, in home: DraftHome) -> String? {
    guard let shelf = try? home.shelf(files), let held = try? shelf.begin() else { return nil }
    var kept: String?
    for text in ["one", "two"] {
      guard (try? held.write(DraftFixtures.file(text))) != nil else { continue }
      kept = text
    }
    return kept
  }

  @Test func `no failing call loses a draft that was called kept`() throws {
    let calls = FaultyFiles()
    _ = run(calls, in: try DraftHome())
    for call in 1...calls.count + 1 {
      for forEver in [false, true] {
        for failure in Self.codes.map({ FaultyFiles.Failure.before($0) }) + [.after(EIO), .short] {
          let home = try DraftHome()
          let kept = run(FaultyFiles(failure, at: call, forEver: forEver), in: home)
          let found = try home.shelf(SystemFiles())?.find()
          let texts = found?.drafts.map(\.file.draft.fields["what"]) ?? []
          let allowed: [String] = kept == "two" ? ["two"] : kept == nil ? [] : ["one", "two"]
          let isThere =
            kept == nil
            || texts.contains { text in
              allowed.contains { text == .text($0) }
            }
          #expect(
            isThere && texts.count <= 1 && found?.unreadable == 0,
            "\(failure) at \(call), for ever \(forEver): kept \(kept ?? "-"), found \(texts)")
        }
      }
    }
  }
}
