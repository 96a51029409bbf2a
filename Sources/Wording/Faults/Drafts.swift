package import CampaignEngine

/// Half-written forms that earlier runs left, and why one cannot be kept.
extension Wording {
  package static func obstacle(_ obstacle: DraftObstacle) -> String {
    switch obstacle {
    case .noHome: "HOME is not set"
    case .tooLarge: "it is larger than 1 MB"
    case .system(let reason): Self.reason(reason)
    }
  }

  /// `half-written response of 14:02 kept`, `2 half-written responses kept, the last of 14:02`.
  package static func keptDrafts(_ count: Int, last moment: String) -> String {
    count == 1
      ? "half-written response of \(moment) kept"
      : "\(count) half-written responses kept, the last of \(moment)"
  }

  /// Drafts that cannot be read, or whose campaign is not there.
  package static func unusableDrafts(_ count: Int) -> String {
    "\(counted(count, "kept draft")) cannot be taken up: demarche paths says where"
  }

  /// `14:02` today, `2 Mar 14:02` in this year, `2 Mar 2020 14:02` in another.
  package static func moment(
    _ moment: Instant, near today: CalendarDate, in zone: ZoneRules
  ) -> String {
    let day = zone.day(at: moment)
    let time = zone.time(at: moment)?.text
    let date = day == today && time != nil ? nil : self.day(day, near: today)
    return [date, time].compactMap { $0 }.joined(separator: " ")
  }
}
