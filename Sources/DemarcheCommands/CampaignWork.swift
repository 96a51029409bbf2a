import CampaignEngine

/// A campaign that a command's options are to change.
struct CampaignWork {
  let opened: OpenedStore
  let records: CampaignRecords
  let reader: FieldReader

  /// The campaign is the command's first word.
  init(_ given: GivenFields) throws(UsageFault) {
    opened = try given.context.open()
    records = try opened.campaignToChange(given.context.invocation.words.first ?? "")
    reader = FieldReader(given: given, opened: opened, campaign: records)
  }

  var id: Identifier<Campaign> { records.campaign.id }
}

extension GivenFields {
  /// Refuses a command that edits and says nothing to change.
  func needsChange() throws(UsageFault) {
    guard isEmpty else { return }
    throw .missingArgument("--FIELD VALUE", command: context.invocation.command?.name ?? "")
  }
}

extension Command {
  static let repeating = [
    "An option with dots may be given several times."
  ]

  static let editing =
    repeating + [
      "Each field that is named gets another value, all else stays byte for byte;",
      "a list is replaced as a whole, but of offices, subjects and seats only those",
      "named change. --clear FIELD takes a field away, by the name of its option.",
    ]
}
