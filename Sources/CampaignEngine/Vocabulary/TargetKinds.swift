extension Vocabulary {
  /// The kinds of target; the ledger and co-sponsor lists match only governments.
  package static let targetKinds = ["government", "parliament", "company", "un", "other"]
}
