import Foundation
import Testing

@Suite struct VocabularyTests {
  /// The shipped calendar is text that happens to lie in Swift files, of the shape of a user's own
  /// files: it has to name its bodies.
  private static let exempt = ["Sources/CampaignEngine/Vocabulary/", "Sources/UNCalendar/"]

  /// How many voted which way is told by members of a resolution's result, which are no stances.
  private static let counted = ["against", "abstained"].map {
    Literal(file: "Sources/CampaignStore/Records/SessionRecord.swift", text: $0)
  }

  /// A text of the program and the file that it stands in.
  private struct Literal: Equatable {
    let file: String
    let text: String
  }

  /// The text literals of the program outside its lists, each with its place.
  private func literals() throws -> [Literal] {
    let files = try Repository.swiftFiles(under: "Sources").filter { file in
      !Self.exempt.contains { file.path.hasPrefix($0) }
    }
    #expect(files.count > 100)
    return files.flatMap { file in
      file.lines.filter { !$0.contains(#/^\s*\/\//#) }
        .flatMap { $0.matches(of: #/"((?:[^"\\]|\\.)*)"/#) }
        .map { Literal(file: file.path, text: String($0.output.1)) }
    }
  }

  /// What files of the small stores name as a body or a stance.
  private func wordsOfStores() throws -> (bodies: Set<String>, stances: Set<String>) {
    let stores = Repository.root.appending(path: "Tests/EndToEndTests/Stores")
    let found = FileManager.default.enumerator(at: stores, includingPropertiesForKeys: nil)
    let files = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "json" }
    #expect(files.count > 50)
    let text = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    return (text.words(of: #/"body": "(\w+)"/#), text.words(of: #/"stance": "(\w+)"/#))
  }

  @Test func `no file but the lists names a body, not even for an example`() throws {
    let bodies = try ListedWords().bodies.union(wordsOfStores().bodies)
    #expect(bodies.count > 13)
    for literal in try literals() {
      // A source may be a document, whose symbol begins with the organ: A/HRC/11/OD.9.
      let text = literal.text.replacing(#/\b[AES]\/\S+/#, with: "")
      let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      #expect(bodies.isDisjoint(with: words), "\(literal.file): \(literal.text)")
    }
  }

  @Test func `no file but the lists names a stance`() throws {
    let stances = try ListedWords().stances.union(wordsOfStores().stances)
    #expect(stances.count > 15)
    for literal in try literals() where !Self.counted.contains(literal) {
      #expect(!stances.contains(literal.text), "\(literal.file): \(literal.text)")
    }
  }
}
