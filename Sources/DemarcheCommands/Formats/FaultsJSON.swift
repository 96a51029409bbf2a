import CampaignEngine
import JSONText
import Wording

/// What is wrong with files of the store, for programs.
enum FaultsJSON {
  static func value(_ faults: [Fault]) -> JSONValue {
    .members([("faults", .list(faults.map(value)))])
  }

  private static func value(_ fault: Fault) -> JSONValue {
    .members([
      ("file", .text(fault.file)),
      ("line", .number(fault.line)),
      ("column", .number(fault.column)),
      ("severity", .text(fault.severity.rawValue)),
      ("code", .text(Wording.code(fault.kind))),
      ("message", .text(Wording.message(fault.kind))),
      ("remedy", .text(Wording.remedy(fault.kind))),
    ])
  }
}
