/// A position on record, with what the rules need of the response that carries it.
struct Act: Equatable {
  let session: Identifier<Session>
  let item: String?
  let resolution: String?
  let stance: Stance
  let response: Identifier<Response>
  let date: PartialDate
  let certainty: Certainty

  /// Nil where no list knows the stance: it then decides nothing.
  init?(_ position: Position, in response: Response) {
    guard let stance = Vocabulary.stance(position.stance) else { return nil }
    session = position.session
    item = position.item
    resolution = position.resolution
    self.stance = stance
    self.response = response.id
    date = response.date
    certainty = response.certainty ?? .reported
  }
}

extension Ledger {
  /// What a target did about a subject, as the records of a campaign and the calendar have it.
  ///
  /// There is an entry for each text on which something is on record or on which a session acted,
  /// and for each open text that an ask is about, once its session has opened.
  init(of target: Identifier<Target>, subject: Identifier<Subject>, in situation: Situation) {
    let index = situation.responseIndex
    let texts = TextsOfSubject(
      subject: subject, target: situation.world.target(target), schedules: situation.schedules,
      acts: Dictionary(grouping: index.acts(on: subject, of: target)) { TextKey(of: $0) },
      indications: Dictionary(grouping: index.indications(on: subject, of: target)) {
        TextKey(of: $0)
      })
    let entries = texts.keys(today: situation.today).compactMap(texts.entry)
      .sorted { ($0.sortDay, $0.session, $0.item ?? "") < ($1.sortDay, $1.session, $1.item ?? "") }
    let stepped = StepBackFinder(target: target, subject: subject, entries: entries)
    self.init(
      target: target, subject: subject, entries: stepped.markedEntries,
      stepsBack: stepped.stepsBack)
  }
}

/// Which text an entry is about.
private struct TextKey: Hashable {
  let session: Identifier<Session>
  let item: String?

  init(session: Identifier<Session>, item: String?) {
    self.session = session
    self.item = item
  }

  init(of act: Act) {
    self.init(session: act.session, item: act.item)
  }
}

/// All that is known of the texts about one subject, for one target.
private struct TextsOfSubject {
  let subject: Identifier<Subject>
  let target: Target?
  let schedules: Schedules
  let acts: [TextKey: [Act]]
  let indications: [TextKey: [Act]]

  func keys(today: CalendarDate) -> Set<TextKey> {
    var keys = Set(acts.keys).union(indications.keys)
    for session in schedules.actedOn(subject) { keys.insert(TextKey(session: session, item: nil)) }
    for session in schedules.asked(about: subject).keys {
      if let opening = schedules.schedule(of: session, about: subject)?.firstDay, opening <= today {
        keys.insert(TextKey(session: session, item: nil))
      }
    }
    return keys
  }

  /// The entry of one text, or nil where its session names no body.
  func entry(of key: TextKey) -> LedgerEntry? {
    let schedule = schedules.schedule(of: key.session, about: subject)
    guard let body = schedule?.body ?? key.session.body else { return nil }
    let actedOn = schedule?.actionDay(subject: subject)
    let ofText = acts[key] ?? []
    let scales = Set(ofText.map(\.stance.scale)).sorted()
    var cells = scales.compactMap { scale in
      LedgerCell(from: ofText.filter { $0.stance.scale == scale }, actedOn: actedOn)
    }
    if let cell = cellWithoutSeat(body: body, actedOn: actedOn, beside: cells) {
      cells.append(cell)
    }
    let date = actedOn ?? ofText.map(\.date.lastDay).max()
    let opening = schedule?.firstDay
    guard let year = (date ?? opening)?.year else { return nil }
    var entry = LedgerEntry(
      body: body, session: key.session, year: year, item: key.item, cells: cells)
    entry.date = date
    entry.actedOn = actedOn
    entry.opening = opening
    entry.hasSchedule = schedule != nil
    let symbol = key.item == nil ? schedule?.symbol(subject: subject) : nil
    entry.resolution = symbol ?? ofText.lazy.compactMap(\.resolution).last
    entry.asked = schedules.asked(about: subject)[key.session] ?? []
    entry.indications = Dictionary(grouping: indications[key] ?? [], by: \.stance.scale)
      .sorted { $0.key < $1.key }.compactMap { LedgerCell(from: $0.value, actedOn: nil) }
    return entry
  }

  /// A State without a seat takes no part in a vote of members, and says nothing by that.
  private func cellWithoutSeat(
    body: Identifier<Body>, actedOn: CalendarDate?, beside cells: [LedgerCell]
  ) -> LedgerCell? {
    guard let word = Vocabulary.body(body)?.withoutSeat, let stance = Vocabulary.stance(word),
      let actedOn, target?.isMember(of: body, on: actedOn) == false,
      !cells.contains(where: { $0.scale == stance.scale })
    else { return nil }
    return LedgerCell(
      scale: stance.scale, stance: stance.id, date: PartialDate(actedOn), certainty: nil)
  }
}

extension LedgerEntry {
  /// Where the entry stands among the others: the day of action, else the opening.
  fileprivate var sortDay: CalendarDate { date ?? opening ?? CalendarDate(dayNumber: .max) }

  /// Whether its target had no seat where only members vote.
  var isWithoutSeat: Bool {
    guard let word = Vocabulary.body(body)?.withoutSeat else { return false }
    return cells.contains { $0.stance == word }
  }
}
