import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

/// Half-written forms in the tracker: kept at every change, offered again, thrown away.
@Suite struct TrackerDraftTests {
  private let size = Size(rows: 24, columns: 80)
  private let campaign: Identifier<Campaign> = "open-letter"

  private func message(_ tracker: Tracker) -> String { tracker.view(in: size).lines[22] }
  private func shows(_ text: String, _ tracker: Tracker) -> Bool {
    tracker.view(in: size).lines.contains { $0.contains(text) }
  }

  /// The form on the ask about session 43.
  private func opened() -> Tracker {
    var tracker = Tracker.sample()
    tracker.press(.tab, .enter, .character("r"))
    return tracker
  }

  /// What a key wants kept of the text; nil: nothing.
  private func kept(_ effects: [Effect]) -> FormDraft.Entry? {
    guard case .draft(.keep(let draft))? = effects.first else { return nil }
    return draft.fields["what"]
  }

  /// As another run would have left it.
  private func draft(_ text: String = "half a") -> FormDraft {
    var draft = FormDraft(campaign: campaign, day: SampleWorld.viewpoint.today)
    draft.ask = "co-sponsor-hrc-43"
    draft.fields = ["what": .text(text), "asks": .list(["co-sponsor-hrc-43"])]
    draft.focus = "what"
    return draft
  }

  private func found(_ count: Int, unreadable: Int = 0) -> TrackerEvent {
    let moment = Instant(seconds: SampleWorld.viewpoint.today.dayNumber * 86_400 + 18_120)
    let drafts = (0..<count).map { _ in FoundDraft(campaign: campaign, kept: moment) }
    return .draft(.found(drafts, unreadable: unreadable))
  }

  @Test func `every key that changes the form has it kept as it then is`() {
    var tracker = opened()
    #expect(kept(tracker.press(.character("h"))) == .text("h"))
    #expect(kept(tracker.press(.character("i"))) == .text("hi"))
    #expect(tracker.press(.function(1)) == [])
    #expect(tracker.press(.escape) == [])
    #expect(kept(tracker.press(.tab)) == .text("hi"))
    #expect(tracker.press(.escape) == [.draft(.settle)])
  }

  @Test func `a form that says nothing again is no draft`() {
    var tracker = opened()
    tracker.press(.character("h"))
    #expect(tracker.press(.backspace) == [.draft(.drop(campaign))])
    #expect(tracker.press(.escape) == [.draft(.drop(campaign))])
    #expect(tracker.press(.escape, .character("q")) == [.quit])
  }

  @Test func `a draft on the disk needs no question at the end`() {
    var tracker = opened()
    tracker.type("half")
    #expect(!message(tracker).contains("also when you quit"))
    _ = tracker.update(.draft(.kept(campaign)))
    #expect(message(tracker).contains("also when you quit"))
    tracker.press(.escape, .escape)
    #expect(tracker.press(.character("q")) == [.quit])
  }

  @Test func `why a draft is not on the disk is said once, and quitting asks`() {
    var tracker = opened()
    tracker.type("half")
    _ = tracker.update(.draft(.refused(campaign, .system(.noSpace))))
    #expect(message(tracker).contains("not on the disk: the disk is full"))
    tracker.press(.character("x"))
    _ = tracker.update(.draft(.refused(campaign, .system(.noSpace))))
    #expect(!message(tracker).contains("the disk is full"))
    #expect(message(tracker).contains("until you quit"))
    tracker.press(.escape, .escape)
    #expect(tracker.press(.character("q")) == [])
    #expect(message(tracker).contains("y quits without it"))
    #expect(tracker.press(.character("y")) == [.quit])
  }

  @Test func `a reason that comes after the form was left is said too`() {
    var tracker = opened()
    tracker.type("half")
    tracker.press(.escape)
    _ = tracker.update(.draft(.refused(campaign, .noHome)))
    #expect(message(tracker).contains("not on the disk: HOME is not set"))
  }

  @Test func `what an earlier run left is announced and taken up by r`() {
    var tracker = Tracker.sample()
    _ = tracker.update(found(1))
    #expect(message(tracker).contains("half-written response of 14:02 kept, r takes it up: South"))
    tracker.press(.tab, .enter)
    let effects = tracker.press(.character("r"))
    #expect(effects == [.draft(.takeUp(campaign, "co-sponsor-hrc-43"))])
    _ = tracker.update(.draft(.takenUp(draft(), campaign, "co-sponsor-hrc-43")))
    #expect(shows("half a", tracker))
    #expect(message(tracker).contains("Your draft is back"))
    tracker.press(.escape, .character("r"))
    #expect(shows("half a", tracker))
    #expect(tracker.press(.escape, .escape, .character("q")) == [.quit])
  }

  @Test func `several drafts are taken up one after the other`() {
    var tracker = Tracker.sample()
    _ = tracker.update(found(2, unreadable: 1))
    #expect(message(tracker).contains("2 half-written responses kept, the last of 14:02"))
    tracker.press(.character("r"))
    _ = tracker.update(.draft(.takenUp(draft(), campaign, nil)))
    tracker.press(.control("x"), .character("y"))
    let effects = tracker.press(.character("r"))
    #expect(effects == [.draft(.takeUp(campaign, "rejoin-unga-75"))])
    _ = tracker.update(.draft(.takenUp(draft("second"), campaign, nil)))
    #expect(shows("second", tracker))
    tracker.press(.control("x"), .character("y"))
    #expect(tracker.press(.character("r")) == [])
  }

  @Test func `a draft that another program took is said to be gone, and the form is empty`() {
    var tracker = Tracker.sample()
    _ = tracker.update(found(1))
    tracker.press(.character("r"))
    _ = tracker.update(.draft(.takenUp(nil, campaign, nil)))
    #expect(shows("Log a response", tracker))
    #expect(message(tracker).contains("draft that was kept is gone"))
    tracker.press(.escape)
    #expect(tracker.press(.character("r")) == [])
  }

  @Test func `a draft of a campaign that is not here is not offered but counted`() {
    var tracker = Tracker.sample()
    let drafts = [FoundDraft(campaign: "elsewhere", kept: Instant(seconds: 0))]
    _ = tracker.update(.draft(.found(drafts, unreadable: 1)))
    #expect(message(tracker).contains("2 kept drafts cannot be taken up"))
  }

  @Test func `throwing a draft away takes another key than the one that asks`() {
    var tracker = opened()
    tracker.type("half")
    #expect(tracker.press(.control("x")) == [])
    #expect(message(tracker).contains("y does, any other key keeps it"))
    #expect(tracker.press(.control("x")) == [])
    tracker.press(.control("x"), .character("n"))
    #expect(shows("half", tracker) && !shows("halfn", tracker))
    tracker.press(.control("x"))
    #expect(tracker.press(.character("y")) == [.draft(.drop(campaign))])
    #expect(message(tracker).contains("thrown away"))
    tracker.press(.character("r"))
    #expect(!shows("half", tracker))
  }

  @Test func `a saved response is a draft no more, a refused one still is`() {
    var tracker = opened()
    tracker.type("half")
    tracker.press(.control("s"))
    let failed = SaveAnswer.notSaved(file: "a.json", .readOnly)
    #expect(tracker.update(.saved(ActionAnswer([failed]), SampleWorld.world, [])) == [])
    let saved = SaveAnswer.saved(SavedRecord(file: "a.json", id: "a"))
    #expect(tracker.update(.saved(ActionAnswer([saved, failed]), SampleWorld.world, [])) == [])
    #expect(shows("half", tracker))
    #expect(
      tracker.update(.saved(ActionAnswer([saved]), SampleWorld.world, [])) == [
        .draft(.drop(campaign))
      ])
  }

  @Test func `a draft that could not be removed is told of`() {
    var tracker = opened()
    _ = tracker.update(.draft(.stays(.system(.readOnly))))
    tracker.press(.escape)
    _ = tracker.update(.draft(.stays(.system(.readOnly))))
    #expect(message(tracker).contains("draft could not be removed: the disk is read-only"))
  }
}
