import CampaignEngine
import JSONText

extension MemberReader {
  /// A word of a closed list; another one is an error that names the choices.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, of list: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    guard let text = text(name) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let choices = Word.allCases.map(\.rawValue)
    report(.unknownWord(member: name, found: text, choices: choices), at: value(name)?.place)
    return nil
  }

  /// As ``word(_:of:)``; a missing member is an error, and any word of the list stands in for it.
  mutating func neededWord<Word: RawRepresentable & CaseIterable>(
    _ name: String, standIn: Word
  ) -> Word where Word.RawValue == String {
    needs(name)
    return word(name) ?? standIn
  }

  /// A word of a closed list that the engine keeps as text.
  @discardableResult
  mutating func word(_ name: String, of choices: [String]) -> String? {
    guard let word = text(name) else { return nil }
    guard choices.contains(word) else {
      report(
        .unknownWord(member: name, found: word, choices: choices), at: value(name)?.place)
      return nil
    }
    return word
  }

  /// The name of another record or of an entry of an open list.
  mutating func reference<Named>(
    _ name: String, to kind: Reference.Kind
  ) -> Identifier<Named>? {
    reference(value(name), of: name, to: kind)
  }

  private mutating func reference<Named>(
    _ value: JSONValue?, of name: String, to kind: Reference.Kind
  ) -> Identifier<Named>? {
    guard let value, let text = text(value, of: name) else { return nil }
    refer(to: kind, text, in: name, at: value)
    return Identifier(text)
  }

  /// As ``reference(_:to:)``; a missing member is an error.
  mutating func neededReference<Named>(
    _ name: String, to kind: Reference.Kind
  ) -> Identifier<Named> {
    reference(neededValue(name), of: name, to: kind) ?? Identifier("")
  }

  mutating func references<Named>(
    _ name: String, to kind: Reference.Kind
  ) -> [Identifier<Named>] {
    elements(name).compactMap { value in
      guard let text = value.string else {
        report(.wrongType(member: name, expected: "a list of texts"), at: value.place)
        return nil
      }
      refer(to: kind, text, in: name, at: value)
      return Identifier(text)
    }
  }

  /// Offices written `kor/president`.
  mutating func offices(_ name: String) -> [OfficeReference] {
    let written: [Identifier<Office>] = references(name, to: .office)
    return written.compactMap { OfficeReference(text: $0.text) }
  }
}
