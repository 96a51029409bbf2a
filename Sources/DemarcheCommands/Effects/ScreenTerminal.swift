package import CursesTerminal
package import TextGrid

/// What the screens need of a terminal, so that tests can play one.
package protocol ScreenTerminal {
  var size: Size { get }
  func show(_ grid: Grid)
  func next(within milliseconds: Int?) -> CursesTerminal.Input
  func redraw()

  /// Forgets what was typed and not looked at yet: it was meant for what lay there before.
  func dropTypeAhead()
  func useMouse(_ isUsed: Bool)
  func suspend()
  func close()
}

extension CursesTerminal: ScreenTerminal {}
