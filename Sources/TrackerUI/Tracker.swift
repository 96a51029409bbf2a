package import CampaignEngine
import TextGrid

/// All screens as one value: events in, effects and a grid out. It does nothing by itself.
package struct Tracker: Sendable {
  var outlook: Outlook
  var screens: ScreenStack
  var help: HelpOverlay?

  /// Where another day is typed for a date of a session.
  var move: MoveDialog?

  /// What was just done; it stays until the next key.
  var notice: Frame.Message?

  /// Half-written responses that were left, offered again when one is logged.
  var drafts: [Identifier<Campaign>: OpenForm] = [:]

  /// Those of earlier runs that nobody has taken up yet, the newest first.
  var found: [FoundDraft] = []

  /// Whether clicks come here, rather than select text in the terminal.
  var usesMouse: Bool

  /// Whether it has been asked to quit and something half-written would be lost.
  var isAskingToQuit = false

  /// The silence of which it is asked whether it is to be put on record.
  var silence: SilenceDialog?
  var size = Size(rows: 24, columns: 80)

  /// Whether one key decides something that no other key takes back: what was typed ahead of the
  /// question was not meant for it.
  package var isAsking: Bool {
    isAskingToQuit || silence != nil || screens.form?.form.isAskingToThrowAway ?? false
  }

  /// Everything that was read: nothing is left out of it.
  package var world: World { outlook.world }

  /// - Parameters:
  ///   - world: Everything that was read; the screens project it to the day themselves.
  ///   - known: The world as the day knows it, where it has been projected already.
  ///   - faults: What could not be read, said on the first screen.
  ///   - usesMouse: Whether the terminal was asked for it.
  ///   - isPastDay: Whether `--as-of` is given: the header then says so.
  package init(
    world: World, known: World? = nil, faults: [Fault], viewpoint: Viewpoint, isPastDay: Bool,
    usesMouse: Bool = true
  ) {
    self.usesMouse = usesMouse
    outlook = Outlook(
      world: world, known: known, faults: faults, viewpoint: viewpoint, isPastDay: isPastDay)
    screens = ScreenStack(in: outlook)
  }
}
