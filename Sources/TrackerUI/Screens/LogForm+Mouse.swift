import TextGrid

extension LogForm {
  /// Goes to a field, and takes an option of it, as a mouse points at them; both from 0.
  mutating func point(at field: Int, option: Int?) {
    guard overlay == nil else { return }
    focus = Field.allCases[field]
    guard let option else { return }
    change { form in
      switch form.focus {
      case .asks: form.asks.point(at: option)
      case .whose: form.whose.point(at: option)
      case .onRecord: form.onRecord.point(at: option)
      case .grade: form.grade.point(at: option)
      case .position: form.position.point(at: option)
      case .seenBy: form.seenBy.point(at: option)
      case .from: form.from.point(at: option)
      case .how: form.how.point(at: option)
      case .stance: form.stance.point(at: option)
      case .session: form.session.point(at: option)
      case .what, .when, .speaker, .reason, .promise, .words, .source: break
      }
    }
  }
}
