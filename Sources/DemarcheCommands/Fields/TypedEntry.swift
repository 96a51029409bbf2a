import CampaignEngine

/// An entry of a list as people type it: an id and what it stands for.
struct TypedEntry {
  let id: String
  let title: String

  /// Reads `mofa=Ministry of Foreign Affairs`; nil where a part of it is missing.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, Identifier<Office>(parts[0]).isWellFormed else { return nil }
    (id, title) = (parts[0], parts[1])
  }
}

/// A seat on a body as people type it.
struct TypedTerm {
  let body: String
  let from: PartialDate

  /// Nil: it has no end yet.
  let until: PartialDate?

  /// Reads `HRC=2020-01-01..2022-12-31`, `HRC=2020..2022`, and `HRC=2025..`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let dots = parts[1].firstRange(of: ".."),
      let from = PartialDate(iso: String(parts[1][..<dots.lowerBound]))
    else { return nil }
    let end = String(parts[1][dots.upperBound...])
    (body, self.from, until) = (parts[0], from, PartialDate(iso: end))
    guard end.isEmpty || until != nil else { return nil }
  }
}
