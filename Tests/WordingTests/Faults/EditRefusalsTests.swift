import CampaignEngine
import Testing
import Wording

@Suite struct EditRefusalsTests {
  private static let file = "c/asks/a.json"

  private static let table: [(EditRefusal, String)] = [
    (
      .taken(file: file),
      "taken: c/asks/a.json is there already; nothing was changed; "
        + "choose another id, or change that record"
    ),
    (
      .badIdentifier("A b"),
      "bad-id: \"A b\" cannot be an id; use small letters a to z, digits and hyphens, at most 80"
    ),
    (
      .notThere(file: file),
      "not-there: there is no c/asks/a.json; "
        + "demarche check says what is wrong with a record that is on disk"
    ),
    (
      .changed(file: file),
      "changed-since: c/asks/a.json is not as it was read; nothing was changed; "
        + "demarche check says whether it is faulty; else try again"
    ),
    (
      .unreadable(file: file, .permissionDenied),
      "unreadable: c/asks/a.json cannot be read: permission denied; "
        + "ask for the right to it, or use another folder with --store"
    ),
    (
      .locked(file: file, format: 2),
      "newer-format: c/asks/a.json is written by a newer version, format 2; "
        + "nothing was changed; use a newer version of the program"
    ),
    (
      .faulty([Fault(file: file, .outOfRange(member: "priority", found: "7", allowed: "1 to 3"))]),
      "out-of-range: priority is 7, which is out of range; write 1 to 3"
    ),
  ]

  @Test func `each refusal has its code and one line`() {
    for (refusal, words) in Self.table {
      let line = Wording.line(UsageFault.edit(refusal))
      #expect("\(Wording.code(refusal)): \(line)" == words)
      expectCode(Wording.code(refusal))
      expectPlain(line)
    }
  }

  @Test func `every refusal is in the table`() {
    #expect(Set(Self.table.map { number($0.0) }) == Set(0..<7))
  }

  /// Counts the refusals: a new one does not compile until it is in the table above as well.
  private func number(_ refusal: EditRefusal) -> Int {
    switch refusal {
    case .taken: 0
    case .badIdentifier: 1
    case .notThere: 2
    case .changed: 3
    case .unreadable: 4
    case .locked: 5
    case .faulty: 6
    }
  }
}
