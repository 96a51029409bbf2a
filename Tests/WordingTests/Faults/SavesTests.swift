import CampaignEngine
import Testing
import Wording

@Suite struct SavesTests {
  private let record = SavedRecord(file: "responses/a.json", id: "a")

  @Test func `there are three answers to a save`() {
    #expect(Wording.answer(.saved(record)) == "saved")
    #expect(
      Wording.answer(.unconfirmed(record, .inputOutput))
        == "saved, but the disk did not confirm it: the disk cannot be read or written")
    #expect(
      Wording.answer(.notSaved(file: "responses/a.json", .noSpace))
        == "not saved: the disk is full; nothing was changed")
  }

  private static let reasons: [(SystemReason, String)] = [
    (.permissionDenied, "permission denied"), (.readOnly, "the disk is read-only"),
    (.noSpace, "the disk is full"), (.overQuota, "your share of the disk is used up"),
    (.tooManyOpenFiles, "too many files are open"),
    (.inputOutput, "the disk cannot be read or written"), (.notFound, "it is not there"),
    (.notAFolder, "it is not a folder"), (.alreadyExists, "there is one of that name already"),
    (.symbolicLink, "it is a link, and links are not followed"), (.closed, "it is closed"),
    (.changed, "somebody has changed it meanwhile"),
    (.other(code: 5), "the system refused it, error 5"),
  ]

  @Test(arguments: reasons)
  func `each reason has its words and a remedy`(reason: SystemReason, words: String) {
    #expect(Wording.reason(reason) == words)
    expectPlain(words)
    expectPlain(Wording.remedy(reason))
  }

  @Test func `a store that cannot be used says where and why`() {
    let refusals: [(StoreRefusal, String)] = [
      (.missing(path: "/no"), "store-missing: /no: there is no such folder"),
      (.notAFolder(path: "/etc/passwd"), "store-not-a-folder: /etc/passwd: not a folder"),
      (
        .unreadable(path: "/root", .permissionDenied),
        "store-unreadable: /root: cannot be read: permission denied"
      ),
    ]
    for (refusal, words) in refusals {
      #expect("\(Wording.code(refusal)): \(Wording.message(refusal))" == words)
      expectCode(Wording.code(refusal))
      expectPlain(Wording.message(refusal))
      expectPlain(Wording.remedy(refusal))
    }
  }
}
