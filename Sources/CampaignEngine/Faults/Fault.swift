/// Something that is wrong with a file of the store, or that somebody should look at.
package struct Fault: Equatable, Sendable {
  /// How bad it is.
  package enum Severity: String, CaseIterable, Sendable {
    case error, warning
  }

  /// Relative to the store, `/` between folders.
  package let file: String

  /// Both counted from 1, columns in Unicode scalars; nil where the fault is the file itself.
  package let line: Int?
  package let column: Int?
  package let kind: Kind

  package init(file: String, line: Int? = nil, column: Int? = nil, _ kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What is wrong, as a fact; its sentence and remedy are worded elsewhere.
  package enum Kind: Equatable, Sendable {
    // The file.
    case unreadable(SystemReason)
    case notARegularFile
    case tooLarge(bytes: Int, most: Int)
    case nameIsNotUTF8
    case readableByOthers

    // The text.
    case notUTF8
    case notUTF16Or32
    case byteOrderMark
    case conflictMarkers
    case syntax(SyntaxFault)

    // The record.
    case notAnObject
    case missing(member: String)
    case wrongType(member: String, expected: String)
    case emptyText(member: String)
    case notADate(member: String, found: String)
    case notANumber(member: String, found: String)
    case outOfRange(member: String, found: String, allowed: String)
    /// A word of a closed list: an error.
    case unknownWord(member: String, found: String, choices: [String])
    /// A word of an open list that no list knows: a warning, and it decides nothing.
    case unlistedWord(member: String, found: String, nearest: String?)
    case badIdentifier(found: String)
    case idDiffersFromFileName(id: String, name: String)
    case anotherVersion(of: String, liveFile: String)
    case idTaken(id: String, by: String)
    case reservedCampaignName(String)
    case newerFormat(found: Int, known: Int)
    case campaignFileMissing

    // What it refers to.
    case unknownReference(member: String, found: String, nearest: String?)

    // What it says.
    case countDiffers(of: String, stated: Int, printed: Int)
    case gradeWithoutReason(Grade)
    case endsBeforeItBegins(member: String)
    /// A letter whose date has no day: it starts no clock.
    case dayNotKnown(found: String)
    /// A member that leads back to its own record, through these.
    case circle(member: String, through: [String])
  }

  package var severity: Severity {
    switch kind {
    case .readableByOthers, .byteOrderMark, .unlistedWord, .countDiffers, .gradeWithoutReason,
      .unknownReference, .anotherVersion, .dayNotKnown, .circle:
      .warning
    default: .error
    }
  }
}

/// Why a text is no JSON.
package enum SyntaxFault: Error, Equatable, Sendable {
  case empty
  case unexpectedEnd
  /// A character where something else must stand, such as "a comma or a closing bracket".
  case unexpected(found: String, expected: String)
  case trailingComma
  case duplicateMember(String)
  case controlCharacterInText
  case badEscape
  case loneSurrogate
  case badNumber(String)
  case tooDeep(most: Int)
  case textAfterEnd
}
