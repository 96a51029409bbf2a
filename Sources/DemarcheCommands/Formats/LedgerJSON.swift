import CampaignEngine
import JSONText

/// The position ledger, for programs.
enum LedgerJSON {
  static func value(_ ledger: Ledger) -> JSONValue {
    .members([
      ("target", .text(ledger.target.text)),
      ("subject", .text(ledger.subject.text)),
      ("entries", .list(ledger.entries.map(value))),
    ])
  }

  private static func value(_ entry: LedgerEntry) -> JSONValue {
    .members(
      [
        ("body", .text(entry.body.text)),
        ("session", .text(entry.session.text)),
        ("year", .number(entry.year)),
        ("item", .text(entry.item)),
      ]
        + Vocabulary.scales.map { ($0.label, .text(stance(of: entry, on: $0.id))) } + [
          ("indicates", .text(entry.indicates?.stance.text)),
          ("date", .text(entry.date?.iso)),
          ("resolution", .text(entry.resolution)),
          ("certainty", .text(entry.certainty?.rawValue)),
          ("steppedBack", .bool(!entry.lowerOn.isEmpty)),
          ("conflict", .bool(entry.isInConflict)),
          ("responses", .list(entry.responses.map { .text($0.text) })),
        ])
  }

  /// Null where the text has not been acted on; `unknown` where it was, and nothing is on record.
  private static func stance(of entry: LedgerEntry, on scale: Identifier<Scale>) -> String? {
    entry.cell(on: scale)?.stance.text
      ?? (entry.isMissing(on: scale) ? Vocabulary.undecided.text : nil)
  }
}
