package import CampaignEngine

/// What to type instead: one line, small letters, no full stop.
extension Wording {
  package static func remedy(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownCommand(_, let nearest, let choices):
      nearest.map(didYouMean) ?? choice(of: choices, else: "demarche --help lists all")
    case .unknownOption(_, let nearest): nearest.map(didYouMean) ?? "demarche --help lists all"
    case .missingValue(let option): "write it after \(option)"
    case .unexpectedValue(let option): "write \(option) alone"
    case .missingArgument(_, let command), .tooManyArguments(_, let command):
      "demarche \(command) --help shows how"
    case .malformedDate(_, _, let fault): remedy(fault)
    case .malformedYear: "write one such as 2028"
    case .malformedGrade: "write A, B, C, D or E, or ack or hold"
    case .malformedValue(_, _, let shape): remedy(shape)
    case .datedInFuture: "write it down once it has happened"
    case .unknownWord(_, _, let choices, let nearest):
      nearest.map(didYouMean) ?? choice(of: choices, else: "leave it out")
    case .unknownZone: "write one such as Europe/Zurich or Asia/Seoul"
    case .together(let one, let other): "use \(one) or \(other)"
    case .needs(let option, let other): "add \(other), or leave out \(option)"
    case .log(let refusal): remedy(refusal)
    case .move(let refusal): remedy(refusal)
    case .roll(let refusal): remedy(refusal)
    case .unknownCampaign(_, let nearest):
      nearest.map(didYouMean) ?? "demarche status lists the campaigns"
    case .unknownRecord(_, let campaign, let nearest):
      nearest.map(didYouMean) ?? "demarche show \(campaign) lists its records"
    case .unknownTarget(_, let nearest), .unknownGroup(_, let nearest),
      .unknownSubject(_, let nearest):
      nearest.map(didYouMean) ?? "look for it in the campaign's records"
    case .store(let refusal): remedy(refusal)
    case .noTerminal, .unknownTerminal:
      "set TERM to your terminal, such as xterm-256color, or use demarche status"
    case .notWritten(let answer): remedy(answer)
    case .outputFailed(_, let reason): remedy(reason)
    case .recordIsLocked: "use a newer version of the program"
    case .undo(let refusal): remedy(refusal)
    case .edit(let refusal): remedy(refusal)
    }
  }

  private static func remedy(_ shape: ValueShape) -> String {
    switch shape {
    case .wholeNumber: "write a whole number"
    case .time: "write it as 17:00"
    case .titled: "write an id and a title, such as mofa=\"Ministry of Foreign Affairs\""
    case .term:
      "write a body and its first and last day, such as "
        + "\(Identifier<Body>.council.text)=2020-01-01..2022-12-31"
    }
  }

  private static func remedy(_ answer: SaveAnswer) -> String {
    switch answer {
    case .saved: "nothing is left to do"
    case .unconfirmed: "look whether the file is there before you switch off"
    case .notSaved(_, let reason): remedy(reason)
    }
  }

  package static func code(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownCommand: "unknown-command"
    case .unknownOption: "unknown-option"
    case .missingValue: "missing-value"
    case .unexpectedValue: "unexpected-value"
    case .missingArgument: "missing-argument"
    case .tooManyArguments: "too-many-arguments"
    case .malformedDate: "malformed-date"
    case .malformedYear: "malformed-year"
    case .malformedGrade: "malformed-grade"
    case .malformedValue: "malformed-value"
    case .datedInFuture: "not-yet"
    case .unknownWord: "unknown-word"
    case .unknownZone: "unknown-time-zone"
    case .together: "not-together"
    case .needs: "needs-another-option"
    case .log(let refusal): code(refusal)
    case .move(let refusal): code(refusal)
    case .roll(let refusal): code(refusal)
    case .unknownCampaign: "unknown-campaign"
    case .unknownRecord: "unknown-record"
    case .unknownTarget: "unknown-target"
    case .unknownGroup: "unknown-group"
    case .unknownSubject: "unknown-subject"
    case .store(let refusal): code(refusal)
    case .noTerminal: "no-terminal"
    case .unknownTerminal: "unknown-terminal"
    case .notWritten: "not-saved"
    case .outputFailed: "output-failed"
    case .recordIsLocked: "newer-format"
    case .undo(let refusal): code(refusal)
    case .edit(let refusal): code(refusal)
    }
  }
}
