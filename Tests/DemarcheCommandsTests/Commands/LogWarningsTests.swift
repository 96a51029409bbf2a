import DemarcheCommands
import Testing

@Suite struct LogWarningsTests {
  @Test func `what is odd is said on standard error, and saved all the same`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play([
      "log", "dprk-open-letter-2020", "clarify-steps=D", "--text", "a form letter", "--channel",
      "letter", "--off-record", "--seen-by", "public",
    ])
    #expect(outcome.code == 0)
    #expect(
      outcome.err == """
        demarche: warning: grade D says that nobody replied, but this is a letter
        demarche: warning: grade D has no reason yet
        demarche: warning: off the record, yet seen by everybody

        """)
    #expect(outcome.out.contains("saved: "))
  }

  @Test func `a dry run warns too, and nothing odd is not warned of`() throws {
    let store = try TemporaryStore()
    let line = "log dprk-open-letter-2020 co-sponsor-hrc-43 -n --did coSponsor --text x --date"
    #expect(
      store.stage.play("\(line) 2020-02-23").err.split(separator: "\n").last
        == "demarche: warning: an act at HRC 43, which opened only on 24 Feb 2020")
    #expect(store.stage.play("\(line) 2020-02-25").err == "")
  }
}
