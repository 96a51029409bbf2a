import CampaignEngine
import TextGrid
import Wording

extension DeadlinesScreen {
  /// The selected date in full: when, how sure, whose, which asks, why, and who says so.
  func detail(_ outlook: Outlook, width: Int) -> [Line] {
    guard let deadline = selectedDeadline(in: outlook) else { return [] }
    let text = TextColumn(width: width)
    return when(deadline, outlook, text) + whose(deadline, outlook, text) + why(deadline, text)
  }

  private func when(
    _ deadline: SessionDeadline, _ outlook: Outlook, _ text: TextColumn
  ) -> [Line] {
    let date = deadline.dates.date
    let left = Wording.daysTo(deadline.dates.daysLeft)
    let day = text.labelled("When", "\(date.longText) · \(left)", .title)
    let place = outlook.known.zone(deadline.timeZone)
    let times = Wording.times(deadline.dates, place: place, here: outlook.viewpoint.zone)
    let margin = date.marginDays > 0 ? ", ± \(Wording.days(date.marginDays))" : ""
    return day + (times.map { text.labelled("Time", $0) } ?? [])
      + text.labelled("Certainty", Wording.certainty(date.certainty) + margin)
  }

  private func whose(
    _ deadline: SessionDeadline, _ outlook: Outlook, _ text: TextColumn
  ) -> [Line] {
    let actor = deadline.milestone.group == .ours ? "we act" : "States act"
    let body = Vocabulary.body(deadline.body)?.title ?? deadline.body.text
    let asks = deadline.asks.flatMap { text.labelled("Decides", outlook.title(of: $0), .warn) }
    return text.labelled("Body", "\(body), \(Wording.session(deadline.session)) · \(actor)") + asks
  }

  private func why(_ deadline: SessionDeadline, _ text: TextColumn) -> [Line] {
    let reasons = Wording.why(deadline.dates.date.why)
    let why = reasons.enumerated().flatMap { index, reason in
      text.labelled(index == 0 ? "Why" : "", reason, .dim)
    }
    let sources = deadline.sources.enumerated().flatMap { index, source in
      text.labelled(index == 0 ? "Source" : "", source.text, .dim)
    }
    return why + sources
  }
}

extension Source {
  /// Title and address.
  var text: String { url.map { "\(title), \($0)" } ?? title }
}
