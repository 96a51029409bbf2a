import CampaignEngine
import TextGrid
import Wording

/// How dates can be typed, shown while one is.
extension LogForm {
  /// Each example with the day that it means today; none where no date is typed.
  func dateExamples(columns: Int) -> [[Span]] {
    let (direction, examples): (DateDirection, [String]) =
      switch focus {
      case .when: (.past, ["today", "fri", "28 feb", "2020-02-28", "nov 2019"])
      case .promise: (.future, ["tomorrow", "fri", "next fri", "+2w", "6 mar", "eom"])
      default: (.past, [])
      }
    let rows = examples.compactMap { example -> [Span]? in
      guard let day = meaning(of: example, direction) else { return nil }
      let room = max(0, columns - 2 - example.displayWidth)
      return [Span("  " + example, .accent), Span(day, .dim).padded(to: room, at: .right)]
    }
    return rows.isEmpty ? [] : [[Span(Words.dates, .title)]] + rows
  }

  private func meaning(of example: String, _ direction: DateDirection) -> String? {
    let typed = try? TypedDate.understand(
      example, today: viewpoint.today, direction: direction, calendar: world.calendar)
    return typed.map { $0.date.day.map(Wording.day) ?? Wording.date($0.date) }
  }
}
