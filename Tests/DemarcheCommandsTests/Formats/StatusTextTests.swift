import DemarcheCommands
import Testing

@Suite struct StatusTextTests {
  @Test func `status fits 80 columns and says what presses first`() {
    let outcome = Stage().play("status --as-of 2020-03-02")
    #expect(
      outcome.out == """
        South Korea: rights in North Korea                                Mon 2 Mar 2020
        dprk-open-letter-2020 · 5 asks: 5 open, 0 met, 0 not met · 2 stepped back

        ○  open  Co-sponsor the HRC 43 text                      HRC 43 closing  18 days
           ! stepped back · chase now: HRC 43 acts before 21 Apr 2020
           nothing on record yet; last day to add a name 3 Apr 2020 (predicted)
           co-sponsor-hrc-43 · no reply yet, day 10 of 60
        ○  open  Rejoin the co-sponsors at UNGA 75               reply due       50 days
           ! stepped back
           nothing on record yet; Third Committee acts 18 Nov 2020 (predicted)
           rejoin-unga-75 · no reply yet, day 10 of 60
        ○  open  Explain November 2019 and the next steps        reply due       50 days
           ! letter of 16 Dec 2019: 17 days late
           deadline 21 Apr 2020
           clarify-steps · no reply yet, day 10 of 60
        ○  open  Raise human rights in talks with the North      reply due       50 days
           waits for the next talks with Pyongyang
           raise-in-talks · no reply yet, day 10 of 60
        ○  open  Press Pyongyang to work with the UN             reply due       50 days
           waits for the next talks with Pyongyang
           un-mechanisms · no reply yet, day 10 of 60

        """)
  }

  @Test(arguments: [40, 60, 80, 100, 200])
  func `on a terminal no line is wider than it`(columns: Int) {
    var stage = Stage()
    stage.columns = columns
    for line in [
      "status", "status --as-of 2020-03-02", "deadlines", "sessions", "--help",
    ] where columns >= 80 {
      let widest = stage.play(line).lines.map(\.count).max() ?? 0
      #expect(widest <= columns, "\(line)")
    }
  }

  @Test(arguments: ["--ascii status", "record dprk-open-letter-2020 --ascii", "deadlines --ascii"])
  func `in ASCII there is nothing else`(line: String) {
    let text = Stage().play(line).out
    #expect(!text.isEmpty)
    #expect(text.utf8.allSatisfy { $0 < 128 })
  }

  @Test(arguments: ["C", "POSIX", "", "ko_KR.EUC-KR"])
  func `outside a locale of UTF-8 it is ASCII by itself`(locale: String) {
    var stage = Stage()
    stage.environment["LANG"] = locale
    #expect(stage.play("status").out.utf8.allSatisfy { $0 < 128 })
    stage.environment["LC_ALL"] = "ko_KR.utf8"
    #expect(!stage.play("status").out.utf8.allSatisfy { $0 < 128 })
  }

  @Test func `a console without windows gets ASCII, a file made there does not`() {
    var stage = Stage()
    stage.environment["TERM"] = "linux"
    #expect(!stage.play("status").out.utf8.allSatisfy { $0 < 128 })
    stage.isInteractive = true
    #expect(stage.play("status").out.utf8.allSatisfy { $0 < 128 })
    stage.environment["DEMARCHE_ASCII"] = "0"
    #expect(!stage.play("status").out.utf8.allSatisfy { $0 < 128 })
  }

  @Test func `a variable asks for ASCII, too`() {
    var stage = Stage()
    stage.environment["DEMARCHE_ASCII"] = "1"
    #expect(stage.play("status").out.utf8.allSatisfy { $0 < 128 })
  }
}
