import TextGrid

/// Pointing: a click selects, a second one opens, the wheel moves in what lies under it.
extension Tracker {
  mutating func point(_ mouse: Mouse) -> [Effect] {
    let target = view(in: size).target(at: mouse.place)
    switch mouse.action {
    case .click: return click(target)
    case .doubleClick: return doubleClick(target)
    case .wheelUp: turn(by: -1, over: target)
    case .wheelDown: turn(by: 1, over: target)
    }
    return []
  }

  /// Off, the terminal selects text with it as everywhere else.
  mutating func switchMouse() -> [Effect] {
    usesMouse.toggle()
    notice =
      usesMouse
      ? Frame.Message("mouse on: click, double click, wheel; Shift and drag selects text", .ok)
      : Frame.Message("mouse off: dragging selects text; M takes the mouse again", .ok)
    return [.useMouse(usesMouse)]
  }

  private mutating func click(_ target: Spot.Target?) -> [Effect] {
    switch target {
    case .key(let key): return update(.key(key))
    case .pane(let pane): go(to: pane, row: nil)
    case .row(let row, let pane): go(to: pane, row: row)
    case nil: break
    }
    return []
  }

  /// The first of the two clicks has selected what the second one opens; in a form it chose, and
  /// choosing again would undo that.
  private mutating func doubleClick(_ target: Spot.Target?) -> [Effect] {
    guard case .row = target, screens.form == nil else { return [] }
    return click(target) + update(.key(.enter))
  }

  private mutating func go(to pane: Int, row: Int?) {
    if screens.form == nil {
      screens.list.point(at: pane, row: row, on: outlook, size: size)
    } else {
      screens.form?.form.point(at: pane, option: row)
    }
  }

  private mutating func turn(by steps: Int, over target: Spot.Target?) {
    let key: Key = steps < 0 ? .up : .down
    if var help {
      _ = help.update(key)
      self.help = help
      return
    }
    guard move == nil else { return }
    if var form = screens.form {
      _ = form.form.update(key)
      screens.form = form
      return
    }
    guard let pane = target?.pane else { return }
    screens.list.point(at: pane, row: nil, on: outlook, size: size)
    let rows = screens.list.isText(pane: pane) ? steps * Self.rowsOfText : steps
    screens.list.move(.by(rows), on: outlook, size: size)
  }

  /// A text scrolls by more than a row at each notch of the wheel.
  private static let rowsOfText = 3
}

extension Spot.Target {
  /// The pane that is pointed at, also by one of its rows.
  fileprivate var pane: Int? {
    switch self {
    case .key: nil
    case .pane(let pane), .row(_, let pane): pane
    }
  }
}
