import CampaignEngine
import Testing
import TextGrid
import TrackerUI

@Suite struct LogFormTests {
  @Test func `an ask and a text are enough`() {
    var form = LogFormWorld.form()
    form.type("Still considering")
    var expected = ResponseDraft()
    expected.answers = [Answer(ask: "co-sponsor-hrc-43")]
    expected.text = "Still considering"
    let step = form.press(.control("s"))
    #expect(step == .save(expected))
  }

  @Test func `without an ask or a text it says so, goes there and loses nothing`() {
    var form = LogFormWorld.form(preselected: nil)
    form.press(.tab)
    form.type("they said")
    let step = form.press(.control("s"))
    #expect(step == .goOn)
    form.press(.character("4"))
    guard case .save(let draft) = form.press(.control("s")) else {
      Issue.record("not saved")
      return
    }
    #expect(draft.answers.map(\.ask) == ["rejoin-unga-75"])
    #expect(draft.text == "they said")

    var empty = LogFormWorld.form()
    empty.type("   ")
    let refused = empty.press(.control("s"))
    #expect(refused == .goOn)
  }

  @Test func `a Korean sentence edited in the middle is saved as it stands`() {
    var form = LogFormWorld.form()
    form.type("공동제안국 불참")
    form.press(.left, .left)
    form.type("으로 ")
    form.press(.home, .delete)
    form.type("재")
    guard case .save(let draft) = form.press(.control("s")) else {
      Issue.record("not saved")
      return
    }
    #expect(draft.text == "재동제안국 으로 불참")
  }

  @Test func `a whole visit gives the draft of the command line`() {
    var form = LogFormWorld.form()
    form.type("No decision on the text")
    form.press(.tab)
    form.type("we revert by Thursday")
    form.press(.tab)
    form.type("28 feb")
    form.press(.tab, .right, .right, .tab)
    form.type("First Secretary")
    form.press(.tab, .character("m"), .tab, .character("n"), .tab, .character("c"), .tab)
    form.type("beside the point")
    form.press(.tab)
    form.type("thu")
    form.press(.tab, .character("s"), .tab, .tab, .tab)
    form.type("own note")
    form.press(.tab, .right)

    var expected = ResponseDraft()
    var answer = Answer(ask: "co-sponsor-hrc-43")
    answer.grade = .besideThePoint
    answer.reason = "beside the point"
    expected.answers = [answer]
    expected.text = "No decision on the text"
    expected.date = PartialDate(iso: "2020-02-28")
    expected.office = OfficeReference(target: "kor", office: "mission-geneva")
    expected.speaker = "First Secretary"
    expected.channel = .meeting
    expected.isOnRecord = false
    expected.promise = CalendarDate(iso: "2020-03-05").map { PromiseDraft(by: .day($0)) }
    expected.says = "coSponsor"
    expected.quote = "we revert by Thursday"
    expected.sources = [Source(title: "own note")]
    expected.visibility = .coalition
    #expect(form.draft == expected)
    let step = form.press(.control("s"))
    #expect(step == .save(expected))
  }

  @Test(arguments: ["03/05", "30 feb", "soon", "tomorrow", "2020-03-03"])
  func `a day that cannot be is refused and nothing is lost`(typed: String) {
    var form = LogFormWorld.form()
    form.type("said")
    form.press(.tab, .tab)
    form.type(typed)
    let step = form.press(.control("s"))
    #expect(step == .goOn)
    #expect(form.draft.text == "said")
    form.press(.control("u"))
    let later = form.press(.control("s"))
    #expect(later == .save(form.draft))
  }

  @Test func `letters in a text field are text, never commands`() {
    var form = LogFormWorld.form()
    form.type("a1qr? 9")
    #expect(form.draft.text == "a1qr? 9")
    #expect(form.draft.answers.map(\.ask) == ["co-sponsor-hrc-43"])
  }

  @Test func `a paste goes into one field whatever it contains`() {
    var form = LogFormWorld.form()
    form.press(.paste("line one\n\u{13}line two\t\u{1b}"))
    #expect(form.draft.text == "line one\nline two ")
    form.press(.tab, .tab, .paste("today\n"))
    #expect(form.draft.date == PartialDate(LogFormWorld.today))
  }

  @Test func `a paste that did not come whole is kept and said`() {
    var form = LogFormWorld.form()
    form.press(.paste(Paste("half of it", isCut: true)))
    #expect(form.draft.text == "half of it")
    let size = Size(rows: 24, columns: 80)
    #expect(form.view(in: size).lines[22].contains("did not come whole"))
    form.type(".")
    #expect(!form.view(in: size).lines[22].contains("did not come whole"))
  }

  @Test func `a paste into a choice changes nothing and says so`() {
    var form = LogFormWorld.form()
    form.type("said")
    let draft = form.draft
    form.press(.backTab, .paste("1a q"))
    #expect(form.draft == draft)
    #expect(form.view(in: Size(rows: 24, columns: 80)).lines[22].contains("text field"))
  }

  @Test func `leaving keeps the text, and a refusal loses nothing`() {
    var form = LogFormWorld.form()
    form.type("said")
    let step = form.press(.escape)
    #expect(step == .leave)
    form.refuse("the folder cannot be written: no space left")
    #expect(form.draft.text == "said")
    #expect(form.view(in: Size(rows: 24, columns: 80)).lines[22].contains("no space left"))
    form.type("!")
    #expect(!form.view(in: Size(rows: 24, columns: 80)).lines[22].contains("no space left"))
  }

  @Test func `several governments are one draft with their names`() {
    var form = LogFormWorld.form(world: LogFormWorld.worldOfThree)
    form.type("joint statement")
    let step = form.press(.control("s"))
    #expect(step == .goOn)
    form.press(.character("1"), .character("3"))
    guard case .save(let draft) = form.press(.control("s")) else {
      Issue.record("not saved")
      return
    }
    #expect(draft.targets == ["kor", "che"])
  }

  @Test func `an act is told with its stance and session`() {
    var form = LogFormWorld.form()
    form.type("on the list")
    for _ in 0..<9 { form.press(.tab) }
    form.press(.character("d"), .tab)
    #expect(form.draft.did == "coSponsor")
    #expect(form.draft.session == nil)
    form.press(.character("n"))
    #expect(form.draft.did == "notSponsor")
    form.press(.backTab, .character("n"))
    #expect(form.draft.did == nil)
  }

  @Test func `an ask without a text to act on offers no position`() {
    var form = LogFormWorld.form(preselected: "clarify-steps")
    form.type("x")
    for _ in 0..<20 { form.press(.tab, .character("d")) }
    #expect(form.draft.did == nil)
    #expect(form.draft.says == nil)
  }

  @Test(arguments: ["nov", "2021", "soon"])
  func `a promise needs a day`(typed: String) {
    var form = LogFormWorld.form()
    form.type("said")
    for _ in 0..<8 { form.press(.tab) }
    form.type(typed)
    #expect(form.draft.promise == nil)
    let step = form.press(.control("s"))
    #expect(step == .goOn)
  }

  @Test func `sixty keys, none of them lost`() {
    var form = LogFormWorld.form()
    let keys: [Key] =
      "Seoul will nt".map { .character($0) }
      + [.left, .character("o"), .end, .backspace, .character("t")]
      + " sign".map { .character($0) }
      + [.control("w"), .paste("answer\n"), .character("인"), .character("권"), .backspace]
      + [.tab, .tab] + "28 feb".map { .character($0) }
      + [.tab, .character("m"), .backTab, .tab, .tab, .character("이"), .tab]
      + [.character("l"), .tab, .right, .left, .tab, .character("b"), .tab, .tab, .up]
      + [
        .function(1), .character("q"), .escape, .function(2), .escape, .control("g"), .unknown,
        .pageUp,
      ]
    #expect(keys.count == 60)
    for key in keys { form.press(key) }
    var expected = ResponseDraft()
    var answer = Answer(ask: "co-sponsor-hrc-43")
    answer.grade = .partlySatisfactory
    expected.answers = [answer]
    expected.text = "Seoul will not answer\n인"
    expected.date = PartialDate(iso: "2020-02-28")
    expected.office = OfficeReference(target: "kor", office: "mission-geneva")
    expected.speaker = "이"
    expected.channel = .letter
    let step = form.press(.control("s"))
    #expect(step == .save(expected))
  }

  @Test func `another day or other records leave what was typed`() {
    var form = LogFormWorld.form()
    form.type("said")
    form.press(.tab, .tab)
    form.type("tomorrow")
    var world = LogFormWorld.world
    world.campaigns[0].asks.removeAll { $0.id == "raise-in-talks" }
    let tomorrow = Viewpoint(today: LogFormWorld.today + 1, zone: .utc)
    form.refresh(world: world, viewpoint: tomorrow)
    form.press(.control("u"))
    form.type("2 mar")
    var expected = ResponseDraft()
    expected.answers = [Answer(ask: "co-sponsor-hrc-43")]
    expected.text = "said"
    expected.date = PartialDate(LogFormWorld.today)
    let step = form.press(.control("s"))
    #expect(step == .save(expected))
  }

  @Test func `looking around says nothing new, a wrong date does`() {
    let blank = LogFormWorld.form()
    var form = blank
    form.press(.tab, .tab, .function(1), .escape)
    #expect(form.says(sameAs: blank))
    form.type("03/05")
    #expect(!form.says(sameAs: blank))
  }

  @Test func `a letter in the meanings chooses the grade`() {
    var form = LogFormWorld.form()
    form.type("said")
    form.press(.function(2), .character("b"))
    #expect(form.draft.answers.first?.grade == .partlySatisfactory)
    form.press(.function(2), .escape)
    #expect(form.draft.text == "said")
  }

  @Test func `the ends of the form meet`() {
    var form = LogFormWorld.form()
    let size = Size(rows: 40, columns: 80)
    let start = form.view(in: size).cursor
    form.press(.backTab, .backTab, .tab, .tab)
    #expect(form.view(in: size).cursor == start)
  }
}
