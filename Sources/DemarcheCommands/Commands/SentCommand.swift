import CampaignEngine
import CampaignStore
import JSONText

extension Command {
  /// Logs what we sent or did.
  package static let sent = Command(
    "sent", [Argument(name: "CAMPAIGN")], options: RecordFields.communication.map(\.newRule),
    does: "log a letter that we sent, a call or a meeting",
    details: repeating + [
      "A reminder raises what its letter raised, to the same offices, unless it says",
      "otherwise: --reminder-of ID and --title are enough.",
    ]
  ) { context throws(UsageFault) in
    let isReminder = context.invocation.has("reminder-of")
    let given = try GivenFields(
      RecordFields.communication, context, isNew: true,
      except: isReminder ? ["kind", "raises"] : [])
    let work = try CampaignWork(given)
    var draft = RecordDraft(new: .communication, "", of: work.id)
    draft.set(["date"], .text(work.opened.today.iso))
    try draft.apply(work.reader)
    draft.fillReminder(work)
    draft.fillTargets(work)
    draft.nameByDate(work)
    return try draft.written(work.reader)
  }
}

extension RecordDraft {
  /// Gives a new record the id that its date and title make.
  mutating func nameByDate(_ work: CampaignWork) {
    let date = value["date"]?.string.flatMap(PartialDate.init(iso:))
    id =
      Identifier<Campaign>.dated(
        date ?? PartialDate(work.opened.today), value["title"]?.string ?? "",
        else: value["kind"]?.string ?? kind.rawValue,
        suffix: work.reader.given.context.surroundings.suffix()
      ).text
  }

  /// A reminder raises what its letter raised.
  fileprivate mutating func fillReminder(_ work: CampaignWork) {
    guard let id = value["reminderOf"]?.string,
      let letter = work.opened.stored(.communication, id, of: campaign)
    else { return }
    if value["kind"] == nil { set(["kind"], .text(Communication.Kind.reminder.rawValue)) }
    for name in ["raises", "to", "targets"] where value[name] == nil {
      if let same = letter.value[name] { set([name], same) }
    }
  }

  /// Those whose offices it went to, else the campaign's only one; none named: all of them.
  fileprivate mutating func fillTargets(_ work: CampaignWork) {
    guard value["targets"] == nil else { return }
    let offices = (value["to"]?.elements ?? []).compactMap(\.string)
      .compactMap(OfficeReference.init(text:))
    let all = work.records.campaign.targets
    let targets = offices.isEmpty ? (all.count == 1 ? all : []) : offices.map(\.target).unique
    guard !targets.isEmpty else { return }
    set(["targets"], .list(targets.map { .text($0.text) }))
  }
}
