package import CampaignEngine
import Wording

extension LogForm {
  /// Puts back what a draft holds, over what the form holds from the start.
  ///
  /// Names and values that this version does not know are passed over. What was chosen then and is
  /// no longer there comes back in words, such as `ask rejoin-unga-75`.
  package mutating func restore(_ draft: FormDraft) -> [String] {
    var reader = DraftReader(fields: draft.fields)
    restoreTexts(from: reader)
    reader.tick(.asks, "ask", in: &asks)
    reader.tick(.whose, "target", in: &whose)
    restoreChoices(from: &reader)
    focus = draft.focus.flatMap(Field.init).flatMap { fields.contains($0) ? $0 : nil } ?? .what
    return reader.missing
  }

  private mutating func restoreTexts(from reader: DraftReader) {
    reader.fill(.what, &what)
    reader.fill(.words, &words)
    reader.fill(.when, &when)
    reader.fill(.speaker, &speaker)
    reader.fill(.reason, &reason)
    reader.fill(.promise, &promise)
    reader.fill(.source, &source)
  }

  /// In an order in which what depends on another choice is offered before it is chosen.
  private mutating func restoreChoices(from reader: inout DraftReader) {
    reader.choose(.onRecord, in: &onRecord) { $0 ? "yes" : "no" }
    reader.choose(.grade, in: &grade, \.draftWord)
    reader.choose(.position, in: &position, \.draftWord)
    reader.choose(.seenBy, in: &seenBy, \.rawValue)
    understandDates()
    keepHiddenPosition(from: reader)
    offerChoices()
    reader.choose(.from, in: &from) { $0?.draftWord }
    reader.choose(.stance, in: &stance) { $0?.text }
    reader.choose(.session, in: &session) { $0?.text }
    offerChoices()
    reader.choose(.how, in: &how) { $0?.rawValue }
    settle()
  }

  /// A position that was chosen before its ask was unticked waits for the ask to be ticked again.
  private mutating func keepHiddenPosition(from reader: DraftReader) {
    if let word = reader.text(of: .stance), Vocabulary.stance(Identifier(word)) != nil {
      stance.offer(stance.asOffered + [(Identifier(word), Wording.stance(Identifier(word)))])
      stance.choose(Identifier(word))
    }
    if let word = reader.text(of: .session), world.calendar.schedule(of: Identifier(word)) != nil {
      session.offer(session.asOffered + [(Identifier(word), Wording.session(Identifier(word)))])
      session.choose(Identifier(word))
    }
  }
}

/// Reads the fields of a draft into those of a form.
private struct DraftReader {
  let fields: [String: FormDraft.Entry]

  /// What could not be chosen because it is not there.
  private(set) var missing: [String] = []

  init(fields: [String: FormDraft.Entry]) {
    self.fields = fields
  }

  func text(of field: LogForm.Field) -> String? {
    guard case .text(let text)? = fields[field.rawValue] else { return nil }
    return text
  }

  func fill(_ field: LogForm.Field, _ editor: inout LineEditor) {
    guard let text = text(of: field) else { return }
    editor = LineEditor(text, keepsLines: editor.keepsLines)
  }

  mutating func tick<Named>(
    _ field: LogForm.Field, _ noun: String, in checks: inout Checks<Identifier<Named>>
  ) {
    guard case .list(let words)? = fields[field.rawValue] else { return }
    let ids = words.map { Identifier<Named>($0) }
    checks.tick(only: ids)
    missing += ids.filter { !checks.options.contains($0) }.map { "\(noun) \($0.text)" }
  }

  /// Chooses the option that bears the draft's word.
  mutating func choose<Value>(
    _ field: LogForm.Field, in choice: inout Choice<Value>, _ word: (Value) -> String?
  ) {
    guard let wanted = text(of: field) else { return }
    if let value = choice.options.first(where: { word($0) == wanted }) {
      choice.choose(value)
    } else {
      missing.append("\(field.name) \(wanted)")
    }
  }
}

extension Choice {
  /// Its options with their labels.
  fileprivate var asOffered: [(Value, String)] { Array(zip(options, labels)) }
}

extension LogForm.Field {
  /// Its label as a word in a sentence.
  fileprivate var name: String { String(LogForm.Words.label(self).drop { $0 == " " }) }
}
