/// A letter that raises an ask, with the days on which it counts.
struct SentLetter {
  let communication: Communication
  let sent: CalendarDate
  let due: CalendarDate

  func isTo(_ target: Identifier<Target>) -> Bool {
    communication.isTo(target)
  }
}

/// The letters of a campaign by what they raise, and their reminders, oldest first.
struct LetterIndex: Sendable {
  private var letters: [Identifier<Ask>: [SentLetter]] = [:]
  private var reminders: [Identifier<Communication>: [SentLetter]] = [:]

  init(of records: CampaignRecords) {
    let reminded = Dictionary(
      records.communications.compactMap { letter in letter.reminderOf.map { (letter.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let sent = records.communications.compactMap { Self.dated($0, in: records.campaign) }
      .sorted { ($0.sent, $0.communication.id) < ($1.sent, $1.communication.id) }
    for letter in sent {
      if letter.communication.reminderOf != nil {
        if let first = Self.first(of: letter.communication.id, reminded) {
          reminders[first, default: []].append(letter)
        }
      } else {
        for ask in Set(letter.communication.raises) { letters[ask, default: []].append(letter) }
      }
    }
  }

  /// The letters that raise an ask; reminders are not among them.
  func letters(raising ask: Identifier<Ask>) -> [SentLetter] { letters[ask] ?? [] }

  func reminders(of letter: Identifier<Communication>) -> [SentLetter] { reminders[letter] ?? [] }

  /// A clock needs a day: a letter known only to its month starts none.
  private static func dated(_ letter: Communication, in campaign: Campaign) -> SentLetter? {
    guard letter.isSent, let sent = letter.date.day else { return nil }
    return SentLetter(
      communication: letter, sent: sent, due: letter.replyBy ?? sent + campaign.replyDays)
  }

  /// The letter that a reminder is about, also where it reminds of another reminder; nil in a circle.
  private static func first(
    of reminder: Identifier<Communication>,
    _ reminded: [Identifier<Communication>: Identifier<Communication>]
  ) -> Identifier<Communication>? {
    var seen: Set = [reminder]
    var letter = reminder
    while let next = reminded[letter] {
      guard seen.insert(next).inserted else { return nil }
      letter = next
    }
    return letter
  }
}

extension Situation {
  /// The letters that raise an ask with a target, oldest first.
  func letters(raising ask: Ask, to target: Identifier<Target>) -> [SentLetter] {
    letterIndex.letters(raising: ask.id).filter { $0.isTo(target) }
  }

  /// What reminded a target of a letter, oldest first.
  func reminders(of letter: SentLetter, to target: Identifier<Target>) -> [SentLetter] {
    letterIndex.reminders(of: letter.communication.id).filter { $0.isTo(target) }
  }
}
