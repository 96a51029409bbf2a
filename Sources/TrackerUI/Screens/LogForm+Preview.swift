import CampaignEngine
import Wording

extension LogForm {
  /// What saving would change, computed when the draft changes and not for every frame.
  struct Preview: Equatable, Sendable {
    /// The parts of a draft on which it depends; nil before the first.
    var basis: ResponseDraft?
    var changes: [Change] = []

    /// One for each target.
    var files = 0
    var refusal: LogRefusal?

    /// What is odd about the draft; it can be saved all the same.
    var warnings: [LogWarning] = []
  }

  /// Computes the preview again where the draft says something else than before.
  mutating func refreshPreview() {
    let draft = draft
    let basis = draft.withoutProse
    guard basis != preview.basis else { return }
    preview = Preview(basis: basis)
    guard let records = world.campaign(campaign) else { return }
    do throws(LogRefusal) {
      let responses = try records.responses(
        to: draft, targets: world.targets, today: viewpoint.today, suffix: "....", loggedAt: nil)
      preview.files = responses.count
      preview.changes = world.changes(
        by: responses.map { .add($0, to: campaign) }, from: viewpoint, campaign: campaign)
      preview.warnings = Situation(of: records, in: world, from: viewpoint).warnings(about: draft)
    } catch {
      preview.refusal = error
    }
  }

  /// Why nothing can be saved yet; nil: it can.
  var waitsFor: String? {
    if case .faulty = whenDay { return Words.mendDate }
    if case .faulty = promisedDay { return Words.mendDate }
    return preview.refusal.map(Wording.refusal)
  }

  /// What is odd, in words, each once.
  var warnings: [String] {
    let records = world.campaign(campaign)
    return preview.warnings.map { Wording.warning($0, in: records) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What changes, ask by ask, each with its heading.
  var previewGroups: [(heading: String, lines: [String])] {
    let changed = preview.changes.map(\.ask)
    let others = world.campaign(campaign)?.asks.map(\.id).filter { changed.contains($0) } ?? []
    let inOrder = asks.values + others.filter { !asks.values.contains($0) }
    return inOrder.flatMap { ask in
      let changes = preview.changes.filter { $0.ask == ask }
      let targets = changes.map(\.target).reduce(into: [Identifier<Target>]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      guard !targets.isEmpty else { return [(heading(ask, nil), [Words.nothingChanges])] }
      return targets.map { target in
        (heading(ask, target), changes.filter { $0.target == target }.map(Wording.difference))
      }
    }
  }

  private func heading(_ ask: Identifier<Ask>, _ target: Identifier<Target>?) -> String {
    let index = asks.options.firstIndex(of: ask)
    let name = index.map { "\($0 + 1) \(asks.labels[$0])" } ?? ask.text
    guard let target, whose.options.count > 1 else { return name }
    return "\(name), \(world.target(target)?.code ?? Wording.target(target, in: world))"
  }
}

extension ResponseDraft {
  /// Without what changes no standing: typing prose then costs nothing.
  fileprivate var withoutProse: ResponseDraft {
    var draft = self
    draft.text = text.contains { !$0.isWhitespace } ? "-" : ""
    draft.quote = nil
    draft.speaker = nil
    draft.sources = []
    for index in draft.answers.indices {
      let reason = draft.answers[index].reason ?? ""
      draft.answers[index].reason = reason.contains { !$0.isWhitespace } ? "-" : nil
    }
    return draft
  }
}
