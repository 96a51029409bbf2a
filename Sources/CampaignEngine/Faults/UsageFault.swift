/// A command line that cannot be carried out as it is written; nothing was changed.
package enum UsageFault: Error, Equatable, Sendable {
  // Wrong usage, exit code 2.
  /// Of a command of two words, the choices are those that begin with the first.
  case unknownCommand(String, nearest: String?, choices: [String] = [])
  case unknownOption(String, nearest: String?)
  case missingValue(option: String)
  case unexpectedValue(option: String)
  case missingArgument(String, command: String)
  case tooManyArguments(String, command: String)
  case malformedDate(option: String, found: String, DateTypingFault)
  /// What is no year for which sessions can be listed, up to and including the latest.
  case malformedYear(option: String, found: String, latest: Int)
  case malformedGrade(ask: String, found: String)
  case malformedValue(option: String, found: String, ValueShape)
  /// What is to have happened is dated after today.
  case datedInFuture(option: String, PartialDate, today: CalendarDate)
  case unknownWord(option: String, found: String, choices: [String], nearest: String?)
  case unknownZone(String)
  case together(String, String)
  /// An option that says nothing without another one.
  case needs(option: String, other: String)
  case log(LogRefusal)
  case move(MoveRefusal)
  /// An ask that is met or was carried over already is wrong usage, one that is not there not found.
  case roll(RollRefusal)

  // Not found, exit code 3.
  case unknownCampaign(String, nearest: String?)
  case unknownRecord(String, campaign: String, nearest: String?)
  case unknownTarget(String, nearest: String?)
  case unknownGroup(String, nearest: String?)
  case unknownSubject(String, nearest: String?)
  case store(StoreRefusal)

  // Failed, exit code 1.
  case noTerminal(String?)
  case unknownTerminal(String)
  case notWritten(SaveAnswer)
  /// The output itself could not be written; nil: standard output.
  case outputFailed(path: String?, SystemReason)
  case recordIsLocked(campaign: String, format: Int)
  /// A file that is not as it was left is exit code 5.
  case undo(UndoRefusal)
  /// Exit code 1, 2, 3 or 5, by what stands in the way.
  case edit(EditRefusal)
}

/// Why a typed date is not understood.
package enum DateTypingFault: Error, Equatable, Sendable {
  /// `03/05`: nobody can know which is the day.
  case dayOrMonthFirst
  /// A day that no calendar has, such as 30 February.
  case noSuchDay
  case notADate
  /// A session without a date for that milestone.
  case noDateSet
  case unknownSession(nearest: String?)
  /// A response needs a day that the session form cannot give.
  case needsADay
}

/// How the value of an option has to look.
package enum ValueShape: Equatable, Sendable {
  case wholeNumber
  /// Such as `17:00`.
  case time
  /// An id and what it stands for, such as `mofa=Ministry of Foreign Affairs`.
  case titled
  /// A body with the first and the last day of a seat on it, such as `HRC=2020..2022`.
  case term
}
