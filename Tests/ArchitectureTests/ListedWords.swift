import Testing

/// The words of the open lists, as the vocabulary itself spells them.
struct ListedWords {
  let bodies: Set<String>
  let stances: Set<String>
  let scales: Set<String>
  let milestones: Set<String>

  init() throws {
    let files = try Repository.swiftFiles(under: "Sources/CampaignEngine/Vocabulary")
    let text = files.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n")
    bodies = text.words(of: #/(?:Body\(\s*id: |committee\(|: Self = )"(\w+)"/#)
    stances = text.words(of: #/Stance\(\s*"(\w+)"/#)
    scales = text.words(of: #/\bScale\(\s*id: "(\w+)"/#)
    milestones = text.words(of: #/Milestone\(\s*"(\w+)"/#)
    #expect(bodies.isSuperset(of: ["HRC", "UNGA", "UPR", "CCPR", "CED", "CHR"]))
    #expect(stances.isSuperset(of: ["coSponsor", "inFavour", "recommended", "unknown"]))
    #expect(scales == ["names", "votes", "review"])
    #expect(milestones.isSuperset(of: ["lateCoSponsorship", "followUpReport", "lapses"]))
  }

  var all: Set<String> { bodies.union(stances).union(scales).union(milestones) }
}

extension String {
  /// What the first bracket of a pattern finds, wherever it matches.
  func words(of pattern: Regex<(Substring, Substring)>) -> Set<String> {
    Set(matches(of: pattern).map { String($0.output.1) })
  }
}
