/// Why a text is no JSON, and where.
package struct JSONFault: Error, Equatable, Sendable {
  /// What stands in the way.
  package enum Kind: Equatable, Sendable {
    case empty
    case notUTF8
    /// UTF-16 or UTF-32, told by its first bytes.
    case otherEncoding
    case unexpectedEnd
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

  package let kind: Kind
  package let place: JSONPlace

  package init(_ kind: Kind, at place: JSONPlace) {
    self.kind = kind
    self.place = place
  }
}
