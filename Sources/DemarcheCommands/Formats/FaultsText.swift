import CampaignEngine
import TextGrid
import Wording

/// What is wrong with files of the store, for people: place and fault, the remedy below.
enum FaultsText {
  static func lines(_ faults: [Fault], files: Int) -> [String] {
    guard !faults.isEmpty else { return ["no faults in \(counted(files, "record"))"] }
    let rows = faults.map { [Wording.severity($0.severity), Wording.line($0)] }
    return TextTable().lines(rows) + ["", summary(faults)]
  }

  private static func summary(_ faults: [Fault]) -> String {
    let errors = faults.count { $0.severity == .error }
    let warnings = faults.count - errors
    return [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { counted($0.0, $0.1) }.joined(separator: ", ")
  }
}
