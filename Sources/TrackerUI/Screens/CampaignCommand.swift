import TextGrid

/// What can be done on the screen of one campaign.
enum CampaignCommand: String, ScreenCommand {
  case back, log, why, down, up, first, last, pageDown, pageUp, nextPane, previousPane
  case today, deadlines, reload, redraw, suspend, help, leave, quit

  var binding: KeyBinding {
    switch self {
    case .back: .back
    case .log: .log
    case .why: KeyBinding([.character("w")], "why", footer: 2)
    case .down: .down
    case .up: .up
    case .first: .first
    case .last: .last
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .nextPane: .nextPane
    case .previousPane: .previousPane
    case .today: .today
    case .deadlines: .deadlines
    case .reload: .reload
    case .redraw: .redraw
    case .suspend: .suspend
    case .help: .help
    case .leave: KeyBinding([.character("q")], "back")
    case .quit: KeyBinding([.control("c")], "quit")
    }
  }
}
