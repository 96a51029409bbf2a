import CampaignEngine
import TextGrid
import Wording

extension LogForm {
  /// How well an answer serves the asks, or that it only says that one will come.
  enum Verdict: Equatable, Sendable {
    case graded(Grade)
    case notYet
    case holding
    case receipt

    var grade: Grade? {
      guard case .graded(let grade) = self else { return nil }
      return grade
    }

    var kind: Answer.Kind {
      switch self {
      case .graded, .notYet: .answer
      case .holding: .holding
      case .receipt: .acknowledgement
      }
    }
  }

  /// Whether a position is an act, an announcement, or not told of.
  enum PositionKind: Equatable, Sendable {
    case did, says, none
  }

  /// What the form offers to choose from.
  struct Options {
    let asks: [(Identifier<Ask>, String)]
    let targets: [(Identifier<Target>, String)]
    private let records: CampaignRecords?

    /// - Parameter world: As it is known today.
    init(campaign: Identifier<Campaign>, world: World, viewpoint: Viewpoint) {
      let records = world.campaign(campaign)
      self.records = records
      let report = world.status(from: viewpoint, campaign: campaign)
      let urgent = report.campaigns.flatMap(\.asks).map(\.ask)
      let rest = (records?.asks ?? []).filter { ask in !urgent.contains { $0.id == ask.id } }
      let inOrder = (urgent + rest).reduce(into: [Ask]()) { asks, ask in
        if !asks.contains(where: { $0.id == ask.id }) { asks.append(ask) }
      }
      asks = inOrder.map { ($0.id, Self.label(of: $0, among: inOrder)) }
      targets = (records?.campaign.targets ?? []).map {
        ($0, Wording.target($0, in: world).safeForTerminal)
      }
    }

    /// A session says enough where no other ask is about it; else the title.
    private static func label(of ask: Ask, among asks: [Ask]) -> String {
      if let session = ask.session, asks.count(where: { $0.session == session }) == 1 {
        return Wording.session(session).safeForTerminal
      }
      return ask.title.safeForTerminal.clipped(to: 24)
    }

    /// The target of an ask that is made to one alone, of several.
    func onlyTarget(of ask: Identifier<Ask>?) -> [Identifier<Target>] {
      guard let targets = ask.flatMap({ records?.ask($0) })?.targets, targets.count == 1 else {
        return []
      }
      return targets
    }
  }
}

extension LogForm.Options {
  static let onRecord = [(true, "yes"), (false, "no: name and words stay with us")]

  static let verdicts: [(LogForm.Verdict, String)] =
    Grade.allCases.map { (.graded($0), $0.rawValue) } + [
      (.notYet, "not yet"), (.holding, "holding"), (.receipt, "receipt"),
    ]

  static let positions: [(LogForm.PositionKind, String)] = [
    (.did, "did"), (.says, "says it will"), (.none, "none"),
  ]

  /// What stays on this machine alone has no place of its own yet, so it is not offered.
  static var visibilities: [(Visibility, String)] {
    let inOrder: [Visibility] = [.internal, .coalition, .public]
    return inOrder.map { ($0, Wording.visibility($0)) }
  }

  /// - Parameter given: What the channel is taken for while none is chosen.
  static func channels(_ given: Channel?) -> [(Channel?, String)] {
    [(nil, Wording.channel(given ?? .statement))]
      + Channel.allCases.filter { $0 != given ?? .statement }.map { ($0, Wording.channel($0)) }
  }
}

extension LogForm {
  /// The first ticked ask that wants a position.
  var wantedAsk: Ask? {
    let records = world.campaign(campaign)
    return asks.values.lazy.compactMap { records?.ask($0) }.first { $0.wants != nil }
  }

  /// Offers what fits the ticked asks and targets; what was chosen stays where it can.
  mutating func offerChoices() {
    from.offer([(nil, Words.notSaid)] + offices)
    offerStances()
    how.offer(Options.channels(takesPosition && position.value == .did ? deed : nil))
  }

  private var offices: [(OfficeReference?, String)] {
    let ids = whose.values.isEmpty ? whose.options : whose.values
    let day = whenDate?.lastDay ?? viewpoint.today
    return ids.compactMap(world.target).flatMap { target in
      target.offices.map { office in
        let holder = office.holder(on: day).map { ", " + $0.name } ?? ""
        let whose = ids.count > 1 ? "\(target.code ?? target.name): " : ""
        let reference = OfficeReference(target: target.id, office: office.id)
        return (reference, (whose + office.title + holder).safeForTerminal)
      }
    }
  }

  private mutating func offerStances() {
    guard let ask = wantedAsk, let wants = ask.wants else { return }
    let wanted = Vocabulary.stance(wants.stance)
    let scales = Vocabulary.body(wants.body)?.scales ?? [wanted?.scale].compactMap { $0 }
    let others = Vocabulary.stances.filter {
      scales.contains($0.scale) && $0.rank != nil && $0.id != wants.stance
    }
    stance.offer(([wants.stance] + others.map(\.id)).map { ($0, Wording.stance($0)) })
    let own = ask.session
    let near = world.calendar.schedules(
      from: viewpoint.today - Self.sessionDays, through: viewpoint.today + Self.sessionDays)
    let more = near.filter { $0.body == wants.body && $0.id != own }.map(\.id)
    let first: [(Identifier<Session>?, String)] = own.map { [(nil, Wording.session($0))] } ?? []
    session.offer(first + more.map { ($0, Wording.session($0)) })
  }

  /// How far around today sessions are offered: a year and a little.
  private static let sessionDays = 400

  /// The channel of an act on the scale of the chosen stance.
  private var deed: Channel? {
    stance.value.flatMap { $0 }.flatMap(Vocabulary.stance)
      .flatMap { Vocabulary.scale($0.scale) }?.deed
  }
}
