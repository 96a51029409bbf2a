package import CampaignEngine

/// Records as people call them: by kind and date, not by id.
extension Wording {
  /// Names a target as its record does, or by its id.
  package static func target(_ id: Identifier<Target>, in world: World) -> String {
    world.target(id)?.name ?? id.text
  }

  /// `KOR` where the target has a code, else its name.
  package static func shortTarget(_ id: Identifier<Target>, in world: World) -> String {
    world.target(id)?.code ?? target(id, in: world)
  }

  /// `letter of 21 Feb 2020`.
  package static func communication(_ communication: Communication) -> String {
    "\(kind(communication.kind)) of \(date(communication.date))"
  }

  /// `letter of 21 Feb` in the year of today.
  static func communication(_ communication: Communication, near today: CalendarDate) -> String {
    let day = communication.date.day.map { Self.day($0, near: today) }
    return "\(kind(communication.kind)) of \(day ?? date(communication.date))"
  }

  /// `vote of 22 Jun 2020`.
  package static func response(_ response: Response) -> String {
    "\(responseNoun(response.channel)) of \(date(response.date))"
  }

  private static func responseNoun(_ channel: Channel) -> String {
    switch channel {
    case .press: "press report"
    case .sponsorship: "names"
    case .letter, .email, .statement, .meeting, .call, .vote, .measure, .silence:
      Self.channel(channel)
    }
  }

  /// `vote of 22 Jun 2020, confirmed: Korea Herald`: what a fact rests on.
  ///
  /// Without a certainty or a source the record is named all the same.
  package static func evidence(_ response: Response) -> String {
    let certainty = response.certainty.map { ", \(Self.certainty($0))" } ?? ""
    let source = response.sources.first.map { ": \($0.title)" } ?? ""
    return Self.response(response) + certainty + source
  }

  /// `67 groups`, `28 groups and 4 individuals`; nil where nobody is known to have signed.
  package static func signatories(_ signatories: Signatories) -> String? {
    let individuals = count(
      signatories.individuals, signatories.withheldIndividuals, signatories.stated?.individuals)
    let parts = [groups(of: signatories), individuals.map { counted($0, "individual") }]
      .compactMap { $0 }
    return parts.isEmpty ? nil : list(parts)
  }

  /// `67 groups`; nil where no number of them is known.
  static func groups(of signatories: Signatories) -> String? {
    count(signatories.groups, signatories.withheldGroups, signatories.stated?.groups)
      .map { counted($0, "group") }
  }

  /// What the letter states, else what is printed and withheld; nil for none.
  private static func count(
    _ printed: [Signatories.Entry]?, _ withheld: Int, _ stated: Int?
  ) -> Int? {
    let count = stated ?? (printed?.count ?? 0) + withheld
    return count > 0 ? count : nil
  }
}
