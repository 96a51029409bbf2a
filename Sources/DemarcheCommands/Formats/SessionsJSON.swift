import CampaignEngine
import JSONText
import Wording

/// The calendar itself, for programs.
struct SessionsJSON {
  let opened: OpenedStore

  func value(_ report: SessionsReport) -> JSONValue {
    .members([
      ("asOf", .text(report.asOf.iso)), ("sessions", .list(report.sessions.map(value))),
      ("errors", .list(report.errors.map(value))),
    ])
  }

  func value(_ session: SessionReport) -> JSONValue {
    let schedule = session.schedule
    return .members([
      ("id", .text(session.id.text)),
      ("body", .text(schedule.body.text)),
      ("session", .number(schedule.number)),
      ("title", .text(schedule.title)),
      ("place", .text(schedule.place)),
      ("timeZone", .text(schedule.timeZone)),
      ("start", .text(session.opening?.from.iso)),
      ("end", .text(session.closing?.to.iso)),
      ("parts", .list(session.parts.map(value))),
      ("certainty", .text(session.certainty?.rawValue)),
      ("marginDays", .number(session.marginDays)),
      ("history", .list(session.history.map(value))),
      ("milestones", .list(schedule.milestones.map { value($0, in: schedule) })),
      ("sources", .list(schedule.sources.map(SourceJSON.value))),
    ])
  }

  private func value(_ part: SessionPart) -> JSONValue {
    .members([("start", .text(part.start.iso)), ("end", .text(part.end.iso))])
  }

  private func value(_ entry: HistoryEntry) -> JSONValue {
    .members([
      ("on", .text(entry.on.iso)), ("field", .text(entry.field)),
      ("from", .text(entry.from?.iso)), ("to", .text(entry.to?.iso)),
      ("certainty", .text(entry.certainty.rawValue)), ("why", .text(entry.why)),
      ("source", entry.source.map(SourceJSON.value) ?? .text(nil)),
    ])
  }

  /// Nulls where the body has taken the date back.
  private func value(_ milestone: ScheduledMilestone, in schedule: SessionSchedule) -> JSONValue {
    let zone = opened.world.zone(schedule.timeZone)
    let dates = milestone.date.map {
      CountedDate($0, placeZone: zone, from: opened.viewpoint)
    }
    return .members(
      [
        ("id", .text(milestone.id.text)), ("group", .text(milestone.group.rawValue)),
        ("title", .text(milestone.title)),
      ] + DatesJSON.days(dates) + [("time", .text(milestone.date?.time?.text))]
        + DatesJSON.count(dates) + DatesJSON.certainty(dates) + [
          ("why", .list(Wording.why(milestone.why).map { .text($0) })),
          ("sources", .list((milestone.date?.sources ?? []).map(SourceJSON.value))),
        ])
  }

  private func value(_ error: RuleError) -> JSONValue {
    .members([
      ("rule", .text(error.rule)), ("body", .text(error.body.text)),
      ("milestone", .text(error.milestone.text)), ("title", .text(error.title)),
      ("n", .number(error.n)), ("exact", .number(error.exact)), ("meanDays", mean(error)),
      ("worstDays", .number(error.worstDays)), ("unverified", .number(error.unverified)),
      ("firstYear", .number(error.years?.lowerBound)),
      ("lastYear", .number(error.years?.upperBound)),
    ])
  }

  /// To two decimals.
  private func mean(_ error: RuleError) -> JSONValue {
    guard error.n > 0 else { return .number(nil) }
    let hundredths = (error.totalDays * 200 + error.n) / (error.n * 2)
    let decimals = String(hundredths % 100)
    let zero = decimals.utf8.count == 1 ? "0" : ""
    return JSONValue(.number("\(hundredths / 100).\(zero)\(decimals)"))
  }
}
