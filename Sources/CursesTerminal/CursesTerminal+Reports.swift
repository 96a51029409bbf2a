import CNCurses
import TextGrid

/// How far the question for the terminal's background has come.
enum BackgroundQuestion: Equatable {
  /// To be asked once something is on the screen.
  case open
  /// Asked, at so many milliseconds.
  case asked(at: Int)
  /// Answered, or not to be asked.
  case settled
}

/// What the terminal says by itself: its mouse and its background.
extension CursesTerminal {
  /// How soon an answer comes, if any does, in milliseconds.
  private static let patience = 1000

  /// How long the end of the program waits for one that is still under way.
  private static let lastPatience = 100

  /// What a report of the mouse is; nil where there is no such cell, or the mouse is off.
  func mouse(_ report: MouseReport) -> Mouse? {
    let place = report.place
    guard usesMouse, (0..<size.rows).contains(place.row),
      (0..<size.columns).contains(place.column)
    else { return nil }
    switch report.action {
    case .press: return Mouse(clicks.press(at: place, time: Self.now), at: place)
    case .wheelUp: return wheel(.wheelUp, at: place)
    case .wheelDown: return wheel(.wheelDown, at: place)
    }
  }

  private func wheel(_ action: Mouse.Action, at place: Point) -> Mouse {
    clicks.forget()
    return Mouse(action, at: place)
  }

  /// Asks after the first picture, so that nobody waits for it.
  func askForBackground() {
    guard question == .open else { return }
    send(BackgroundAnswer.question)
    question = .asked(at: Self.now)
  }

  /// Takes the colours that fit; an answer that nobody asked for is none.
  func adopt(isLight: Bool) {
    guard case .asked = question else { return }
    question = .settled
    guard let other = palette.fitting(isLight: isLight) else { return }
    palette = other
    guard let grid = shown else { return }
    shown = nil
    show(grid)
  }

  /// Waits a moment for an answer still under way: it would be typed into whatever comes next.
  func awaitBackground() {
    guard case .asked(let time) = question, Self.now - time < Self.patience else { return }
    let deadline = Self.now + Self.lastPatience
    while question != .settled, hasInput(until: deadline),
      case let code = wgetch(nc_stdscr()), code != ERR
    {
      if case .background? = decoder.take(code) { question = .settled }
    }
    question = .settled
  }
}
