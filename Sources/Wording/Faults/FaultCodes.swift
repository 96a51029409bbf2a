package import CampaignEngine

/// Words for scripts: they stay as they are, whatever the sentences become.
extension Wording {
  /// A stable word for scripts, such as `syntax`, `unknown-word`.
  package static func code(_ kind: Fault.Kind) -> String {
    switch kind {
    case .unreadable: "unreadable"
    case .notARegularFile: "not-a-file"
    case .tooLarge: "too-large"
    case .nameIsNotUTF8: "file-name-not-utf8"
    case .readableByOthers: "readable-by-others"
    case .notUTF8: "not-utf8"
    case .notUTF16Or32: "utf16"
    case .byteOrderMark: "byte-order-mark"
    case .conflictMarkers: "conflict-markers"
    case .syntax: "syntax"
    case .notAnObject: "not-an-object"
    case .missing: "missing"
    case .wrongType: "wrong-type"
    case .emptyText: "empty-text"
    case .notADate: "not-a-date"
    case .notANumber: "not-a-number"
    case .outOfRange: "out-of-range"
    case .unknownWord: "unknown-word"
    case .unlistedWord: "unlisted-word"
    case .badIdentifier: "bad-id"
    case .idDiffersFromFileName: "id-differs-from-file-name"
    case .anotherVersion: "another-version"
    case .idTaken: "id-taken"
    case .reservedCampaignName: "reserved-name"
    case .newerFormat: "newer-format"
    case .campaignFileMissing: "campaign-file-missing"
    case .unknownReference: "unknown-reference"
    case .countDiffers: "count-differs"
    case .gradeWithoutReason: "grade-without-reason"
    case .endsBeforeItBegins: "ends-before-it-begins"
    case .dayNotKnown: "day-not-known"
    case .circle: "circle"
    }
  }

  package static func severity(_ severity: Fault.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    }
  }
}
