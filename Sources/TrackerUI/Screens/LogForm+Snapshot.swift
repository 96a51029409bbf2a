package import CampaignEngine

extension LogForm {
  /// Everything that was typed and chosen, as it stands, whether or not it could be saved.
  package var snapshot: FormDraft {
    var draft = FormDraft(campaign: campaign, day: viewpoint.today)
    draft.ask = preselected
    draft.focus = focus.rawValue
    for field in Field.allCases {
      draft.fields[field.rawValue] = entry(of: field)
    }
    return draft
  }

  /// What a field holds; nil: nothing, or what it holds from the start.
  private func entry(of field: Field) -> FormDraft.Entry? {
    switch field {
    case .asks: .list(asks.values.map(\.text))
    case .whose: .list(whose.values.map(\.text))
    case .what: what.entry
    case .words: words.entry
    case .when: when.entry
    case .speaker: speaker.entry
    case .reason: reason.entry
    case .promise: promise.entry
    case .source: source.entry
    case .from: from.value?.map { .text($0.draftWord) }
    case .how: how.value?.map { .text($0.rawValue) }
    case .onRecord: onRecord.value.map { .text($0 ? "yes" : "no") }
    case .grade: grade.value.map { .text($0.draftWord) }
    case .position: position.value.map { .text($0.draftWord) }
    case .stance: stance.value?.map { .text($0.text) }
    case .session: session.value?.map { .text($0.text) }
    case .seenBy: seenBy.value.map { .text($0.rawValue) }
    }
  }
}

extension LineEditor {
  /// Blanks alone are text too: whoever typed them finds them again.
  fileprivate var entry: FormDraft.Entry? { text.isEmpty ? nil : .text(text) }
}

extension OfficeReference {
  /// As records refer to it: `kor/president`.
  var draftWord: String { "\(target.text)/\(office)" }
}

extension LogForm.Verdict {
  var draftWord: String {
    switch self {
    case .graded(let grade): grade.rawValue
    case .notYet: "notYet"
    case .holding: "holding"
    case .receipt: "receipt"
    }
  }
}

extension LogForm.PositionKind {
  var draftWord: String {
    switch self {
    case .did: "did"
    case .says: "says"
    case .none: "none"
    }
  }
}
