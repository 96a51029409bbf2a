package import CampaignEngine

/// Why a command line cannot be carried out: one line, small letters, no full stop.
extension Wording {
  package static func message(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownCommand(let word, _, _): "no command \(quoted(word))"
    case .unknownOption(let word, _): "no option \(quoted(word))"
    case .missingValue(let option): "\(option) needs a value"
    case .unexpectedValue(let option): "\(option) takes no value"
    case .missingArgument(let name, let command): "\(command) needs \(name)"
    case .tooManyArguments(let word, let command): "\(command) has no use for \(quoted(word))"
    case .malformedDate(let option, let found, let fault):
      "\(option) is \(quoted(found)): \(message(fault))"
    case .malformedYear(let option, let found, let latest):
      "\(option) is \(quoted(found)): not a year up to \(latest)"
    case .malformedGrade(let ask, let found): "the grade of \(ask) is \(quoted(found))"
    case .malformedValue(let option, let found, _): "\(option) is \(quoted(found))"
    case .datedInFuture(let option, let date, let today):
      "\(option) is \(Self.date(date)), after today, \(day(today))"
    case .unknownWord(let option, let found, _, _): "\(option) is \(quoted(found))"
    case .unknownZone(let zone): "no time zone \(quoted(zone)) on this machine"
    case .together(let one, let other): "\(one) and \(other) do not go together"
    case .needs(let option, let other): "\(option) says nothing without \(other)"
    case .log(let refusal): message(refusal)
    case .move(let refusal): message(refusal)
    case .roll(let refusal): message(refusal)
    case .unknownCampaign(let id, _): "no campaign \(quoted(id))"
    case .unknownRecord(let id, let campaign, _): "no record \(quoted(id)) in \(campaign)"
    case .unknownTarget(let id, _): "no target \(quoted(id))"
    case .unknownGroup(let word, _): "no target is in a group \(quoted(word))"
    case .unknownSubject(let id, _): "no subject \(quoted(id))"
    case .store(let refusal): message(refusal)
    case .noTerminal(let name): noTerminal(name)
    case .unknownTerminal(let name): "TERM is \(quoted(name)), a terminal that is not known here"
    case .notWritten(let answer): notWritten(answer)
    case .outputFailed(let path, let reason):
      "\(path ?? "the output") could not be written: \(Self.reason(reason))"
    case .recordIsLocked(let campaign, let format):
      "\(campaign) is written by a newer version, format \(format); nothing was changed"
    case .undo(let refusal): message(refusal)
    case .edit(let refusal): message(refusal)
    }
  }

  private static func noTerminal(_ name: String?) -> String {
    guard let name else { return "TERM is not set, so the screens cannot be drawn" }
    return "TERM is \(quoted(name)), which cannot draw the screens"
  }

  /// The file first, then what became of it.
  private static func notWritten(_ answer: SaveAnswer) -> String {
    switch answer {
    case .saved(let record), .unconfirmed(let record, _): "\(record.file): \(Self.answer(answer))"
    case .notSaved(let file, _): "\(file): \(Self.answer(answer))"
    }
  }
}
