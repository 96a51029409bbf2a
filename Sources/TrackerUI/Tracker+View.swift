import CampaignEngine
package import TextGrid
import Wording

extension Tracker {
  /// The whole screen at a size; total: any size, 0 by 0 included.
  package func view(in size: Size) -> Grid {
    guard size.rows >= Self.least.rows, size.columns >= Self.least.columns else {
      return Self.tooSmall(size)
    }
    var grid: Grid
    if let form = screens.form {
      grid = form.form.view(in: size)
    } else {
      grid = Grid(size)
      let content = frame.draw(into: &grid)
      drawContent(into: &grid, in: content)
    }
    help?.draw(over: &grid)
    return grid
  }

  /// The least size at which the screens say something.
  private static let least = Size(rows: 10, columns: 40)

  private static func tooSmall(_ size: Size) -> Grid {
    var grid = Grid(size)
    let words =
      "demarche needs \(least.columns)x\(least.rows), this is \(size.columns)x\(size.rows)"
    grid.write([Span(words, .warn)], at: Point(row: 0, column: 0), limit: size.columns)
    return grid
  }

  private func drawContent(into grid: inout Grid, in rect: Rect) {
    if case .campaign(let campaign)? = screens.opened.last {
      campaign.draw(into: &grid, in: rect, outlook)
      return
    }
    switch screens.numbered {
    case .today: screens.today.draw(into: &grid, in: rect, outlook)
    case .deadlines: screens.deadlines.draw(into: &grid, in: rect, outlook)
    }
  }

  private var frame: Frame {
    if case .campaign(let campaign)? = screens.opened.last {
      return frame(
        .trail([campaign.title(outlook)]), CampaignCommand.self, campaign.message(outlook),
        quit: "back")
    }
    switch screens.numbered {
    case .today: return frame(.screen(1), TodayCommand.self, screens.today.message(outlook))
    case .deadlines:
      return frame(.screen(2), DeadlinesCommand.self, screens.deadlines.message(outlook))
    }
  }

  private func frame<Command: ScreenCommand>(
    _ place: Frame.Place, _ commands: Command.Type, _ message: Frame.Message, quit: String = "quit"
  ) -> Frame {
    let quit = KeyBinding(KeyBinding.quit.keys, quit)
    return Frame(
      place: place, day: Wording.day(outlook.today), isPastDay: outlook.isPastDay,
      message: isAskingToQuit ? Self.quitQuestion : notice ?? message,
      hints: commands.allCases.map(\.binding).filter { $0.footer != nil },
      pinnedHints: [.help, quit])
  }

  private static let quitQuestion = Frame.Message(
    "a half-written response would be lost: y quits without it, any other key stays", .warn)
}
