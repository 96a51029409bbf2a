import CampaignEngine
import Testing
import TextGrid

@testable import TrackerUI

@Suite struct StripViewTests {
  private let days = SampleWorld.day("2020-02-01")...SampleWorld.day("2021-01-31")

  private func bar(_ from: String, _ to: String, known: String?, _ number: Int? = nil)
    -> CalendarStrip.Bar
  {
    CalendarStrip.Bar(
      number: number, from: SampleWorld.day(from), to: SampleWorld.day(to),
      knownThrough: known.map(SampleWorld.day))
  }

  private func view(_ rows: [CalendarStrip.Row]) -> StripView {
    StripView(
      strip: CalendarStrip(rows: rows), days: days, today: SampleWorld.day("2020-03-02"))
  }

  private func text(_ lines: [Line]) -> [String] {
    lines.map { $0.left.map(\.text).joined() }
  }

  private var council: CalendarStrip.Row {
    var row = CalendarStrip.Row(title: "HRC", body: "HRC")
    row.bars = [
      bar("2020-02-24", "2020-03-20", known: "2020-03-20", 43),
      bar("2020-06-15", "2020-07-03", known: nil, 44),
    ]
    row.decisive = [SampleWorld.day("2020-04-03")]
    return row
  }

  private var assembly: CalendarStrip.Row {
    var row = CalendarStrip.Row(title: "UNGA", body: "UNGA")
    row.bars = [bar("2019-09-17", "2020-09-14", known: "2020-03-02", 74)]
    return row
  }

  private var ours: CalendarStrip.Row {
    var row = CalendarStrip.Row(title: "Ours", body: nil)
    row.ours = [SampleWorld.day("2020-06-01")]
    return row
  }

  @Test func `shape says what is on record, predicted, decisive, ours and today`() {
    #expect(
      text(view([council, assembly, ours]).lines(width: 65, rows: 4)) == [
        "     Feb Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec  Jan",
        "HRC  ···█│███··◆·43········▒▒▒▒·44·······························",
        "UNGA ████│74th session▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒······················",
        "Ours ····│··············□········································",
      ])
  }

  @Test func `in ASCII every shape stays another`() {
    let lines = text(view([council, ours]).lines(width: 65, rows: 4)).map(\.inASCII)
    #expect(lines[1].hasPrefix("HRC  ...=|===..#.43........::::.44..."))
    #expect(lines[2].hasPrefix("Ours ....|.............._"))
  }

  @Test(arguments: [66, 76, 89, 120, 238])
  func `the name of a month begins above its first day`(width: Int) {
    let view = view([assembly])
    let names = Array(text(view.lines(width: width, rows: 2))[0])
    for (month, name) in [("2020-02", "F"), ("2020-04", "A"), ("2020-11", "N"), ("2021-01", "J")] {
      let column = view.column(of: SampleWorld.day(month + "-01"), width: width)
      #expect(column.map { String(names[$0]) } == name)
    }
  }

  @Test func `every row is as wide as the strip, and no more rows come than fit`() {
    for width in [0, 5, 6, 20, 66, 238] {
      for rows in 0...4 {
        let lines = view([council, assembly, ours]).lines(width: width, rows: rows)
        #expect(lines.count <= max(1, rows))
        for line in lines.dropFirst() {
          #expect(line.left.reduce(0) { $0 + $1.columns } == max(5, width))
        }
      }
    }
  }
}
