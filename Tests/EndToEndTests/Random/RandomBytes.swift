/// What keyboards, mice and hostile programs send, whole and broken, the same for the same seed.
struct RandomBytes {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private mutating func one<Element>(of list: [Element]) -> Element {
    list[number(below: list.count)]
  }

  /// A window between the least that is drawn and a large one, now and then a smaller one.
  mutating func size() -> Program.Window {
    number(below: 10) == 0
      ? Program.Window(columns: 1 + number(below: 40), rows: 1 + number(below: 10))
      : Program.Window(columns: 40 + number(below: 80), rows: 10 + number(below: 30))
  }

  /// One event; bytes that would stop the program or end it are none of them.
  mutating func event() -> [UInt8] {
    switch number(below: 20) {
    case 0...5: Array(one(of: Self.keys).utf8)
    case 6...10: [UInt8(32 + number(below: 81))]
    case 11: [UInt8(114 + number(below: 13))]
    case 12: [UInt8(1 + number(below: 25))].map { $0 == 3 ? 12 : $0 }
    case 13: Array(one(of: Self.texts).utf8)
    case 14: Array("\u{1b}[200~\(one(of: Self.texts))\u{1b}[201~".utf8)
    case 15: mouse()
    case 16: [0x1b] + Array("[M".utf8) + (0..<3).map { _ in UInt8(32 + number(below: 81)) }
    case 17: one(of: Self.broken)
    case 18: Array(one(of: Self.unknown).utf8)
    default: Array(Array(one(of: Self.texts).utf8).prefix(1 + number(below: 6)))
    }
  }

  private mutating func mouse() -> [UInt8] {
    let button = one(of: [0, 0, 0, 1, 2, 64, 65, 66, 999])
    let end = one(of: ["M", "m"])
    return Array("\u{1b}[<\(button);\(number(below: 130));\(number(below: 50))\(end)".utf8)
  }

  private static let keys = [
    "\r", "\t", "\u{1b}[Z", "\u{7f}", "\u{1b}[3~", "\u{1b}OA", "\u{1b}OB", "\u{1b}OC", "\u{1b}OD",
    "\u{1b}[A", "\u{1b}[B", "\u{1b}OH", "\u{1b}OF", "\u{1b}[5~", "\u{1b}[6~", "\u{1b}OP",
    "\u{1b}OQ", "\u{1b}[15~", "1", "2", "r", "?", "w", "j", "k",
  ]

  private static let texts = [
    "검토 중: 아직 결정이 없다", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}",
    "وزارة الخارجية", "משרד החוץ", "🙂 text 👍", "e\u{301}e\u{301}\u{302}\u{303}", "ｆｕｌｌ",
    "two\nlines\r\nand a\ttab", "\u{202e}reversed", "a\u{200b}b\u{200d}c", "^[[31mred", " ",
  ]

  /// Cut, overlong and lonely bytes of UTF-8, and bytes of no text at all.
  private static let broken: [[UInt8]] = [
    [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80], [0xed, 0x95],
    [0xf0, 0x9f, 0x99], [0x00], [0x9b, 0x41], [0xc2],
  ]

  /// Sequences that no key of ours sends, some never finished.
  private static let unknown = [
    "\u{1b}[99~", "\u{1b}[1;5C", "\u{1b}[?1;2c", "\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\",
    "\u{1b}]0;title\u{7}", "\u{1b}P1$r0m\u{1b}\\", "\u{1b}[", "\u{1b}[200~unfinished", "\u{1b}[<0;",
    "\u{1b}[12345678901234567890~", "\u{1b}\u{1b}", "\u{1b}j", "\u{1b}[201~",
  ]
}
