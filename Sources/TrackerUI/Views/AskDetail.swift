import CampaignEngine
import TextGrid
import Wording

/// Everything about one ask, as lines of a width: where it stands, what comes, what was said.
struct AskDetail {
  let status: AskStatus
  let records: CampaignRecords
  let outlook: Outlook
  let text: TextColumn

  /// What comes stands before what was said, as long as the ask is open.
  var lines: [Line] {
    let isOpen = status.standing.outcome == .open || status.standing.outcome == .partlyMet
    let middle = isOpen ? [windows, responses] : [responses, windows]
    let groups = ([standing] + middle + [sentence]).filter { !$0.isEmpty }
    return Array(groups.joined(separator: [.empty]))
  }

  /// The reasons, each a sentence of its own.
  var why: [Line] {
    let reasons = Wording.why(status, in: outlook.known)
    guard !reasons.isEmpty else { return [] }
    return [Line("Why", .title)] + reasons.flatMap { text.bulleted("·", $0, .dim) }
  }

  /// From this width on words stand beside the outcome rather than below it.
  private static let columnsBeside = 60

  private var standing: [Line] {
    let outcome = status.standing.outcome
    let words = [
      Span("\(Wording.glyph(outcome)) \(Wording.outcome(outcome))", outcome.style.strong)
    ]
    let more = Wording.standing(status, in: outlook.known)
    let isNarrow = text.width < Self.columnsBeside
    let head =
      more.isEmpty
      ? [Line(words)] : isNarrow ? [Line(words)] + text.wrapped(more) : text.hanging(words, more)
    return head + clock + reply + stepBack
  }

  private var clock: [Line] {
    guard let clock = status.clock else { return [] }
    var parts = [Wording.clock(clock)]
    if let date = clock.date {
      parts.append("\(date.longText) (\(Wording.certainty(date.certainty)))")
    }
    if let left = Wording.daysLeft(clock) { parts.append(left) }
    return text.labelled("Counts to", parts.joined(separator: " · "))
  }

  private var reply: [Line] {
    let reply = status.reply
    var words = Wording.reply(reply, on: outlook.today)
    if let due = reply.due, reply.state != .answered {
      words += ", due \(Wording.plainDay(due))"
    }
    let first = text.labelled(
      "Reply", words, reply.daysLate(on: outlook.today) == nil ? .plain : .warn)
    let earlier = reply.earlier.flatMap { letter in
      text.labelled("", earlierText(letter), letter.daysLate > 0 ? .warn : .dim)
    }
    return first + silence + earlier + promise
  }

  /// What is proposed about a silence, its evidence, and the key that accepts it.
  private var silence: [Line] {
    guard let proposal = SilenceProposal(for: [status]) else { return [] }
    let evidence = proposal.steps.flatMap {
      text.labelled("", Wording.evidence($0, in: records), .dim)
    }
    return evidence + text.labelled("Proposed", SilenceDialog.proposal, .accent)
  }

  private func earlierText(_ letter: EarlierLetter) -> String {
    let late = letter.daysLate > 0 ? ", \(Wording.days(letter.daysLate)) late" : ""
    return
      "letter of \(Wording.plainDay(letter.sent)) unanswered, due \(Wording.plainDay(letter.due))\(late)"
  }

  private var promise: [Line] {
    guard let promise = status.promise else { return [] }
    let style: Style = promise.state == .broken ? .alarm : .plain
    return text.labelled("Promised", "\(Wording.plainDay(promise.by)): \(promise.text)", style)
  }

  private var stepBack: [Line] {
    for case .steppedBack(let step) in status.standing.reasons {
      return text.hanging([Span("▼", .alarm)], gap: 1, Wording.stepBack(step))
    }
    return []
  }
}
