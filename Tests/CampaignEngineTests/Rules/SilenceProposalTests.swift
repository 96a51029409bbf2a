import Testing

@testable import CampaignEngine

@Suite struct SilenceProposalTests {
  private static let letter = Communication.letter("feb", on: "2020-02-21", raises: "ask", "talks")
  private static let reminder = Communication.reminder("apr", on: "2020-04-25", of: "feb")
  private static let silentDay: CalendarDate = "2020-06-25"

  private func fixture(
    _ responses: [Response] = [], letters: [Communication] = [letter, reminder]
  ) -> Fixture {
    Fixture(
      asks: [.plain("ask"), .wanting("coSponsor", at: "HRC-90", id: "talks", since: "2020-02-21")],
      letters: letters, responses: responses)
  }

  private func proposed(_ fixture: Fixture, on day: CalendarDate) -> SilenceProposal? {
    fixture.on(day).status.silenceProposal(on: "feb", by: "kor")
  }

  @Test func `a silence after a reminder is proposed with its evidence, for all its asks`() throws {
    let proposal = try #require(proposed(fixture(), on: Self.silentDay))
    #expect(Set(proposal.asks) == ["ask", "talks"])
    #expect(
      proposal.steps == [
        ReplyStep("feb", sent: "2020-02-21", due: "2020-04-21"),
        ReplyStep("apr", sent: "2020-04-25", due: "2020-06-24"),
      ])
    let draft = proposal.draft(saying: "nothing came", because: "silent")
    #expect(draft.channel == .silence)
    #expect(draft.inReplyTo == "feb")
    #expect(draft.answers.allSatisfy { $0.grade == .noReply && $0.reason == "silent" })
  }

  @Test func `before it is silent nothing is proposed`() {
    #expect(proposed(fixture(), on: "2020-06-24") == nil)
    #expect(proposed(fixture(letters: [Self.letter]), on: Self.silentDay) == nil)
    let answered = Response.answer("r", on: "2020-06-01", to: "ask")
    let other = proposed(fixture([answered]), on: Self.silentDay)
    #expect(other?.asks == ["talks"])
  }

  /// The proposal as it is saved.
  private func accepted() throws -> [Response] {
    let fixture = fixture()
    let draft = try #require(proposed(fixture, on: Self.silentDay))
      .draft(saying: "nothing came", because: "silent")
    return try fixture.records.responses(
      to: draft, targets: fixture.targets, today: Self.silentDay, suffix: "ab12", loggedAt: nil)
  }

  @Test func `once accepted it stays silent, proposes nothing more and prompts nobody`() throws {
    let after = fixture(try accepted())
    let status = after.on("2020-07-01").status
    for ask in status.asks {
      #expect(ask.reply.state == .silent)
      #expect(ask.triage != .replyLate)
    }
    #expect(status.asks.first { $0.ask.id == "ask" }?.standing.outcome == .notMet)
    #expect(status.asks.first { $0.ask.id == "talks" }?.standing.outcome == .open)
    #expect(status.counts.overdue == 0)
    #expect(proposed(after, on: "2020-07-01") == nil)
    #expect(
      after.world.known(on: "2020-07-01").today(from: after.viewpoint("2020-07-01")).needs.isEmpty)
  }

  @Test func `a reminder after an accepted silence starts again, and the next is proposed`() throws
  {
    let again = Communication.reminder("jul", on: "2020-07-02", of: "feb")
    let after = fixture(try accepted(), letters: [Self.letter, Self.reminder, again])
    #expect(proposed(after, on: "2020-08-31") == nil)
    #expect(proposed(after, on: "2020-09-01")?.asks == ["talks"])
  }

  @Test func `a reply graded B after an accepted silence makes the silence history`() throws {
    let reply = Response.answer(
      "late", on: "2020-08-01", by: .measure, to: "ask", .partlySatisfactory)
    let status = fixture(try accepted() + [reply]).status("ask", on: "2020-08-01")
    #expect(status?.standing.outcome == .partlyMet)
    #expect(status?.reply.state == .answered)
  }

  @Test func `a silence takes no position and promises nothing`() {
    let records = fixture().records
    var draft = ResponseDraft()
    draft.answers = [Answer(ask: "ask")]
    draft.text = "nothing"
    draft.channel = .silence
    let refusal = { (change: (inout ResponseDraft) -> Void) -> LogRefusal? in
      do throws(LogRefusal) {
        _ = try records.responses(
          to: with(draft, change), targets: [], today: Self.silentDay, suffix: "x", loggedAt: nil)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal { $0.did = "coSponsor" } == .silenceSays(.position))
    #expect(refusal { $0.says = "coSponsor" } == .silenceSays(.position))
    #expect(
      refusal { $0.promise = PromiseDraft(by: .day("2020-07-01")) } == .silenceSays(.promise))
    #expect(refusal { _ in } == nil)
  }

  @Test func `without a grade a silence is grade D`() throws {
    var draft = ResponseDraft()
    draft.answers = [Answer(ask: "ask")]
    draft.text = "nothing"
    draft.channel = .silence
    let responses = try fixture().records.responses(
      to: draft, targets: [], today: Self.silentDay, suffix: "x", loggedAt: nil)
    #expect(responses.first?.answers.first?.grade == .noReply)
  }
}
