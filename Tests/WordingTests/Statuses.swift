import CampaignEngine

/// A status with the reasons of its standing; all else is empty.
func status(
  _ outcome: Outcome, because reasons: [StandingReason], stance: Identifier<Stance>? = nil,
  beside: [StanceBeside] = [], ask: Ask = Ask(id: "co-sponsor-hrc-43", title: "Co-sponsor HRC 43"),
  reply: ReplyClock = ReplyClock(.notSent), promise: PromiseClock? = nil, clock: AskClock? = nil,
  chain: Chain = Chain(), isUngraded: Bool = false, isSteppedBack: Bool = false
) -> AskStatus {
  var standing = Standing(outcome)
  standing.reasons = reasons
  standing.stance = stance
  standing.scale = "names"
  standing.beside = beside
  standing.steppedBack = isSteppedBack
  return AskStatus(
    ask: ask, target: "kor", firstDay: day("2020-02-21"), standing: standing, reply: reply,
    promise: promise, clock: clock, windows: [], chain: chain, isUngraded: isUngraded,
    triage: .open)
}

/// The vote beside a name.
func vote(_ stance: Identifier<Stance>?) -> [StanceBeside] {
  [StanceBeside(scale: "votes", stance: stance)]
}

/// A step back of Korea at the Council.
let councilStep = StepBack(
  target: "kor", body: "HRC", subject: "dprk", scale: "names", session: "HRC-40",
  earlier: "HRC-37", from: "coSponsor", to: "notSponsor", on: day("2019-03-22"),
  response: "2019-03-22-hrc-40-names-ab12")

/// One campaign with a letter, a list of names, a task and two asks.
func letterCampaign() -> World {
  var campaign = Campaign(id: "letter", title: "An open letter")
  campaign.targets = ["kor"]
  var records = CampaignRecords(campaign: campaign)
  var ask = Ask(id: "co-sponsor-hrc-43", title: "Co-sponsor HRC 43")
  ask.deadline = .milestone(session: "HRC-43", milestone: "action")
  records.asks = [ask, Ask(id: "talks", title: "Raise it in talks")]
  var letter = Communication(
    id: "open-letter", kind: .letter, date: partial("2020-02-21"), title: "Open letter")
  letter.signatories = Signatories()
  letter.signatories?.stated = .init(groups: 67, individuals: 7, countries: nil)
  records.communications = [letter]
  var names = Response(
    id: "names", date: partial("2020-06-22"), target: "kor", channel: .sponsorship,
    summary: "Not a co-sponsor.")
  names.certainty = .confirmed
  names.sources = [Source(title: "Korea Herald"), Source(title: "Yonhap")]
  records.responses = [names]
  var step = Step(id: "call", title: "Call the President's office")
  step.owner = "Ana"
  records.steps = [step]
  var korea = Target(id: "kor", kind: "government", name: "Republic of Korea")
  korea.code = "KOR"
  return World(campaigns: [records], targets: [korea])
}
