import CampaignEngine

/// What an ask counts down to and why; what was promised; how often it was asked.
extension Explanation {
  func clock(_ clock: AskClock) -> String {
    let date = clock.date.map { ", \(Wording.dated($0))" } ?? ""
    switch clock.what {
    case .milestone(let session, let milestone):
      return "the clock counts to \(Wording.milestoneNoun(milestone)) of "
        + Wording.session(session) + date
    case .actsBeforeClosing(let session, let milestone):
      return "the clock counts to \(Wording.milestoneNoun(milestone)) of "
        + "\(Wording.session(session))\(date): no day of action is announced, and texts are acted "
        + "on in the last days"
    case .reply(let letter):
      return "the clock counts to the reply to the \(self.letter(letter)), due "
        + (clock.date.map { Wording.plainDay($0.to) } ?? "on no known day")
    case .promise: return "the clock counts to the day of the newest promise" + plain(clock)
    case .ownDate: return "the clock counts to the ask's own deadline" + plain(clock)
    case .review:
      return "there is no date, so it is ours to look at it again" + plain(clock)
    case .suspended(let session):
      return "nothing is counted: \(Wording.session(session)) is suspended and no date is set"
    case .occasion(let occasion):
      return "nothing is counted: it waits for \(occasion), and no date is set"
    }
  }

  private func plain(_ clock: AskClock) -> String {
    clock.date.map { ", \(Wording.plainDay($0.to))" } ?? ""
  }

  /// Why it counts to that day.
  func clock(_ reason: ClockReason) -> String {
    switch reason {
    case .named(let day): "the ask itself names \(Wording.plainDay(day))"
    case .sent(let letter, _): "it is counted from the \(self.letter(letter)), which raised it"
    case .daysFrom(let from, let days, let to):
      "\(Wording.plainDay(to)) is \(Wording.days(abs(days))) \(days < 0 ? "before" : "after") "
        + Wording.plainDay(from)
    case .workingDays(let days): Wording.workingDays(days)
    case .promised(let promise): self.promise(promise)
    case .review(let sign, let day, let weeks):
      "what last happened is \(self.sign(sign, on: day)), and it is looked at again "
        + "\(Wording.counted(weeks, "week")) later"
    }
  }

  private func sign(_ sign: SignOfLife, on day: CalendarDate) -> String {
    switch sign {
    case .sent(let letter): "the \(self.letter(letter))"
    case .responded(let response):
      "the " + (records?.response(response).map(Wording.response) ?? response.text)
    case .looked(let step):
      "the task done on \(Wording.plainDay(day))"
        + Wording.aside([records?.steps.first { $0.id == step }?.title ?? step.text])
    case .asked: "the ask itself, on \(Wording.plainDay(day))"
    }
  }

  func promise(of status: AskStatus) -> [String] { status.promise.map { [promise($0)] } ?? [] }

  private func promise(_ promise: PromiseClock) -> String {
    let slips =
      promise.slips > 0 ? "; it was put off \(Wording.counted(promise.slips, "time"))" : ""
    let kept =
      switch promise.state {
      case .live: ""
      case .kept: ", and it was kept"
      case .broken: ", and it was broken"
      }
    let made = "\(Wording.at(promise.made)) it promised by \(Wording.plainDay(promise.by))"
    return made + ": \(Wording.quoted(promise.text))" + kept + slips + evidence(promise.response)
  }

  func chain(of status: AskStatus) -> [String] {
    guard let earlier = status.chain.continues, status.chain.length > 1 else { return [] }
    return [
      "it is asked for the \(Wording.ordinal(status.chain.length)) time and carries on: "
        + title(earlier)
    ]
  }
}
