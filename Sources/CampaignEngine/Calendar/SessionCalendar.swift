/// The sessions of all bodies: those on file, and for any other year those that the rules predict.
package struct SessionCalendar: Equatable, Sendable {
  /// On file, by id; already merged with the user's own corrections.
  package let sessions: [Session]

  package init(sessions: [Session]) {
    self.sessions = sessions
  }
}
