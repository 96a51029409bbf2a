import TextGrid

/// Numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Text of everything that makes layout hard, and of what must not reach a terminal.
  static func text(using random: inout Seeded) -> String {
    let pieces = [
      "a", "ask", " ", "  ", "한", "국어", "\u{1112}\u{1161}\u{11ab}", "人", "é", "e\u{301}", "\u{301}",
      "…", "●", "😀", "\u{1fae8}", "\u{200d}", "\u{fe0f}", "\u{202e}", "\u{1b}[2J", "\u{9b}", "\0",
      "\t",
      "\r\n", "\u{2028}", "\u{e0041}", "\u{115f}", "ｶ", "กำ", "👩‍👩‍👧", "\u{10ffff}", "=", "—",
    ]
    let count = Int.random(in: 0...8, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
