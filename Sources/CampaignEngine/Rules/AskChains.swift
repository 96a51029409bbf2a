/// Which asks carry on which, looked up once for all.
struct AskChains: Sendable {
  private var earlier: [Identifier<Ask>: [Ask]] = [:]
  private var later: [Identifier<Ask>: [Ask]] = [:]

  init(of asks: [Ask]) {
    let known = Dictionary(asks.map { ($0.id, $0) }) { first, _ in first }
    for ask in asks {
      let chain = Self.predecessors(of: ask, among: known)
      earlier[ask.id] = chain
      for predecessor in chain { later[predecessor.id, default: []].append(ask) }
    }
  }

  /// The asks that an ask carries on, the newest first.
  func predecessors(of ask: Ask) -> [Ask] { earlier[ask.id] ?? [] }

  /// The asks that carry an ask on, in the order of the records.
  func successors(of ask: Ask) -> [Ask] { later[ask.id] ?? [] }

  /// Two that name each other end the chain.
  private static func predecessors(
    of ask: Ask, among known: [Identifier<Ask>: Ask]
  ) -> [Ask] {
    var chain: [Ask] = []
    var seen: Set = [ask.id]
    var next = ask.continues
    while let id = next, seen.insert(id).inserted, let earlier = known[id] {
      chain.append(earlier)
      next = earlier.continues
    }
    return chain
  }
}
