/// A session that has closed, as a measure for those that follow.
struct ClosedSession: Equatable {
  let id: Identifier<Session>
  let body: Identifier<Body>
  let opening: CalendarDate

  /// Days from the opening to the closing as it was planned: of a session that was suspended, the
  /// last one announced before that.
  let length: Int

  /// Nil where the session has not closed by the day, or its days are not on file.
  init?(_ session: Session, by day: CalendarDate) {
    guard let opening = session.days(of: "opening")?.first,
      let closing = session.days(of: "closing")?.last, closing <= day
    else { return nil }
    id = session.id
    body = session.body
    self.opening = opening
    length = (session.endBeforeSuspension ?? closing) - opening
  }
}

extension Session {
  /// The end that held when the body suspended the session; nil where it did not.
  var endBeforeSuspension: CalendarDate? {
    let planned = parts.count > 1 ? parts.first?.end : nil
    guard !history.isEmpty else { return planned }
    let names = SessionField.names(of: "closing")
    return history.first { names.contains($0.field) && $0.to == nil }?.from ?? planned
  }
}
