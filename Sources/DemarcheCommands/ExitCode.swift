import CampaignEngine

/// How a command ended, as scripts see it.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  /// Nothing was changed.
  case failed = 1
  case wrongUsage = 2
  case notFound = 3
  /// The store has faults, or records had to be left out.
  case faults = 4
  case conflict = 5
  /// `status --exit-code`: something is overdue or stepped back.
  case needsSomebody = 10

  /// Of several that apply the one that counts.
  package static func first(of codes: [ExitCode]) -> ExitCode {
    let order: [ExitCode] = [.failed, .wrongUsage, .notFound, .conflict, .faults, .needsSomebody]
    return order.first(where: codes.contains) ?? .done
  }
}

extension UsageFault {
  /// What a command ends with that this stands in the way of.
  package var exitCode: ExitCode {
    switch self {
    case .unknownCommand, .unknownOption, .missingValue, .unexpectedValue, .missingArgument,
      .tooManyArguments, .malformedDate, .malformedYear, .malformedGrade,
      .malformedValue, .datedInFuture, .unknownWord, .unknownZone, .together, .needs:
      .wrongUsage
    case .unknownCampaign, .unknownRecord, .unknownTarget, .unknownGroup, .unknownSubject:
      .notFound
    case .notWritten(.notSaved(_, .changed)): .conflict
    case .noTerminal, .unknownTerminal, .notWritten, .outputFailed, .recordIsLocked: .failed
    case .move: .wrongUsage
    case .log(let refusal): refusal.exitCode
    case .roll(.unknownAsk), .roll(.nothing): .notFound
    case .roll: .wrongUsage
    case .store(let refusal): refusal.exitCode
    case .undo(let refusal): refusal.exitCode
    case .edit(let refusal): refusal.exitCode
    }
  }
}

extension UndoRefusal {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .changed: .conflict
    case .nothing, .noJournal, .failed: .failed
    }
  }
}

extension EditRefusal {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .taken, .badIdentifier, .faulty: .wrongUsage
    case .notThere: .notFound
    case .changed: .conflict
    case .unreadable, .locked: .failed
    }
  }
}

extension LogRefusal {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .unknownAsk, .unknownTarget, .unknownOffice: .notFound
    case .noAsk, .noText, .whichTarget, .unknownStance, .whichSession, .whichSubject,
      .silenceSays,
      .datedInFuture:
      .wrongUsage
    }
  }
}

extension StoreRefusal {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .missing, .notAFolder: .notFound
    case .unreadable: .failed
    }
  }
}
