import CampaignEngine
import JSONText
import Wording

/// Everything computed about one ask and one target, for programs.
enum AskJSON {
  static func value(_ status: AskStatus, in world: World) -> JSONValue {
    .members([
      ("id", .text(status.ask.id.text)),
      ("title", .text(status.ask.title)),
      ("target", .text(status.target.text)),
      ("standing", standing(of: status, in: world)),
      ("reply", value(status.reply)),
      ("promise", status.promise.map(value) ?? .text(nil)),
      ("clock", clock(of: status, in: world)),
      ("windows", .list(status.windows.map(WindowJSON.value))),
      ("chain", value(status.chain)),
    ])
  }

  private static func clock(of status: AskStatus, in world: World) -> JSONValue {
    status.clock.map { ClockJSON.value($0, why: Wording.clockWhy(status, in: world)) } ?? .text(nil)
  }

  private static func standing(of status: AskStatus, in world: World) -> JSONValue {
    let standing = status.standing
    return .members([
      ("outcome", .text(standing.outcome.rawValue)),
      ("since", .text(standing.since?.iso)),
      ("stance", .text(standing.stance?.text)),
      ("scale", .text(standing.scale?.text)),
      ("beside", .list(standing.beside.map(value))),
      ("indicates", .text(standing.indicates?.text)),
      ("steppedBack", .bool(standing.steppedBack)),
      ("label", .text(Wording.label(status, in: world))),
    ])
  }

  private static func value(_ beside: StanceBeside) -> JSONValue {
    .members([("scale", .text(beside.scale.text)), ("stance", .text(beside.stance?.text))])
  }

  static func value(_ reply: ReplyClock) -> JSONValue {
    .members([
      ("state", .text(reply.state.rawValue)),
      ("sent", .text(reply.sent?.iso)),
      ("due", .text(reply.due?.iso)),
      ("day", .number(reply.day)),
      ("of", .number(reply.of)),
      ("reminders", .number(reply.reminders)),
      ("grade", .text(reply.grade?.rawValue)),
      ("windowClosesFirst", .bool(reply.windowClosesFirst)),
      ("earlier", .list(reply.earlier.map(value))),
    ])
  }

  private static func value(_ earlier: EarlierLetter) -> JSONValue {
    .members([
      ("communication", .text(earlier.communication.text)),
      ("sent", .text(earlier.sent.iso)),
      ("due", .text(earlier.due.iso)),
      ("daysLate", .number(earlier.daysLate)),
    ])
  }

  private static func value(_ promise: PromiseClock) -> JSONValue {
    .members([
      ("by", .text(promise.by.iso)),
      ("text", .text(promise.text)),
      ("made", .text(promise.made.iso)),
      ("response", .text(promise.response.text)),
      ("slips", .number(promise.slips)),
      ("state", .text(promise.state.rawValue)),
    ])
  }

  private static func value(_ chain: Chain) -> JSONValue {
    .members([
      ("continues", .text(chain.continues?.text)),
      ("length", .number(chain.length)),
      ("metLater", chain.metLater.map(value) ?? .text(nil)),
      ("next", chain.next.map(WindowJSON.value) ?? .text(nil)),
      ("then", chain.then.map(WindowJSON.value) ?? .text(nil)),
    ])
  }

  private static func value(_ later: MetLater) -> JSONValue {
    .members([
      ("ask", .text(later.ask.text)),
      ("session", .text(later.session.text)),
      ("on", .text(later.on.iso)),
      ("yearsLater", .number(later.yearsLater)),
    ])
  }
}
