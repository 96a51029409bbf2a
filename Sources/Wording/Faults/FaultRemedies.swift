package import CampaignEngine

/// What to do about a file with a fault: one line, small letters, no full stop.
extension Wording {
  package static func remedy(_ kind: Fault.Kind) -> String {
    switch kind {
    case .unreadable(let reason): remedy(reason)
    case .notARegularFile: "move it out of the folder"
    case .tooLarge: "put long texts into a file of their own beside the record"
    case .nameIsNotUTF8: "rename it with letters a to z, digits and hyphens"
    case .readableByOthers: "take that right away, such as with chmod go-rwx"
    case .notUTF8, .notUTF16Or32: "save it as UTF-8"
    case .byteOrderMark: "save it as UTF-8 without a mark; it is read all the same"
    case .conflictMarkers: "keep one version and remove the lines with <<<<, ==== and >>>>"
    case .syntax(let fault): remedy(fault)
    case .notAnObject: "begin with { and end with }"
    case .missing(let member): "add \(member)"
    case .wrongType(let member, let expected): "make \(member) \(expected)"
    case .emptyText(let member): "fill in \(member)"
    case .notADate: "write it as 2020-03-05; where only that is known, as 2020-03 or 2020"
    case .notANumber: "write a whole number without quotation marks"
    case .outOfRange(_, _, let allowed): "write \(allowed)"
    case .unknownWord(_, _, let choices): "expected \(list(choices, before: "or"))"
    case .unlistedWord(_, _, let nearest):
      nearest.map(didYouMean) ?? "leave it if it is meant so, or use a listed word"
    case .badIdentifier: "use small letters a to z, digits and hyphens, at most 80"
    case .idDiffersFromFileName(let id, _): "name the file \(id).json, or correct the id"
    case .anotherVersion: "keep what is right in one file and remove the other"
    case .idTaken: "give one of the two another id and file name"
    case .reservedCampaignName: "give it another name"
    case .newerFormat:
      "use a newer version of the program; until then it is left out, and left as it is"
    case .campaignFileMissing: "add campaign.json, or move the folder away"
    case .unknownReference(_, _, let nearest):
      nearest.map(didYouMean) ?? "correct it, or add that record"
    case .countDiffers: "compare with the original; leave it where the original is wrong itself"
    case .gradeWithoutReason: "say why in reason"
    case .endsBeforeItBegins: "put the earlier day first"
    case .dayNotKnown: "write the day once it is known; until then it counts as not sent"
    case .circle(let member, _): "take \(member) out of one of them"
    }
  }

  private static func remedy(_ fault: SyntaxFault) -> String {
    switch fault {
    case .empty: "fill in the record, or remove the file"
    case .unexpectedEnd: "look for a missing bracket or quotation mark"
    case .unexpected, .badEscape, .badNumber: "correct it there"
    case .trailingComma: "remove the comma"
    case .duplicateMember: "keep one of the two"
    case .controlCharacterInText: "write \\n for a line break"
    case .loneSurrogate: "write the whole character"
    case .tooDeep: "use fewer brackets inside one another"
    case .textAfterEnd: "keep one record in a file"
    }
  }
}
