import CampaignEngine
import Foundation
import Glibc
import JSONText
import Testing

@testable import CampaignStore

/// Every call of a creation fails in every way: nothing is lost, and no answer is untrue.
@Suite struct FailingCallsTests {
  private static let value = JSONValue.members([
    ("id", .text("x")), ("summary", .text(String(repeating: "text ", count: 40))),
  ])
  private static let bytes = Array(value.written(sortingMembers: true, escaping: .needed).utf8)
  private static let file = "c/responses/x.json"
  private static let record = SavedRecord(file: file, id: "x")
  private static let codes = [EIO, ENOSPC, EDQUOT, EACCES, EROFS, EMFILE, EINTR]

  private static let files = ["c/campaign.json": "{}", "c/asks/a.json": "{\"old\": 1}"]

  private func create<Files: FileOperations>(
    in store: TemporaryStore, _ files: Files
  ) -> SaveAnswer {
    RecordWriter(
      root: store.root.path, files: files, processID: 7,
      randomLetters: { String(repeating: "z", count: $0) }
    ).create(Self.value, RecordPlace(.response, "x", of: "c"))
  }

  /// Runs one creation on a fresh store, where a call fails.
  private func check(
    _ failure: FaultyFiles.Failure, at call: Int, forEver: Bool, linking: Bool
  ) throws {
    let store = try TemporaryStore(Self.files, inMemory: true)
    let files = FaultyFiles(failure, at: call, forEver: forEver)
    let answer = linking ? create(in: store, LinkingFiles(files: files)) : create(in: store, files)
    var isTrue = true
    for (path, text) in Self.files { isTrue = isTrue && bytes(path, in: store) == Array(text.utf8) }
    let found = bytes(Self.file, in: store)
    isTrue = isTrue && (found == nil || found == Self.bytes)
    switch answer {
    case .saved(let record):
      isTrue = isTrue && found != nil && record == Self.record
    case .unconfirmed(let record, let reason):
      isTrue = isTrue && found != nil && record == Self.record && reason == failure.reason
    case .notSaved(let file, let reason):
      isTrue = isTrue && file == Self.file && reason == failure.reason
      isTrue = isTrue && (found == nil || files.failedNaming && forEver)
    }
    if !forEver, case .before = failure, answer != .saved(Self.record) {
      isTrue = isTrue && leftOvers(in: store).isEmpty
    }
    if !isTrue {
      let place = "\(failure) at call \(call), for ever \(forEver), linking \(linking)"
      Issue.record("\(place): \(answer), found \(found?.count ?? 0) bytes")
    }
  }

  /// The bytes of a file below the root; nil where there is none.
  private func bytes(_ path: String, in store: TemporaryStore) -> [UInt8]? {
    let parts = path.split(separator: "/").map(String.init)
    let folder = store.root.path + "/" + parts.dropLast().joined(separator: "/")
    return try? Folder.root(at: folder).get().read(parts.last ?? "").get().bytes
  }

  private func leftOvers(in store: TemporaryStore) -> [String] {
    let folder = try? Folder.root(at: store.root.path + "/c/responses").get().entries().get()
    return (folder ?? []).compactMap(\.name).filter { $0.hasPrefix(".dm-") }
  }

  private func callCount(linking: Bool) throws -> Int {
    let store = try TemporaryStore(Self.files, inMemory: true)
    let files = FaultyFiles()
    let answer = linking ? create(in: store, LinkingFiles(files: files)) : create(in: store, files)
    #expect(answer == .saved(Self.record))
    return files.count
  }

  @Test func `no failing call loses a record or makes an untrue answer`() throws {
    var runs = 0
    for linking in [false, true] {
      for call in 1...(try callCount(linking: linking) + 1) {
        for forEver in [false, true] {
          let failures = Self.codes.map { FaultyFiles.Failure.before($0) } + [.after(EIO)]
          for failure in failures {
            try check(failure, at: call, forEver: forEver, linking: linking)
            runs += 1
          }
        }
        try check(.short, at: call, forEver: false, linking: linking)
        try check(.short, at: call, forEver: true, linking: linking)
      }
    }
    #expect(runs >= 500)
  }

  @Test func `a write that is cut short or interrupted goes on`() throws {
    for failure in [FaultyFiles.Failure.short, .before(EINTR)] {
      for call in 1...(try callCount(linking: false)) {
        let store = try TemporaryStore(Self.files, inMemory: true)
        let files = FaultyFiles(failure, at: call, forEver: false)
        let answer = create(in: store, files)
        if case .short = failure { #expect(answer == .saved(Self.record)) }
        if answer == .saved(Self.record) {
          #expect(bytes(Self.file, in: store) == Self.bytes)
        }
      }
    }
    let store = try TemporaryStore(Self.files, inMemory: true)
    #expect(create(in: store, FaultyFiles(.short, at: 1, forEver: true)) == .saved(Self.record))
  }
}

extension FaultyFiles.Failure {
  fileprivate var reason: SystemReason? {
    switch self {
    case .before(let code), .after(let code): SystemReason(errno: code)
    case .short: nil
    }
  }
}
