import CampaignEngine

/// The form in which a response is being logged, and for which campaign.
struct OpenForm: Equatable, Sendable {
  let campaign: Identifier<Campaign>

  /// As it was opened: it says the same as ``form`` as long as nothing was typed.
  let blank: LogForm
  var form: LogForm

  /// Whether nothing is there that could be lost.
  var isBlank: Bool { form.says(sameAs: blank) }
}

/// Where the text of a form is kept until it is saved.
enum DraftPlace: Equatable, Sendable {
  /// In this run of the program only.
  case memory
  /// On the disk: it survives whatever happens to the program.
  case disk
  /// In this run only, because of that.
  case refused(DraftObstacle)
}
