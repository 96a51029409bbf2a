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
      screens.list.draw(into: &grid, in: content, outlook)
    }
    move?.draw(over: &grid)
    help?.draw(over: &grid)
    silence?.draw(over: &grid)
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

  private var frame: Frame {
    let screen = screens.list
    return Frame(
      place: screen.place(outlook), day: Wording.day(outlook.today), isPastDay: outlook.isPastDay,
      message: isAskingToQuit ? Self.quitQuestion : notice ?? screen.message(outlook),
      hints: screen.hints, pinnedHints: screen.pinnedHints)
  }

  private static let quitQuestion = Frame.Message(
    "a half-written response would be lost: y quits without it, any other key stays", .warn)
}
