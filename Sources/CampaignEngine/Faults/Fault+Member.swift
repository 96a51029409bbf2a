extension Fault.Kind {
  /// The same fault under another name of its member: who typed an option knows no member.
  ///
  /// - Parameter name: Takes the member and what was found in it, where that is a text.
  package func naming(_ name: (String, String?) -> String) -> Fault.Kind {
    switch self {
    case .missing(let member): .missing(member: name(member, nil))
    case .wrongType(let member, let expected):
      .wrongType(member: name(member, nil), expected: expected)
    case .emptyText(let member): .emptyText(member: name(member, nil))
    case .notADate(let member, let found): .notADate(member: name(member, found), found: found)
    case .notANumber(let member, let found):
      .notANumber(member: name(member, found), found: found)
    case .outOfRange(let member, let found, let allowed):
      .outOfRange(member: name(member, found), found: found, allowed: allowed)
    case .unknownWord(let member, let found, let choices):
      .unknownWord(member: name(member, found), found: found, choices: choices)
    case .unlistedWord(let member, let found, let nearest):
      .unlistedWord(member: name(member, found), found: found, nearest: nearest)
    case .unknownReference(let member, let found, let nearest):
      .unknownReference(member: name(member, found), found: found, nearest: nearest)
    case .endsBeforeItBegins(let member): .endsBeforeItBegins(member: name(member, nil))
    default: self
    }
  }
}
