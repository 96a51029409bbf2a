import DemarcheCommands
import JSONText
import Testing

/// Every way to use a command wrongly, with the line that it gets.
@Suite struct UsageTests {
  struct Case: CustomTestStringConvertible {
    let words: [String]
    let code: Int32
    let line: String

    init(_ line: String, _ more: String..., code: Int32 = 2, says text: String) {
      words = line.split(separator: " ").map(String.init) + more
      self.code = code
      self.line = text
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  static let log = "log dprk-open-letter-2020 clarify-steps --text x"

  static let cases = [
    Case("sttus", says: #"no command "sttus"; did you mean status?"#),
    Case("xyzzy", says: #"no command "xyzzy"; demarche --help lists all"#),
    Case("help xyzzy", says: #"no command "xyzzy"; demarche --help lists all"#),
    Case("ask", says: #"no command "ask"; choose ask add, ask edit or ask end"#),
    Case("ask frob", says: #"no command "ask frob"; choose ask add, ask edit or ask end"#),
    Case("ask ad c a", says: #"no command "ask ad"; did you mean ask add?"#),
    Case("aks add c a", says: #"no command "aks"; did you mean ask?"#),
    Case("help task frob", says: #"no command "task frob"; choose task add or task done"#),
    Case("ask add c", says: "ask add needs ASK; demarche ask add --help shows how"),
    Case("ask add c a", says: "ask add needs --title; demarche ask add --help shows how"),
    Case("ask edit c a", says: "ask edit needs --FIELD VALUE; demarche ask edit --help shows how"),
    Case("ask edit c a --titel x", says: #"no option "--titel"; did you mean --title?"#),
    Case("ask edit c a --clear ownr", says: #"--clear is "ownr"; did you mean owner?"#),
    Case(
      "ask edit c a --clear owner --owner x",
      says: "--owner and --clear owner do not go together; use --owner or --clear owner"),
    Case("ask edit c a --priority high", says: #"--priority is "high"; write a whole number"#),
    Case(
      "ask edit c a --met-by deed", says: #"--met-by is "deed"; did you mean deeds?"#),
    Case(
      "ask edit c a --wants-stance coSponsr",
      says: #"--wants-stance is "coSponsr"; did you mean coSponsor?"#),
    Case("ask edit c a --deadline-time 5pm", says: #"--deadline-time is "5pm"; write it as 17:00"#),
    Case(
      "ask edit c a --deadline 03/05",
      says: #"--deadline is "03/05": day or month first? type 5 mar or 2020-03-05"#),
    Case(
      "ask edit c a --deadline fri --days-after-sending 60",
      says: "--deadline and --days-after-sending do not go together; "
        + "use --deadline or --days-after-sending"),
    Case(
      "ask end c a --reason x",
      says: "ask end needs --kind; demarche ask end --help shows how"),
    Case(
      "ask end c a --reason x --kind met",
      says: #"--kind is "met"; choose withdrawn, overtaken, impossible or merged"#),
    Case(
      "sent c --kind letter --title x",
      says: "sent needs --raises; demarche sent --help shows how"),
    Case(
      "target add x --name X --kind goverment",
      says: #"--kind is "goverment"; did you mean government?"#),
    Case(
      "target edit kor --office mofa",
      says: #"--office is "mofa"; write an id and a title, such as mofa="Ministry of "#
        + #"Foreign Affairs""#),
    Case(
      "target edit kor --member-of HRC=2020",
      says: #"--member-of is "HRC=2020"; write a body and its first and last day, such as "#
        + "HRC=2020-01-01..2022-12-31"),
    Case(
      "target edit kor --member-of HRCC=2020..", says: #"--member-of is "HRCC"; did you mean HRC?"#),
    Case("status --taget kor", says: #"no option "--taget"; did you mean --target?"#),
    Case("status -x", says: #"no option "-x"; demarche --help lists all"#),
    Case("status --target", says: "--target needs a value; write it after --target"),
    Case("status -o", says: "-o needs a value; write it after -o"),
    Case("status --store=", says: "--store needs a value; write it after --store"),
    Case("log c a --source= --text x", says: "--source needs a value; write it after --source"),
    Case("status --json=yes", says: "--json takes no value; write --json alone"),
    Case("show", says: "show needs CAMPAIGN[/RECORD]; demarche show --help shows how"),
    Case("log dprk-open-letter-2020", says: "log needs ASK[=GRADE]; demarche log --help shows how"),
    Case("status a b", says: #"status has no use for "b"; demarche status --help shows how"#),
    Case(
      "status --as-of 03/05",
      says: #"--as-of is "03/05": day or month first? type 5 mar or 2020-03-05"#),
    Case(
      "status --as-of 2020-02-30",
      says: #"--as-of is "2020-02-30": there is no such day; look at the calendar"#),
    Case(
      "status --as-of soonish",
      says:
        #"--as-of is "soonish": not a date; type 2020-03-05, 5 mar, fri, +2w or hrc64 tabling"#),
    Case(
      "deadlines --until 03/05",
      says: #"--until is "03/05": day or month first? type 5 mar or 2020-03-05"#),
    Case(
      "\(log) --promise", "nov 2020",
      says: #"--promise is "nov 2020": that is no single day; type 5 mar or 2020-03-05"#),
    Case(
      "\(log) --session xyz9",
      says: #"--session is "xyz9": no such session; type one such as hrc64"#),
    Case(
      "log dprk-open-letter-2020 clarify-steps=F --text x",
      says: #"the grade of clarify-steps is "F"; write A, B, C, D or E, or ack or hold"#),
    Case(
      "\(log) --channel telepathy",
      says:
        #"--channel is "telepathy"; choose letter, email, statement, meeting, call, press, vote, "#
        + "sponsorship, measure or silence"),
    Case("\(log) --channel leter", says: #"--channel is "leter"; did you mean letter?"#),
    Case("\(log) --did coSponsr", says: #"--did is "coSponsr"; did you mean coSponsor?"#),
    Case(
      "\(log) --promises nod --promise 2020-04-01",
      says: #"--promises is "nod"; choose mainSponsor, coSponsor, additionalCoSponsor, "#
        + "notSponsor, withdrew, inFavour, consensus, dissociated, abstained, absent, against, "
        + "notMember, supported, partlySupported, noted, recommended, notRecommended or unknown"),
    Case(
      "\(log) --seen-by private",
      says: #"--seen-by is "private"; choose internal, coalition or public"#),
    Case("status --color blue", says: #"--color is "blue"; choose auto, always or never"#),
    Case("deadlines --body HRCC", says: #"--body is "HRCC"; did you mean HRC?"#),
    Case("sessions HRCC", says: #"BODY is "HRCC"; did you mean HRC?"#),
    Case(
      "sessions xyzzy",
      says: #"BODY is "xyzzy"; choose CAT, CCPR, CED, CEDAW, CERD, CESCR, CHR, CRC, CRPD, HRC, "#
        + "UNGA, UNSC or UPR"),
    Case(
      "sessions --until soon",
      says: #"--until is "soon": not a year up to 2200; write one such as 2028"#),
    Case(
      "sessions --until 2201",
      says: #"--until is "2201": not a year up to 2200; write one such as 2028"#),
    Case(
      "sessions --until 99999999999999999999",
      says:
        #"--until is "99999999999999999999": not a year up to 2200; write one such as 2028"#),
    Case(
      "sessions --until 0", says: #"--until is "0": not a year up to 2200; write one such as 2028"#
    ),
    Case(
      "status --time-zone Mars/Olympus",
      says:
        #"no time zone "Mars/Olympus" on this machine; write one such as Europe/Zurich or Asia/Seoul"#
    ),
    Case(
      "deadlines --ours --states",
      says: "--ours and --states do not go together; use --ours or --states"),
    Case(
      "\(log) --did coSponsor --says coSponsor",
      says: "--did and --says do not go together; use --did or --says"),
    Case(
      "\(log) --promises coSponsor",
      says: "--promises says nothing without --promise; add --promise, or leave out --promises"),
    Case(
      "log dprk-open-letter-2020 clarify-steps=A clarify-steps=B --text x",
      says:
        "clarify-steps and clarify-steps=B do not go together; use clarify-steps or clarify-steps=B"
    ),
    Case(
      "log dprk-open-letter-2020 clarify-steps",
      says: "nothing was said or done; say in a sentence what it was"),
    Case(
      "\(log) --date 2020-03-03",
      says: "3 Mar 2020 is after today, Mon 2 Mar 2020; log it on its day, or as a promise"),
    Case(
      "status dprk-open-letter-202", code: 3,
      says: #"no campaign "dprk-open-letter-202"; did you mean dprk-open-letter-2020?"#),
    Case(
      "status xyz", code: 3, says: #"no campaign "xyz"; demarche status lists the campaigns"#),
    Case(
      "log dprk-open-letter-2020 clarify-step --text x", code: 3,
      says: #"no ask "clarify-step"; did you mean clarify-steps?"#),
    Case("status --target kr", code: 3, says: #"no target "kr"; did you mean kor?"#),
    Case(
      "\(log) --target usa", code: 3,
      says: #"no target "usa"; look for it in the campaign's records"#),
    Case(
      "\(log) --from mof", code: 3,
      says: #"no office "kor/mof"; choose kor/president, kor/prime-minister, kor/mofa, kor/mou, "#
        + "kor/geneva or kor/new-york"),
    Case(
      "record dprk-open-letter-2020 --subject dprc", code: 3,
      says: #"no subject "dprc"; did you mean dprk?"#),
    Case(
      "show dprk-open-letter-2020/clarify-step", code: 3,
      says: #"no record "clarify-step" in dprk-open-letter-2020; did you mean clarify-steps?"#),
    Case(
      "ask edit dprk-open-letter-2020 clarify-step --owner jk", code: 3,
      says: #"no record "clarify-step" in dprk-open-letter-2020; did you mean clarify-steps?"#),
    Case(
      "ask add dprk-open-letter-2020 x --title x --continues clarify-step", code: 3,
      says: #"no record "clarify-step" in dprk-open-letter-2020; did you mean clarify-steps?"#),
    Case(
      "ask add dprk-open-letter-2020 x --title x --subject dprc", code: 3,
      says: #"no subject "dprc"; did you mean dprk?"#),
    Case(
      "ask add dprk-open-letter-202 x --title x", code: 3,
      says: #"no campaign "dprk-open-letter-202"; did you mean dprk-open-letter-2020?"#),
    Case(
      "task done dprk-open-letter-2020 call", code: 3,
      says: #"no record "call" in dprk-open-letter-2020; "#
        + "demarche show dprk-open-letter-2020 lists its records"),
    Case(
      "target edit kro --care x", code: 3, says: #"no target "kro"; did you mean kor?"#),
    Case(
      "sent dprk-open-letter-2020 --kind letter --title x --raises clarify-step", code: 3,
      says: #"no record "clarify-step" in dprk-open-letter-2020; did you mean clarify-steps?"#),
    Case(
      "sent dprk-open-letter-2020 --kind letter --title x --raises clarify-steps --to kor/mof",
      code: 3,
      says: #"no office "kor/mof"; choose kor/president, kor/prime-minister, kor/mofa, kor/mou, "#
        + "kor/geneva or kor/new-york"),
    Case(
      "sent dprk-open-letter-2020 --kind letter --title x --raises clarify-steps --date 2020-03-03",
      says: "--date is 3 Mar 2020, after today, Mon 2 Mar 2020; write it down once it has happened"
    ),
    Case(
      "ask end dprk-open-letter-2020 clarify-steps --kind merged --reason x --on 2020-03-03",
      says: "--on is 3 Mar 2020, after today, Mon 2 Mar 2020; write it down once it has happened"),
    Case(
      "ask edit dprk-open-letter-2020 clarify-steps --priority 7",
      says: "--priority is 7, which is out of range; write 1 to 3"),
    Case(
      "ask add dprk-open-letter-2020 x --title x --offset-days 3",
      says: "--deadline is missing; add --deadline"),
    Case(
      "ask add dprk-open-letter-2020 x --title x --deadline nov",
      says: #"--deadline is "nov": that is no single day; type 5 mar or 2020-03-05"#),
    Case(
      "ask edit dprk-open-letter-2020 clarify-steps --clear title",
      says: "--title is missing; add --title"),
    Case(
      "ask add dprk-open-letter-2020 Ask --title x",
      says: #""Ask" cannot be an id; use small letters a to z, digits and hyphens, at most 80"#),
    Case(
      "ask add dprk-open-letter-2020 clarify-steps --title x",
      says: "dprk-open-letter-2020/asks/clarify-steps.json is there already; nothing was changed; "
        + "choose another id, or change that record"),
    Case(
      "campaign new targets --title x",
      says: #""targets" cannot be the name of a campaign; give it another name"#),
    Case(
      "campaign new c --title x --store nowhere", code: 3,
      says:
        "nowhere: there is no such folder; name the folder that holds the campaigns with --store"),
    Case(
      "status --store nowhere", code: 3,
      says:
        "nowhere: there is no such folder; name the folder that holds the campaigns with --store"),
  ]

  @Test(arguments: cases)
  func `wrong usage gets one line with its remedy`(usage: Case) {
    let outcome = Stage().play(usage.words)
    #expect(outcome.code == usage.code)
    #expect(outcome.out == "")
    #expect(outcome.err == "demarche: \(usage.line)\n")
  }

  @Test(arguments: [cases.first, cases.last].compactMap { $0 })
  func `for programs the same is an object`(usage: Case) {
    let outcome = Stage().play(["--json"] + usage.words)
    #expect(outcome.code == usage.code)
    #expect(outcome.out == "")
    #expect(outcome.errorJSON?["error"]?.names == ["code", "message", "remedy"])
    #expect(outcome.errorJSON?.text("error.code")?.isEmpty == false)
  }

  @Test func `wrong usage is told before a missing store is`() {
    let outcome = Stage().play("log c a=Z --text x --store nowhere")
    #expect(outcome.code == 2)
    #expect(Stage().play("status --as-of 30/02/2020 --store nowhere").code == 2)
    #expect(Stage().play("log c a --text x --date 03/05 --store nowhere").code == 2)
  }

  @Test func `hostile words reach no terminal by way of a message`() {
    let outcome = Stage().play(["show", "dprk\u{1b}[2J\u{202e}\n\u{7}x"])
    #expect(outcome.code == 3)
    #expect(outcome.err.hasPrefix("demarche: no campaign"))
    #expect(outcome.err.unicodeScalars.filter { $0 == "\n" }.count == 1)
    for scalar in ["\u{1b}", "\u{202e}", "\u{7}"] as [Unicode.Scalar] {
      #expect(!outcome.err.unicodeScalars.contains(scalar))
    }
  }
}
