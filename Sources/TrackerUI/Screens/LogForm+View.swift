import CampaignEngine
package import TextGrid
import Wording

extension LogForm {
  /// From so many columns on, what saving does stands beside the fields.
  private static let columnsForTwoPanes = 96

  /// Draws the fields and what saving them does; total at any size.
  ///
  /// A window too small for both shows the fields alone, scrolled to the one in use.
  package func view(in size: Size) -> Grid {
    var grid = Grid(size)
    let content = frame.draw(into: &grid)
    if content.size.columns >= Self.columnsForTwoPanes {
      drawBeside(in: content, into: &grid)
    } else {
      drawBelow(in: content, into: &grid)
    }
    drawOverlay(over: &grid)
    return grid
  }

  private var frame: Frame {
    let bindings = Command.allCases.filter { $0 != .help }.map(\.binding)
    return Frame(
      place: .trail([Words.title]), day: Wording.day(viewpoint.today), isPastDay: isPastDay,
      message: message, hints: bindings, pinnedHints: [Command.help.binding])
  }

  private var message: Frame.Message {
    if isAskingToThrowAway { return Frame.Message(Words.throwAway, .alarm) }
    if let warning { return Frame.Message(warning, .warn) }
    if let refusal { return Frame.Message(refusal, .alarm) }
    if case .faulty(let text) = whenDay { return Frame.Message(text, .alarm) }
    if case .faulty(let text) = promisedDay { return Frame.Message(text, .alarm) }
    if let backWords { return Frame.Message(backWords, .warn) }
    return Frame.Message(place == .disk ? Words.keptOnDisk : Words.kept)
  }

  private func drawOverlay(over grid: inout Grid) {
    switch overlay {
    case .help(let help): help.draw(over: &grid)
    case .meanings(let meanings): meanings.draw(over: &grid)
    case nil: break
    }
  }
}
