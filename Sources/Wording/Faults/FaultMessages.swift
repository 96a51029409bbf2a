package import CampaignEngine

/// What is wrong with a file: one line, small letters, no full stop.
extension Wording {
  package static func message(_ kind: Fault.Kind) -> String {
    switch kind {
    case .unreadable(let reason): "cannot be read: \(Self.reason(reason))"
    case .notARegularFile: "not an ordinary file"
    case .tooLarge(let bytes, let most): "too large: \(size(bytes)), at most \(size(most))"
    case .nameIsNotUTF8: "the file's name is not valid UTF-8"
    case .readableByOthers: "other people on this machine can read it"
    case .notUTF8: "not valid UTF-8"
    case .notUTF16Or32: "saved as UTF-16 or UTF-32, not as UTF-8"
    case .byteOrderMark: "begins with a byte order mark"
    case .conflictMarkers: "two versions stand in it, between conflict markers"
    case .syntax(let fault): message(fault)
    case .notAnObject: "holds no record: a record stands in { and }"
    case .missing(let member): "\(member) is missing"
    case .wrongType(let member, let expected): "\(member) is not \(expected)"
    case .emptyText(let member): "\(member) is empty"
    case .notADate(let member, let found): "\(member) is \(quoted(found)), which is no date"
    case .notANumber(let member, let found): "\(member) is \(found), which is no whole number"
    case .outOfRange(let member, let found, _): "\(member) is \(found), which is out of range"
    case .unknownWord(let member, let found, _): "\(member) is \(quoted(found))"
    case .unlistedWord(let member, let found, _):
      "\(member) is \(quoted(found)), a word on no list; it decides nothing"
    case .badIdentifier(let found): "\(quoted(found)) cannot be an id"
    case .idDiffersFromFileName(let id, let name):
      "id is \(quoted(id)), but the file is named \(quoted(name))"
    case .anotherVersion(let id, let file): "another version of \(quoted(id)), beside \(file)"
    case .idTaken(let id, let file): "id \(quoted(id)) is taken by \(file)"
    case .reservedCampaignName(let name): "\(quoted(name)) cannot be the name of a campaign"
    case .newerFormat(let found, let known):
      "written by a newer version: format \(found), this one knows \(known)"
    case .campaignFileMissing: "this folder has no campaign.json"
    case .unknownReference(let member, let found, _):
      "\(member) is \(quoted(found)), and there is no such record"
    case .countDiffers(let what, let stated, let printed):
      "\(stated) \(what) stated, \(printed) printed"
    case .gradeWithoutReason(let grade): "grade \(grade.rawValue) has no reason"
    case .endsBeforeItBegins(let member): "\(member) ends before it begins"
    case .dayNotKnown(let found): "date is \(quoted(found)), without a day: it starts no clock"
    case .circle(let member, let records):
      "\(member) leads back to itself: \(records.joined(separator: " > "))"
    }
  }

  /// Why a text is no JSON.
  package static func message(_ fault: SyntaxFault) -> String {
    switch fault {
    case .empty: "the file is empty"
    case .unexpectedEnd: "the text ends too early"
    case .unexpected(let found, let expected): "\(found) where \(expected) must stand"
    case .trailingComma: "a comma with nothing after it"
    case .duplicateMember(let name): "\(quoted(name)) stands twice"
    case .controlCharacterInText: "a line break or control character inside a text"
    case .badEscape: "a backslash before something that it cannot stand before"
    case .loneSurrogate: "half of a character"
    case .badNumber(let text): "\(text) is not a number"
    case .tooDeep(let most): "more than \(most) levels deep"
    case .textAfterEnd: "something stands after the end of the record"
    }
  }

  /// `300 bytes`, `12 KiB`, `1 MiB`: rounded up.
  private static func size(_ bytes: Int) -> String {
    let mebibyte = 1 << 20
    if bytes < 1 << 10 { return counted(bytes, "byte") }
    return bytes < mebibyte
      ? "\((bytes + 1023) / 1024) KiB" : "\((bytes + mebibyte - 1) / mebibyte) MiB"
  }
}
