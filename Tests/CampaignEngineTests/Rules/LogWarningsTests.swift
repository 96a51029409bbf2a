import Testing

@testable import CampaignEngine

@Suite struct LogWarningsTests {
  private static let council = with(Session(id: "HRC-43", body: "HRC")) {
    $0.start = "2020-02-24"
    $0.end = "2020-03-20"
    $0.certainty = .announced
    $0.isOwn = true
  }

  private let fixture = Fixture(
    asks: [.plain("ask"), .wanting("coSponsor", at: "HRC-43", since: "2020-02-21")],
    letters: [.letter("feb", on: "2020-02-21", raises: "ask", "sponsor")],
    sessions: [council])

  /// What is odd about a draft that answers an ask, on 2 March 2020.
  private func warnings(
    _ ask: Identifier<Ask> = "ask", _ grade: Grade? = nil, reason: String? = nil,
    _ change: (inout ResponseDraft) -> Void = { _ in }
  ) -> [LogWarning] {
    var draft = ResponseDraft()
    draft.answers = [
      with(Answer(ask: ask)) {
        $0.grade = grade
        $0.reason = reason
      }
    ]
    draft.text = "said"
    change(&draft)
    return fixture.on("2020-03-02").warnings(about: draft)
  }

  @Test func `nothing is odd about a plain answer`() {
    #expect(warnings() == [])
    #expect(warnings("ask", .largelySatisfactory) == [])
    #expect(warnings("ask", .contrary, reason: "refused in writing") == [])
  }

  @Test func `grade D is for silence`() {
    #expect(
      warnings("ask", .noReply, reason: "a form letter") { $0.channel = .letter }
        == [.gradeForSilence("ask", .letter)])
  }

  @Test func `from C down a reason is asked for`() {
    #expect(warnings("ask", .partlySatisfactory) == [])
    #expect(
      warnings("ask", .besideThePoint) == [.gradeWithoutReason("ask", .besideThePoint)])
    #expect(warnings("ask", .contrary, reason: "  ") == [.gradeWithoutReason("ask", .contrary)])
  }

  @Test func `who still has time, or was never reminded, is not silent`() {
    let silence = { (draft: inout ResponseDraft) in draft.channel = .silence }
    #expect(warnings("ask", nil, silence) == [.notSilent("ask", .awaiting)])
    var draft = ResponseDraft()
    draft.answers = [Answer(ask: "ask")]
    draft.channel = .silence
    #expect(
      fixture.on("2020-04-22").warnings(about: draft) == [.notSilent("ask", .overdue)])
    var reminded = fixture
    reminded.records.communications.append(.reminder("apr", on: "2020-04-25", of: "feb"))
    #expect(reminded.on("2020-06-25").warnings(about: draft) == [])
  }

  @Test func `what is older than the ask is background`() {
    #expect(
      warnings { $0.date = "2020-02-20" } == [.olderThanAsk("ask", firstDay: "2020-02-21")])
    #expect(warnings { $0.date = "2020-02-21" } == [])
    #expect(warnings { $0.date = "2020-02" } == [])
  }

  @Test func `an act is dated before its session opened`() {
    let early = warnings("sponsor") {
      $0.did = "coSponsor"
      $0.date = "2020-02-23"
    }
    #expect(early == [.beforeSession("HRC-43", opening: "2020-02-24")])
    let announced = warnings("sponsor") {
      $0.says = "coSponsor"
      $0.date = "2020-02-23"
    }
    #expect(announced == [])
  }

  @Test func `a stance of a scale that the body does not have is odd`() {
    #expect(
      warnings("sponsor") { $0.did = "noted" } == [.stanceOfNoScale("noted", "HRC")])
    #expect(warnings("sponsor") { $0.did = "abstained" } == [])
  }

  @Test func `a promise in the past is odd`() {
    let promise = { (day: CalendarDate) in
      self.warnings { $0.promise = PromiseDraft(by: .day(day)) }
    }
    #expect(promise("2020-03-01") == [.promiseInThePast("2020-03-01")])
    #expect(promise("2020-03-02") == [])
    let earlier = warnings {
      $0.date = "2020-02-25"
      $0.promise = PromiseDraft(by: .day("2020-02-28"))
    }
    #expect(earlier == [])
  }

  @Test func `off the record and public do not fit`() {
    #expect(
      warnings {
        $0.isOnRecord = false
        $0.visibility = .public
      } == [.offRecordInPublic])
    #expect(warnings { $0.isOnRecord = false } == [])
  }
}
