import Testing

@Suite struct RulesTests {
  private func rules() throws -> [Repository.SourceFile] {
    let files = try Repository.swiftFiles(under: "Sources/CampaignEngine/Rules")
    #expect(files.count > 10)
    return files
  }

  @Test func `no rule names a body, a stance, a scale or a milestone`() throws {
    let words = try ListedWords().all
    for file in try rules() {
      for line in file.lines {
        for literal in line.matches(of: #/"(\w+)"/#) {
          #expect(!words.contains(String(literal.1)), "\(file.path): \(line)")
        }
      }
    }
  }

  @Test func `no rule filters records by day: the world has done that`() throws {
    let today = #/\b(?:today|viewpoint\.today)\b/#
    let ofRecord =
      #/\b(?:response|communication|event|letter|act|answer|\$0)(?:\.response|\.communication)?\.(?:date|published|loggedAt)(?:\.\w+)?\s*(?:<|>|==)/#
    for file in try rules() {
      for line in file.lines where line.contains(today) {
        #expect(line.firstMatch(of: ofRecord) == nil, "\(file.path): \(line)")
      }
    }
  }

  @Test func `no rule asks who may see a record`() throws {
    for file in try rules() {
      let asks = file.lines.filter {
        $0.contains(".visibility") && !$0.contains("visibility = draft.visibility")
      }
      #expect(asks.isEmpty, "\(file.path)")
    }
  }
}
