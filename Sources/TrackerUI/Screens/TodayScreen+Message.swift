import CampaignEngine
import Wording

extension TodayScreen {
  /// Files that could not be read, else the selected row in full: in the list it may be cut.
  func message(_ outlook: Outlook) -> Frame.Message {
    guard outlook.unreadableFiles == 0 else { return outlook.faultMessage }
    guard let row = selectedRow(in: outlook) else {
      return Frame.Message("R reads the folder again once there is one")
    }
    return Frame.Message(words(for: row, outlook))
  }

  private func words(for row: TodayRow, _ outlook: Outlook) -> String {
    switch row {
    case .need(let need): words(for: need, outlook)
    case .possible(let deadline):
      "decides: " + deadline.asks.map { outlook.title(of: $0) }.joined(separator: " · ")
    case .campaign(let status):
      status.campaign.summary.isEmpty ? status.campaign.title : status.campaign.summary
    case .ask(let status, _): Wording.standing(status, in: outlook.known)
    }
  }

  private func words(for need: Need, _ outlook: Outlook) -> String {
    if case .steppedBack(let step, _) = need.kind { return Wording.stepBack(step) }
    if TodayRow.need(need).silenceProposal(in: outlook) != nil {
      return "silent after a reminder: A puts the silence on record, grade D; r logs a reply"
    }
    if let ask = need.ask {
      return outlook.title(of: AskReference(campaign: need.campaign, ask: ask))
    }
    return Wording.need(need, in: outlook.known, on: outlook.today).text
  }
}

extension Outlook {
  /// The title of an ask; its id where the record is missing.
  func title(of ask: AskReference) -> String {
    known.campaign(ask.campaign)?.ask(ask.ask)?.title ?? ask.ask.text
  }
}
