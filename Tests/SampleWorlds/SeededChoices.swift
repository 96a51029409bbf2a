/// Choices that look like chance and are the same for the same seed on every machine.
package struct SeededChoices: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &self)
  }

  /// One of a list; what is asked for must be there.
  package mutating func one<Element>(of list: [Element]) -> Element {
    list[number(0...list.count - 1)]
  }

  /// Some of a list, in its order, each so many times in a hundred.
  package mutating func some<Element>(of list: [Element], inPercent percent: Int) -> [Element] {
    list.filter { _ in happens(inPercent: percent) }
  }

  /// True so many times in a hundred.
  package mutating func happens(inPercent percent: Int) -> Bool { number(1...100) <= percent }
}
