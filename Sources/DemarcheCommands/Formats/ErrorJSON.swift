import CampaignEngine
import JSONText
import Wording

/// Why a command line cannot be carried out, for programs.
enum ErrorJSON {
  static func value(_ fault: UsageFault) -> JSONValue {
    .members([
      (
        "error",
        .members([
          ("code", .text(Wording.code(fault))), ("message", .text(Wording.message(fault))),
          ("remedy", .text(Wording.remedy(fault))),
        ])
      )
    ])
  }
}
