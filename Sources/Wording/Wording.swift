package import CampaignEngine

/// Every sentence for people, in English: one file a subject; another language is a folder later.
///
/// Texts that come from files are put in whole, as they are: whoever draws or prints makes them safe.
package enum Wording {}

// Status
extension Wording {
  /// One line after the outcome: "not a co-sponsor; joined the consensus", "on the list since 21 March".
  package static func standing(_ status: AskStatus, in world: World) -> String { "" }
  /// "day 10 of 60", "17 days late", "answered 4 Mar 2020", "not sent".
  package static func reply(_ reply: ReplyClock, on today: CalendarDate) -> String { "" }
  /// "HRC 43 closing", "reply due", "promised", "review"; nil: nothing to count to.
  package static func clock(_ clock: AskClock) -> String { "" }
  /// Every reason of an ask's standing, reply and clock, one plain sentence each.
  package static func why(_ status: AskStatus, in world: World) -> [String] { [] }
  package static func why(_ reasons: [Reason]) -> [String] { [] }
  /// "5 asks: 5 open, 0 met, 0 not met".
  package static func counts(_ counts: Counts) -> String { "" }
  package static func change(_ change: Change, in world: World) -> String { "" }
  /// One row of what needs somebody.
  package static func need(_ need: Need, in world: World, on today: CalendarDate) -> NeedWords {
    NeedWords(glyph: "", label: "", who: "", text: "", when: "")
  }
  /// "HRC 43: names on the draft".
  package static func deadline(_ deadline: SessionDeadline) -> String { "" }
  /// "stepped back: co-sponsor in HRC 37, not a co-sponsor in HRC 40, 22 Mar 2019".
  package static func stepBack(_ step: StepBack) -> String { "" }
}

/// The parts of a row of what needs somebody, each safe to clip on its own.
package struct NeedWords: Equatable, Sendable {
  package let glyph: String
  /// "stepped back", "no reply", "too late?", "find out", "our task".
  package let label: String
  /// The target's code or name, empty for a task of our own.
  package let who: String
  package let text: String
  /// "109 days", "17 days late", "chase now", "Fri, 4 days".
  package let when: String

  package init(glyph: String, label: String, who: String, text: String, when: String) {
    self.glyph = glyph
    self.label = label
    self.who = who
    self.text = text
    self.when = when
  }
}

