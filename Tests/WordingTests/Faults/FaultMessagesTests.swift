import CampaignEngine
import Testing
import Wording

/// Every kind of fault with what is said about it: code, message, remedy.
@Suite struct FaultMessagesTests {
  private static let ofFiles: [(Fault.Kind, String)] = [
    (
      .unreadable(.permissionDenied),
      "unreadable: cannot be read: permission denied; "
        + "ask for the right to it, or use another folder with --store"
    ),
    (.notARegularFile, "not-a-file: not an ordinary file; move it out of the folder"),
    (
      .tooLarge(bytes: 1_500_000, most: 1 << 20),
      "too-large: too large: 2 MiB, at most 1 MiB; "
        + "put long texts into a file of their own beside the record"
    ),
    (
      .nameIsNotUTF8,
      "file-name-not-utf8: the file's name is not valid UTF-8; "
        + "rename it with letters a to z, digits and hyphens"
    ),
    (
      .readableByOthers,
      "readable-by-others: other people on this machine can read it; "
        + "take that right away, such as with chmod go-rwx"
    ),
    (.notUTF8, "not-utf8: not valid UTF-8; save it as UTF-8"),
    (.notUTF16Or32, "utf16: saved as UTF-16 or UTF-32, not as UTF-8; save it as UTF-8"),
    (
      .byteOrderMark,
      "byte-order-mark: begins with a byte order mark; "
        + "save it as UTF-8 without a mark; it is read all the same"
    ),
    (
      .conflictMarkers,
      "conflict-markers: two versions stand in it, between conflict markers; "
        + "keep one version and remove the lines with <<<<, ==== and >>>>"
    ),
    (
      .syntax(.trailingComma), "syntax: a comma with nothing after it; remove the comma"
    ),
    (
      .newerFormat(found: 2, known: 1),
      "newer-format: written by a newer version: format 2, this one knows 1; "
        + "use a newer version of the program; until then it is left out, and left as it is"
    ),
    (
      .campaignFileMissing,
      "campaign-file-missing: this folder has no campaign.json; "
        + "add campaign.json, or move the folder away"
    ),
    (
      .reservedCampaignName("targets"),
      "reserved-name: \"targets\" cannot be the name of a campaign; give it another name"
    ),
  ]

  private static let ofRecords: [(Fault.Kind, String)] = [
    (
      .notAnObject,
      "not-an-object: holds no record: a record stands in { and }; begin with { and end with }"
    ),
    (.missing(member: "title"), "missing: title is missing; add title"),
    (
      .wrongType(member: "title", expected: "a text"),
      "wrong-type: title is not a text; make title a text"
    ),
    (.emptyText(member: "title"), "empty-text: title is empty; fill in title"),
    (
      .notADate(member: "date", found: "2020-02-30"),
      "not-a-date: date is \"2020-02-30\", which is no date; "
        + "write it as 2020-03-05; where only that is known, as 2020-03 or 2020"
    ),
    (
      .notANumber(member: "replyDays", found: "\"60\""),
      "not-a-number: replyDays is \"60\", which is no whole number; "
        + "write a whole number without quotation marks"
    ),
    (
      .outOfRange(member: "priority", found: "9", allowed: "1 to 3"),
      "out-of-range: priority is 9, which is out of range; write 1 to 3"
    ),
    (
      .unknownWord(member: "channel", found: "telepathy", choices: ["letter", "email", "call"]),
      "unknown-word: channel is \"telepathy\"; expected letter, email or call"
    ),
    (
      .unlistedWord(member: "kind", found: "goverment", nearest: "government"),
      "unlisted-word: kind is \"goverment\", a word on no list; it decides nothing; "
        + "did you mean government?"
    ),
    (
      .unlistedWord(member: "kind", found: "choir", nearest: nil),
      "unlisted-word: kind is \"choir\", a word on no list; it decides nothing; "
        + "leave it if it is meant so, or use a listed word"
    ),
    (
      .badIdentifier(found: "Ask 1"),
      "bad-id: \"Ask 1\" cannot be an id; "
        + "use small letters a to z, digits and hyphens, at most 80"
    ),
    (
      .idDiffersFromFileName(id: "a", name: "b"),
      "id-differs-from-file-name: id is \"a\", but the file is named \"b\"; "
        + "name the file a.json, or correct the id"
    ),
    (
      .anotherVersion(of: "a", liveFile: "asks/a.json"),
      "another-version: another version of \"a\", beside asks/a.json; "
        + "keep what is right in one file and remove the other"
    ),
    (
      .idTaken(id: "a", by: "asks/a.json"),
      "id-taken: id \"a\" is taken by asks/a.json; give one of the two another id and file name"
    ),
    (
      .unknownReference(
        member: "answers[0].ask", found: "co-sponsor", nearest: "co-sponsor-hrc-43"),
      "unknown-reference: answers[0].ask is \"co-sponsor\", and there is no such record; "
        + "did you mean co-sponsor-hrc-43?"
    ),
    (
      .unknownReference(member: "target", found: "prk", nearest: nil),
      "unknown-reference: target is \"prk\", and there is no such record; "
        + "correct it, or add that record"
    ),
    (
      .countDiffers(of: "groups", stated: 69, printed: 70),
      "count-differs: 69 groups stated, 70 printed; "
        + "compare with the original; leave it where the original is wrong itself"
    ),
    (
      .gradeWithoutReason(.besideThePoint),
      "grade-without-reason: grade C has no reason; say why in reason"
    ),
    (
      .endsBeforeItBegins(member: "holders[0]"),
      "ends-before-it-begins: holders[0] ends before it begins; put the earlier day first"
    ),
    (
      .dayNotKnown(found: "2020-02"),
      "day-not-known: date is \"2020-02\", without a day: it starts no clock; "
        + "write the day once it is known; until then it counts as not sent"
    ),
    (
      .circle(member: "partOf", through: ["a", "b", "a"]),
      "circle: partOf leads back to itself: a > b > a; take partOf out of one of them"
    ),
  ]

  @Test func `each fault has its code, message and remedy`() {
    for (kind, words) in Self.ofFiles + Self.ofRecords {
      let code = Wording.code(kind)
      #expect("\(code): \(Wording.message(kind)); \(Wording.remedy(kind))" == words)
      expectCode(code)
      expectPlain(Wording.message(kind))
      expectPlain(Wording.remedy(kind))
    }
  }

  @Test func `every kind is in the table, and its code is its own`() {
    let kinds = (Self.ofFiles + Self.ofRecords).map(\.0)
    #expect(Set(kinds.map(number)) == Set(0..<32))
    #expect(Set(kinds.map(Wording.code)).count == 32)
  }

  /// Counts the kinds: a new one does not compile until it is in the table above as well.
  private func number(_ kind: Fault.Kind) -> Int {
    switch kind {
    case .unreadable: 0
    case .notARegularFile: 1
    case .tooLarge: 2
    case .nameIsNotUTF8: 3
    case .readableByOthers: 4
    case .notUTF8: 5
    case .notUTF16Or32: 6
    case .byteOrderMark: 7
    case .conflictMarkers: 8
    case .syntax: 9
    case .notAnObject: 10
    case .missing: 11
    case .wrongType: 12
    case .emptyText: 13
    case .notADate: 14
    case .notANumber: 15
    case .outOfRange: 16
    case .unknownWord: 17
    case .unlistedWord: 18
    case .badIdentifier: 19
    case .idDiffersFromFileName: 20
    case .anotherVersion: 21
    case .idTaken: 22
    case .reservedCampaignName: 23
    case .newerFormat: 24
    case .campaignFileMissing: 25
    case .unknownReference: 26
    case .countDiffers: 27
    case .gradeWithoutReason: 28
    case .endsBeforeItBegins: 29
    case .dayNotKnown: 30
    case .circle: 31
    }
  }

  @Test func `a fault is one line: file, line, column, fault, remedy`() {
    let kind = Fault.Kind.unknownWord(
      member: "channel", found: "telepathy", choices: ["letter", "email"])
    #expect(
      Wording.line(Fault(file: "responses/a.json", line: 7, column: 14, kind))
        == "responses/a.json:7:14: channel is \"telepathy\"; expected letter or email")
    #expect(
      Wording.line(Fault(file: "responses/a.json", line: 7, .notUTF8))
        == "responses/a.json:7: not valid UTF-8; save it as UTF-8")
    #expect(
      Wording.line(Fault(file: "a.json", .notUTF8))
        == "a.json: not valid UTF-8; save it as UTF-8")
  }

  @Test(arguments: [(300, "300 bytes"), (1, "1 byte"), (1025, "2 KiB"), (1 << 20, "1 MiB")])
  func `a size is rounded up`(bytes: Int, words: String) {
    #expect(Wording.message(.tooLarge(bytes: bytes, most: 1)).contains(words + ","))
  }

  @Test(arguments: [
    (SyntaxFault.empty, "the file is empty"), (.unexpectedEnd, "the text ends too early"),
    (
      .unexpected(found: "\"x\"", expected: "a comma or a closing bracket"),
      "\"x\" where a comma or a closing bracket must stand"
    ),
    (.trailingComma, "a comma with nothing after it"),
    (.duplicateMember("title"), "\"title\" stands twice"),
    (.controlCharacterInText, "a line break or control character inside a text"),
    (.badEscape, "a backslash before something that it cannot stand before"),
    (.loneSurrogate, "half of a character"), (.badNumber("01"), "01 is not a number"),
    (.tooDeep(most: 32), "more than 32 levels deep"),
    (.textAfterEnd, "something stands after the end of the record"),
  ])
  func `each fault of a text has its message and a remedy`(fault: SyntaxFault, words: String) {
    #expect(Wording.message(fault) == words)
    expectPlain(Wording.message(.syntax(fault)))
    expectPlain(Wording.remedy(.syntax(fault)))
  }
}
