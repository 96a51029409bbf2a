import CampaignEngine
import JSONText
import TextGrid
import Wording

/// Brings what a command has to say to the streams, safe for a terminal.
struct Reporter {
  private let surroundings: Surroundings

  /// Nil as long as the command line has not been understood.
  var globals: GlobalOptions?
  private let asksForJSON: Bool

  init(_ words: [String], in surroundings: Surroundings) {
    self.surroundings = surroundings
    asksForJSON = words.prefix { $0 != "--" }.contains("--json")
  }

  /// Prints an outcome and says what the program ends with.
  func report(_ outcome: CommandOutcome) -> ExitCode {
    var codes = outcome.codes
    if let reason = deliver(written(outcome.output)) {
      codes.append(refuse(.outputFailed(path: globals?.outputFile, reason)))
    }
    for note in outcome.notes { say(note) }
    if let fault = outcome.fault { codes.append(refuse(fault)) }
    return ExitCode.first(of: codes)
  }

  /// Says why a command line cannot be carried out.
  func refuse(_ fault: UsageFault) -> ExitCode {
    if asksForJSON {
      surroundings.warn(ErrorJSON.value(fault).written())
    } else {
      say(Wording.line(fault))
    }
    return fault.exitCode
  }

  private func say(_ line: String) {
    surroundings.warn(safe("\(Program.name): \(line)") + "\n")
  }

  private func written(_ output: CommandOutcome.Output) -> String {
    switch output {
    case .text(let lines): lines.map { safe($0) + "\n" }.joined()
    case .json(let value): value.written()
    }
  }

  private func safe(_ line: String) -> String {
    let line = line.safeForTerminal
    return globals?.isASCII ?? !surroundings.speaksUTF8 ? line.inASCII : line
  }

  private func deliver(_ text: String) -> SystemReason? {
    guard let file = globals?.outputFile else { return surroundings.write(text) }
    return OutputFile.write(text, to: file, from: surroundings.workingFolder)
  }
}
