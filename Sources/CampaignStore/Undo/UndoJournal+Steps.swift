import CampaignEngine

extension UndoJournal {
  /// Goes one step through the journal.
  ///
  /// - Parameter isDryRun: Only says what would be done.
  func step(_ way: UndoWay, isDryRun: Bool) -> UndoOutcome {
    var passedOver: [String] = []
    do throws(UndoRefusal) {
      let answer = try step(way, isDryRun: isDryRun, &passedOver)
      return UndoOutcome(.success(answer), passedOver: passedOver)
    } catch {
      return UndoOutcome(.failure(error), passedOver: passedOver)
    }
  }

  private func step(
    _ way: UndoWay, isDryRun: Bool, _ passedOver: inout [String]
  ) throws(UndoRefusal) -> UndoAnswer {
    guard let journal = try inWords({ () throws(SystemError) in try open() }) else {
      throw .nothing(way)
    }
    defer { journal.close() }
    var skipped: [String] = []
    let found = try inWords { () throws(SystemError) in
      try entry(for: way, in: journal, &skipped)
    }
    passedOver = skipped
    guard let found else { throw .nothing(way) }
    if let obstacle = found.obstacle(allowing: way.start(from: found.state)) {
      throw .changed(way, file: obstacle.file)
    }
    let changes = found.changes(at: way == .undo ? .after : .before)
    guard !isDryRun else {
      return UndoAnswer(way, found.entry.action, changes, unconfirmed: nil)
    }
    return try carryOut(way, changes, of: found, journal)
  }

  private func carryOut(
    _ way: UndoWay, _ changes: [FileChange], of found: FoundEntry<Files>,
    _ journal: OpenJournal<Files>
  ) throws(UndoRefusal) -> UndoAnswer {
    var item = found.item
    // From here on a killed run is found, whichever of the files it has reached.
    if way != .finish {
      item = try inWords { () throws(SystemError) in
        try journal.mark(found.item, .undoing, isConfirmed: true)
      }
    }
    let done = way == .undo ? takeBack(changes) : write(changes, way)
    if let refusal = done.refusal {
      // A call that failed may have done its work: the entry then stays on the way, and the next
      // step takes what is there. Only where nothing was touched it is as it was.
      if case .changed = refusal, done.count == 0 {
        _ = try? journal.mark(item, found.state, isConfirmed: false)
      }
      throw refusal
    }
    _ = try? journal.mark(item, way == .undo ? .undone : .saved, isConfirmed: true)
    return UndoAnswer(way, found.entry.action, changes, unconfirmed: done.unconfirmed)
  }

  /// How far a step came.
  private struct Done {
    var count = 0
    var unconfirmed: SystemReason?
    var refusal: UndoRefusal?
  }

  /// Takes files back, the last one first.
  private func takeBack(_ changes: [FileChange]) -> Done {
    var done = Done()
    for change in changes.reversed() {
      do throws(SystemError) {
        switch try writer.takeBack(change) {
        case .done, .already: break
        case .unconfirmed(let error): done.unconfirmed = error.reason
        case .changed:
          done.refusal = .changed(.undo, file: change.file)
          return done
        }
      } catch {
        done.refusal = .failed(
          .undo, file: change.file, error.reason, done: done.count, of: changes.count)
        return done
      }
      done.count += 1
    }
    return done
  }

  /// Writes files again; never over one that somebody has changed.
  private func write(_ changes: [FileChange], _ way: UndoWay) -> Done {
    var done = Done()
    for change in changes {
      switch writer.write(change) {
      case .saved: break
      case .unconfirmed(_, let reason): done.unconfirmed = reason
      case .notSaved(let file, .changed):
        done.refusal = .changed(way, file: file)
        return done
      case .notSaved(let file, let reason):
        done.refusal = .failed(way, file: file, reason, done: done.count, of: changes.count)
        return done
      }
      done.count += 1
    }
    return done
  }

  /// What the system refuses before anything is changed.
  private func inWords<Result>(
    _ call: () throws(SystemError) -> Result
  ) throws(UndoRefusal) -> Result {
    do throws(SystemError) {
      return try call()
    } catch {
      throw .noJournal(error.reason)
    }
  }
}

extension UndoAnswer {
  fileprivate init(
    _ way: UndoWay, _ action: JournalAction, _ changes: [FileChange], unconfirmed: SystemReason?
  ) {
    self.init(
      way, action, records: changes.filter { $0.before == nil }.map(\.record),
      rewritten: changes.filter { $0.before != nil }.map(\.record), unconfirmed: unconfirmed)
  }
}

extension UndoWay {
  /// What may stand in the places of files before the step: after a killed run both.
  fileprivate func start(from state: JournalName.State) -> [FileChange.State] {
    switch (self, state) {
    case (.undo, .saved): [.after]
    case (.redo, _): [.before]
    case (.undo, _), (.finish, _): [.before, .after]
    }
  }
}
