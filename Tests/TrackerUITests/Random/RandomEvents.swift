import CampaignEngine
import SampleWorlds
import TextGrid

@testable import TrackerUI

/// Events as a hasty person, a cat and a hostile program would send them.
struct RandomEvents {
  var choices: SeededChoices
  private var isLarge = false
  private var today = SampleWorld.viewpoint.today

  init(seed: UInt64) { choices = SeededChoices(seed: seed) }

  mutating func next() -> TrackerEvent {
    // A large window is drawn once: it takes as long as many small ones.
    let event = isLarge ? .key(.resize(size())) : anyEvent()
    if case .key(.resize(let size)) = event { isLarge = size.rows * size.columns > 5000 }
    return event
  }

  private mutating func anyEvent() -> TrackerEvent {
    switch choices.number(1...1000) {
    case 1...6: .loaded(choices.happens(inPercent: 10) ? SampleWorld.empty : world(), faults())
    case 7...9: .day(nextDay())
    case 10...12: .saved(ActionAnswer(answers()), world(), faults())
    case 15: .undone(UndoOutcome(.failure(.nothing(.undo))), world(), faults())
    case 13...14: .refused(.noTerminal(choices.one(of: HardTexts.all)))
    case 16...80: .key(.resize(size()))
    case 81...120: .key(.paste(paste()))
    case 121...220: .key(.mouse(mouse()))
    default: .key(key())
    }
  }

  /// Mostly a usual window, now and then any; one in two thousand is a lie.
  mutating func size() -> Size {
    switch choices.number(1...2000) {
    case 1: Size(rows: 1000, columns: 1000)
    case 2...100: Size(rows: choices.number(0...70), columns: choices.number(0...250))
    case 101...600: Size(rows: choices.number(0...30), columns: choices.number(0...100))
    default: choices.one(of: [.init(rows: 24, columns: 80), .init(rows: 10, columns: 40)])
    }
  }

  private mutating func paste() -> Paste {
    Paste(choices.one(of: HardTexts.all), isCut: choices.happens(inPercent: 20))
  }

  /// Where the window is or was, and sometimes outside it.
  private mutating func mouse() -> Mouse {
    let place = Point(row: choices.number(0...31), column: choices.number(0...103))
    return Mouse(choices.one(of: Mouse.Action.allCases), at: place)
  }

  private mutating func world() -> World { HardTexts.world(&choices) }

  private mutating func faults() -> [Fault] {
    guard choices.happens(inPercent: 30) else { return [] }
    return [Fault(file: choices.one(of: HardTexts.all), .unreadable(.notFound))]
  }

  private mutating func answers() -> [SaveAnswer] {
    choices.happens(inPercent: 50)
      ? [] : [.notSaved(file: choices.one(of: HardTexts.all), .noSpace)]
  }

  private mutating func nextDay() -> Viewpoint {
    today = today + choices.number(1...200)
    return Viewpoint(today: today, zone: SampleZones.seoul)
  }

  private static let keys: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .unknown,
  ]

  private mutating func key() -> Key {
    switch choices.number(1...10) {
    case 1...4: choices.one(of: Self.keys)
    case 5: .function(choices.number(1...12))
    case 6: .control(Character(Unicode.Scalar(UInt8(choices.number(97...122)))))
    case 7: typed()
    default: .character(Character(Unicode.Scalar(UInt8(choices.number(32...126)))))
    }
  }

  /// A letter of any script, or a mark that comes alone.
  private mutating func typed() -> Key {
    let scalars = choices.one(of: HardTexts.all.filter { !$0.isEmpty }).unicodeScalars
    return .character(Character(choices.one(of: Array(scalars))))
  }
}
