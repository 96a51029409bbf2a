import CampaignEngine

extension Command {
  /// Makes a campaign.
  package static let campaignNew = Command(
    "campaign new", [Argument(name: "CAMPAIGN")], options: RecordFields.campaign.map(\.newRule),
    does: "make a campaign",
    details: ["CAMPAIGN is its id, such as open-letter-2027; it never changes."] + repeating
  ) { context throws(UsageFault) in
    let given = try GivenFields(RecordFields.campaign, context, isNew: true)
    let opened = try context.open(isFirstUse: true)
    let id = context.invocation.words[0]
    var draft = RecordDraft(new: .campaign, id, of: Identifier(id))
    let reader = FieldReader(given: given, opened: opened)
    try draft.apply(reader)
    return try draft.written(reader)
  }
}
