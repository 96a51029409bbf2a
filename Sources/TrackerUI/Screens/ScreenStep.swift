import CampaignEngine

/// What a command of a screen asks of the tracker.
enum ScreenStep: Equatable, Sendable {
  case stay
  /// Go to a numbered screen, from 1.
  case show(Int)
  case open(Identifier<Campaign>, Identifier<Ask>?)
  /// Open the calendar itself, at a session.
  case sessions(Identifier<Session>?)
  /// Log a response to an ask; without a campaign the reader has to choose one first.
  case log(Identifier<Campaign>?, Identifier<Ask>?)
  /// Ask whether a silence is to be put on record; nil: nobody is silent here.
  case accept(SilenceProposal?, Identifier<Campaign>)
  /// Type another day for a date of a session.
  case move(Identifier<Session>, Identifier<Milestone>)
  case say(Frame.Message)
  case help
  case switchMouse
  case back
  case quit
  case effect(Effect)
}
