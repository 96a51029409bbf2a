import TextGrid

/// What can be done on the screen of one campaign.
enum CampaignCommand: String, ScreenCommand {
  case log, why, acceptSilence

  var binding: KeyBinding {
    switch self {
    case .log: .log
    case .why: KeyBinding([.character("w")], "why", footer: 2)
    case .acceptSilence: SilenceDialog.accept
    }
  }
}
