package import CampaignEngine
import TextGrid
import Wording

extension LogForm {
  /// A date as it was typed, and what it was taken for.
  enum TypedDay: Equatable, Sendable {
    case empty
    case understood(TypedDate)
    case faulty(String)
  }

  /// Something that has to be mended before saving, and where.
  struct FieldFault: Equatable {
    let field: Field
    let text: String
  }

  /// What the fields say, as the command line would have understood it.
  package var draft: ResponseDraft {
    var draft = ResponseDraft()
    draft.answers = asks.values.map(answer)
    draft.targets = whose.values
    draft.date = whenDate
    draft.text = what.text
    draft.office = from.value ?? nil
    draft.speaker = speaker.textOrNil
    draft.isOnRecord = onRecord.value ?? true
    draft.channel = how.value ?? nil
    draft.quote = words.textOrNil
    if case .understood(let typed) = promisedDay {
      draft.promise = typed.due.map { PromiseDraft(by: $0) }
    }
    fillPosition(of: &draft)
    draft.sources = source.textOrNil.map { [Source(title: $0, url: $0.isLink ? $0 : nil)] } ?? []
    draft.visibility = seenBy.value ?? .internal
    return draft
  }

  private func answer(to ask: Identifier<Ask>) -> Answer {
    var answer = Answer(ask: ask)
    guard let verdict = grade.value else { return answer }
    answer.kind = verdict.kind
    answer.grade = verdict.grade
    answer.reason = verdict.grade == nil ? nil : reason.textOrNil
    return answer
  }

  private func fillPosition(of draft: inout ResponseDraft) {
    guard takesPosition, let stance = stance.value else { return }
    draft.session = session.value ?? nil
    switch position.value {
    case .did: draft.did = stance
    case .says: draft.says = stance
    case .some(.none), nil: break
    }
  }

  /// The day on which it was said; nil: today, or what was typed is no date.
  var whenDate: PartialDate? {
    guard case .understood(let typed) = whenDay else { return nil }
    return typed.date
  }

  private var understoodWhen: TypedDay {
    let day = understand(when, .past)
    if case .understood(let typed) = day, typed.date.firstDay > viewpoint.today {
      return .faulty(Wording.refusal(.datedInFuture(typed.date, today: viewpoint.today)))
    }
    return day
  }

  /// The day by which they will answer; a month alone is no such day.
  private var understoodPromise: TypedDay {
    let day = understand(promise, .future)
    if case .understood(let typed) = day, typed.due == nil {
      return .faulty(Wording.typing(.needsADay))
    }
    return day
  }

  /// Understands the dates again, once for each key.
  mutating func understandDates() {
    whenDay = understoodWhen
    promisedDay = understoodPromise
  }

  private func understand(_ editor: LineEditor, _ direction: DateDirection) -> TypedDay {
    guard !editor.isEmpty else { return .empty }
    do throws(DateTypingFault) {
      let typed = try TypedDate.understand(
        editor.text, today: viewpoint.today, direction: direction, calendar: world.calendar)
      return .understood(typed)
    } catch {
      return .faulty(Wording.typing(error))
    }
  }

  /// What stands in the way of saving, the first of it; nil: nothing does.
  var firstFault: FieldFault? {
    if case .faulty(let text) = whenDay { return FieldFault(field: .when, text: text) }
    if case .faulty(let text) = promisedDay { return FieldFault(field: .promise, text: text) }
    guard let refusal = preview.refusal else { return nil }
    return FieldFault(field: Self.field(of: refusal), text: Wording.refusal(refusal))
  }

  private static func field(of refusal: LogRefusal) -> Field {
    switch refusal {
    case .noAsk, .unknownAsk, .whichSubject: .asks
    case .noText: .what
    case .unknownTarget, .whichTarget: .whose
    case .unknownOffice: .from
    case .unknownStance: .stance
    case .whichSession: .session
    case .datedInFuture: .when
    case .silenceSays(.position): .position
    case .silenceSays(.promise): .promise
    }
  }
}

extension TypedDate {
  /// As the day by which something is promised; nil: only a month or year was typed.
  fileprivate var due: Promise.Due? {
    switch self {
    case .date(let date): date.day.map { .day($0) }
    case .milestone(let session, let milestone, _):
      .milestone(session: session, milestone: milestone)
    }
  }
}

extension LineEditor {
  /// Nil where there are only blanks.
  fileprivate var textOrNil: String? { isEmpty ? nil : text }
}

extension String {
  fileprivate var isLink: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
