import CampaignEngine
import Testing
import Wording

/// Every way in which a command line can be wrong, with what is said about it.
@Suite struct UsageMessagesTests {
  private static let table: [(UsageFault, String)] = [
    (
      .move(.unknownField("tablng", session: "HRC-64", choices: ["tabling"], nearest: "tabling")),
      "unknown-field: no date of HRC 64 is named \"tablng\"; did you mean tabling?"
    ),
    (
      .roll(.withoutSession("raise-in-talks")),
      "no-session: raise-in-talks is decided at no session; it goes on by itself"
    ),
    (
      .malformedValue(option: "--priority", found: "high", .wholeNumber),
      "malformed-value: --priority is \"high\"; write a whole number"
    ),
    (
      .datedInFuture(
        option: "--on", PartialDate(day("2020-03-03")), today: day("2020-03-02")),
      "not-yet: --on is 3 Mar 2020, after today, Mon 2 Mar 2020; "
        + "write it down once it has happened"
    ),
    (
      .edit(.notThere(file: "targets/x.json")),
      "not-there: there is no targets/x.json; "
        + "demarche check says what is wrong with a record that is on disk"
    ),
    (
      .unknownCommand("statsu", nearest: "status"),
      "unknown-command: no command \"statsu\"; did you mean status?"
    ),
    (
      .unknownOption("--strore", nearest: nil),
      "unknown-option: no option \"--strore\"; demarche --help lists all"
    ),
    (
      .missingValue(option: "--store"),
      "missing-value: --store needs a value; write it after --store"
    ),
    (
      .unexpectedValue(option: "--json"),
      "unexpected-value: --json takes no value; write --json alone"
    ),
    (
      .missingArgument("ASK", command: "log"),
      "missing-argument: log needs ASK; demarche log --help shows how"
    ),
    (
      .tooManyArguments("more", command: "check"),
      "too-many-arguments: check has no use for \"more\"; demarche check --help shows how"
    ),
    (
      .malformedDate(option: "--date", found: "03/05", .dayOrMonthFirst),
      "malformed-date: --date is \"03/05\": day or month first?; type 5 mar or 2020-03-05"
    ),
    (
      .malformedYear(option: "--until", found: "soon", latest: 2200),
      "malformed-year: --until is \"soon\": not a year up to 2200; write one such as 2028"
    ),
    (
      .malformedGrade(ask: "talks", found: "F"),
      "malformed-grade: the grade of talks is \"F\"; write A, B, C, D or E, or ack or hold"
    ),
    (
      .unknownWord(
        option: "--channel", found: "telepathy", choices: ["letter", "call"], nearest: nil),
      "unknown-word: --channel is \"telepathy\"; choose letter or call"
    ),
    (
      .unknownWord(option: "--channel", found: "leter", choices: ["letter"], nearest: "letter"),
      "unknown-word: --channel is \"leter\"; did you mean letter?"
    ),
    (
      .unknownZone("Asia/Soul"),
      "unknown-time-zone: no time zone \"Asia/Soul\" on this machine; "
        + "write one such as Europe/Zurich or Asia/Seoul"
    ),
    (
      .together("--ours", "--states"),
      "not-together: --ours and --states do not go together; use --ours or --states"
    ),
    (
      .needs(option: "--known", other: "--as-of"),
      "needs-another-option: --known says nothing without --as-of; add --as-of, or leave out --known"
    ),
    (.log(.noText), "no-text: nothing was said or done; say in a sentence what it was"),
    (
      .unknownCampaign("dprk", nearest: "dprk-open-letter-2020"),
      "unknown-campaign: no campaign \"dprk\"; did you mean dprk-open-letter-2020?"
    ),
    (
      .unknownRecord("co-sponsor-hrc-34", campaign: "letter", nearest: "co-sponsor-hrc-43"),
      "unknown-record: no record \"co-sponsor-hrc-34\" in letter; did you mean co-sponsor-hrc-43?"
    ),
    (
      .unknownTarget("usa", nearest: nil),
      "unknown-target: no target \"usa\"; look for it in the campaign's records"
    ),
    (
      .unknownGroup("afrcia", nearest: "africa"),
      "unknown-group: no target is in a group \"afrcia\"; did you mean africa?"
    ),
    (
      .unknownSubject("dprl", nearest: "dprk"),
      "unknown-subject: no subject \"dprl\"; did you mean dprk?"
    ),
    (
      .store(.missing(path: "/no")),
      "store-missing: /no: there is no such folder; "
        + "name the folder that holds the campaigns with --store"
    ),
    (
      .noTerminal(nil),
      "no-terminal: TERM is not set, so the screens cannot be drawn; "
        + "set TERM to your terminal, such as xterm-256color, or use demarche status"
    ),
    (
      .unknownTerminal("vt52x"),
      "unknown-terminal: TERM is \"vt52x\", a terminal that is not known here; "
        + "set TERM to your terminal, such as xterm-256color, or use demarche status"
    ),
    (
      .notWritten(.notSaved(file: "responses/a.json", .noSpace)),
      "not-saved: responses/a.json: not saved: the disk is full; nothing was changed; "
        + "make room and try again"
    ),
    (
      .outputFailed(path: nil, .noSpace),
      "output-failed: the output could not be written: the disk is full; make room and try again"
    ),
    (
      .recordIsLocked(campaign: "letter", format: 2),
      "newer-format: letter is written by a newer version, format 2; nothing was changed; "
        + "use a newer version of the program"
    ),
    (
      .undo(.nothing(.undo)),
      "nothing-to-undo: nothing is left to undo; the journal keeps the last 100 changes"
    ),
  ]

  @Test func `each fault has its code, message and remedy`() {
    for (fault, words) in Self.table {
      let code = Wording.code(fault)
      #expect("\(code): \(Wording.message(fault)); \(Wording.remedy(fault))" == words)
      expectCode(code)
      expectPlain(Wording.message(fault))
      expectPlain(Wording.remedy(fault))
    }
  }

  @Test func `every fault is in the table, and its code is its own`() {
    #expect(Set(Self.table.map { number($0.0) }) == Set(0..<31))
    #expect(Set(Self.table.map { Wording.code($0.0) }).count == 31)
  }

  /// Counts the faults: a new one does not compile until it is in the table above as well.
  private func number(_ fault: UsageFault) -> Int {
    switch fault {
    case .unknownCommand: 0
    case .unknownOption: 1
    case .missingValue: 2
    case .unexpectedValue: 3
    case .missingArgument: 4
    case .tooManyArguments: 5
    case .malformedDate: 6
    case .malformedGrade: 7
    case .unknownWord: 8
    case .unknownZone: 9
    case .together: 10
    case .needs: 11
    case .log: 12
    case .unknownCampaign: 13
    case .unknownRecord: 14
    case .unknownTarget: 15
    case .unknownSubject: 16
    case .store: 17
    case .noTerminal: 18
    case .unknownTerminal: 19
    case .notWritten: 20
    case .outputFailed: 21
    case .recordIsLocked: 22
    case .malformedYear: 23
    case .undo: 24
    case .edit: 25
    case .move: 26
    case .roll: 27
    case .unknownGroup: 28
    case .malformedValue: 29
    case .datedInFuture: 30
    }
  }

  @Test func `a fault is one line for people, and no break follows a question`() {
    #expect(
      Wording.line(.unknownCommand("statsu", nearest: "status"))
        == "no command \"statsu\"; did you mean status?")
    #expect(
      Wording.line(.malformedDate(option: "--date", found: "03/05", .dayOrMonthFirst))
        == "--date is \"03/05\": day or month first? type 5 mar or 2020-03-05")
  }

  @Test func `a dumb terminal is named, and so is a file that could not be written`() {
    #expect(
      Wording.message(.noTerminal("dumb")) == "TERM is \"dumb\", which cannot draw the screens")
    #expect(
      Wording.message(.outputFailed(path: "out.txt", .readOnly))
        == "out.txt could not be written: the disk is read-only")
  }
}
