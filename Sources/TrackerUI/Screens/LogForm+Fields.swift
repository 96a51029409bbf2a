import TextGrid

extension LogForm {
  /// The fields, in the order in which Tab visits them; drafts know them by these names.
  enum Field: String, CaseIterable, Equatable, Sendable {
    case asks, what, words, when, whose, from, speaker, how, onRecord, grade, reason, promise
    case position, stance, session, source, seenBy
  }

  /// Those that the form shows at the moment.
  var fields: [Field] { Field.allCases.filter(isShown) }

  private func isShown(_ field: Field) -> Bool {
    switch field {
    case .whose: whose.options.count > 1
    case .reason: grade.value?.grade != nil
    case .position: wantedAsk != nil
    case .stance, .session: takesPosition
    case .asks, .what, .when, .from, .speaker, .how, .onRecord, .grade, .promise, .words, .source,
      .seenBy:
      true
    }
  }

  /// Whether a position is told of: the ask wants one and the reader says that there is one.
  var takesPosition: Bool {
    wantedAsk != nil && position.value.map { $0 != .none } ?? false
  }

  /// Goes on by so many of the shown fields, around the ends.
  mutating func moveFocus(by step: Int) {
    let fields = fields
    guard let index = fields.firstIndex(of: focus) else {
      focus = .asks
      return
    }
    focus = fields[(index + step + fields.count) % fields.count]
  }

  /// Hands a key to the field in use; false: it has no use for it.
  mutating func take(_ key: Key) -> Bool {
    switch focus {
    case .asks: asks.take(key)
    case .what: what.take(key)
    case .when: when.take(key)
    case .whose: whose.take(key)
    case .from: from.take(key)
    case .speaker: speaker.take(key)
    case .how: how.take(key)
    case .onRecord: onRecord.take(key)
    case .grade: grade.take(key)
    case .reason: reason.take(key)
    case .promise: promise.take(key)
    case .position: position.take(key)
    case .stance: stance.take(key)
    case .session: session.take(key)
    case .words: words.take(key)
    case .source: source.take(key)
    case .seenBy: seenBy.take(key)
    }
  }

  /// The field in use, as it is drawn.
  func control(_ field: Field) -> any FormControl {
    switch field {
    case .asks: asks
    case .what: what
    case .when: when
    case .whose: whose
    case .from: from
    case .speaker: speaker
    case .how: how
    case .onRecord: onRecord
    case .grade: grade
    case .reason: reason
    case .promise: promise
    case .position: position
    case .stance: stance
    case .session: session
    case .words: words
    case .source: source
    case .seenBy: seenBy
    }
  }
}
