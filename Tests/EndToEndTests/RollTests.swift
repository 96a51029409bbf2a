import Foundation
import Testing

/// Unmet asks go on at another session, the chain kept.
@Suite struct RollTests {
  @Test func `unmet asks go on at the next session of the body, and undo takes them back`() throws {
    let store = try WritableStore()
    let before = try store.records()
    let day = "2026-11-25"
    let run = try store.run("roll", "dprk-open-letter-2020", "--to", "UNGA-82", asOf: day)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        rejoin-unga-81 → rejoin-unga-82
          Stay a co-sponsor at UNGA 82: new, open; next date: 17 Nov 2027
        saved: dprk-open-letter-2020/asks/rejoin-unga-82.json

        """)
    let status = try store.run("status", "--json", asOf: day).json()
    let campaigns = try #require(status["campaigns"] as? [[String: Any]])
    let asks = try #require(campaigns.first?["asks"] as? [[String: Any]])
    let new = try #require(asks.first { $0["id"] as? String == "rejoin-unga-82" })
    #expect(lookUp("standing.outcome", in: new) == "open")
    #expect(lookUp("chain.continues", in: new) == "rejoin-unga-81")
    #expect(lookUp("chain.length", in: new) == "6")
    #expect(try store.run("check", asOf: day).status == 0)
    let undo = try store.run("undo", asOf: day)
    #expect(undo.output.contains("1 ask carried over to UNGA 82"))
    #expect(try store.records() == before)
  }

  @Test func `a named ask goes on elsewhere, and a dry run writes nothing`() throws {
    let store = try WritableStore(ofShipped: false)
    try store.write(
      #"{"format": 1, "id": "c", "title": "C", "targets": ["kor"], "subjects": [{"id": "dprk", "title": "Rights"}]}"#,
      to: "c/campaign.json")
    try store.write(
      """
      {"format": 1, "id": "sign-hrc-40", "title": "Sign at HRC 40", "since": "2019-01-01", "own": 1,
       "wants": {"body": "HRC", "subject": "dprk", "stance": "coSponsor"},
       "deadline": {"session": "HRC-40", "milestone": "action"}}
      """, to: "c/asks/sign-hrc-40.json")
    let before = try store.records()
    let preview = try store.run("roll", "c", "sign-hrc-40", "--to", "unga 75", "-n")
    #expect(preview.output.contains("sign-hrc-40 → sign-unga-75"))
    #expect(preview.output.contains("dry run: nothing was written"))
    #expect(try store.records() == before)
    let run = try store.run("roll", "c", "sign-hrc-40", "--to", "unga 75", "--json")
    #expect(
      try run.json()["saved"] as? [[String: String]] == [
        ["file": "c/asks/sign-unga-75.json", "id": "sign-unga-75"]
      ])
    let again = try store.run("roll", "c", "sign-hrc-40", "--to", "unga 75")
    #expect(again.status == 2 && again.errors.contains("goes on as sign-unga-75 already"))
    let show = try store.run("show", "c/sign-unga-75", "--why").output
    #expect(show.contains("second time"), "\(show)")
  }

  @Test(arguments: [
    (["roll", "c"], 2, "--to needs a value"),
    (["roll", "c", "--to", "HRC-64"], 3, "no ask is left"),
    (["roll", "c", "b", "--to", "HRC-64"], 3, "no ask \"b\""),
    (["roll", "c", "a", "--to", "HRC-64"], 2, "decided at no session"),
    (["roll", "d", "a", "--to", "HRC-64"], 3, "no campaign"),
    (["roll", "c", "a", "--to", "HRX-64"], 2, "--to"),
  ])
  func `what cannot be carried over is refused in one line`(
    words: [String], code: Int32, part: String
  ) throws {
    let store = try WritableStore(ofShipped: false)
    let run = try BuiltProgram.run(words + ["--store", store.store.path])
    #expect(run.status == code, "\(run.errors)")
    #expect(run.errors.contains(part), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
