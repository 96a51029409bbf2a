import Testing

/// What holds of every line of a fault: one line, small letters, no full stop, no name of code.
func expectPlain(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(!text.isEmpty, sourceLocation: sourceLocation)
  #expect(!text.hasSuffix("."), "\(text)", sourceLocation: sourceLocation)
  #expect(!text.contains("\n"), "\(text)", sourceLocation: sourceLocation)
  #expect(!text.contains("Error:"), "\(text)", sourceLocation: sourceLocation)
  let first = String(text.prefix { $0 != " " })
  let isName = ["TERM", "A,"].contains(first)
  #expect(first.first?.isUppercase != true || isName, "\(text)", sourceLocation: sourceLocation)
  let typeNames = [
    "Identifier", "CalendarDate", "PartialDate", "Optional", "Kind", "Fault", "Refusal",
    "SystemReason", "SaveAnswer", "nil", "some(", "CampaignEngine", "rawValue",
  ]
  for name in typeNames {
    #expect(!text.contains(name), "\(text)", sourceLocation: sourceLocation)
  }
}

/// Letters, digits and single hyphens, as scripts compare them.
func expectCode(_ code: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(
    code.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil, "\(code)",
    sourceLocation: sourceLocation)
}
