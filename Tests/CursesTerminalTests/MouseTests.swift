import PseudoTerminal
import Testing
import TextGrid

@testable import CursesTerminal

extension TerminalTests {
  @Suite struct MouseTests {
    private let place = Point(row: 6, column: 4)

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "rxvt", "linux"])
    func `a press, a second one and the wheel are told apart`(term: String) throws {
      let open = try OpenTerminal(term: term)
      let presses = "\u{1b}[<0;5;7M\u{1b}[<0;5;7m\u{1b}[<0;5;7M\u{1b}[<0;5;7m\u{1b}[<0;5;7M"
      let wheel = "\u{1b}[<64;5;7M\u{1b}[<65;5;7M"
      let actions: [Mouse.Action] = [.click, .doubleClick, .click, .wheelUp, .wheelDown]
      #expect(open.keys(presses + wheel) == actions.map { .mouse(Mouse($0, at: place)) })
    }

    @Test func `the old form says the same, as far as it reaches`() throws {
      let open = try OpenTerminal(rows: 100, columns: 120, term: "tmux-256color")
      #expect(open.keys("\u{1b}[M %'") == [.mouse(Mouse(.click, at: place))])
      #expect(open.keys("\u{1b}[M`%'") == [.mouse(Mouse(.wheelUp, at: place))])
      // Byte 127, which is Backspace elsewhere, and one that is no ASCII.
      open.send([0x1b, 0x5b, 0x4d, 0x20, 0x7f, 0x7f])
      #expect(open.keys("") == [.mouse(Mouse(.click, at: Point(row: 94, column: 94)))])
      open.send([0x1b, 0x5b, 0x4d, 0x20, 0x90, 0x21])
      #expect(open.keys("") == [.mouse(Mouse(.click, at: Point(row: 0, column: 111)))])
    }

    @Test func `a report that comes in parts is one`() throws {
      let open = try OpenTerminal()
      for byte in "\u{1b}[<0;5;7M".utf8.dropFirst(2) {
        #expect(open.terminal.next(within: 0) == .nothing)
        if byte == UInt8(ascii: "<") { open.line.send("\u{1b}[") }
        open.send([byte])
      }
      #expect(open.terminal.next(within: 1000) == .key(.mouse(Mouse(.click, at: place))))
    }

    @Test(arguments: [
      "0;5;7m", "1;5;7M", "2;5;7M", "3;5;7M", "32;5;7M", "35;5;7M", "4;5;7M", "8;5;7M", "16;5;7M",
      "68;5;7M", "66;5;7M", "128;5;7M", "0;0;0M", "0;81;1M", "0;1;25M", "0;99999;99999M", "0;5M",
      "0;5;7;9M", ";;M", "0;-5;7M", "0; 5;7M", "99999999999999999999;5;7M", "0;5;7q", "M", "m",
      "0;\u{13};7M", "0;5;7" + String(repeating: "0", count: 200) + "M",
    ]) func `everything else is nothing, and costs no key`(report: String) throws {
      let keys = try OpenTerminal().keys("a\u{1b}[<\(report)b")
      #expect(keys == [.character("a"), .character("b")])
    }

    @Test(arguments: ["#%'", "\"%'", "@%'", "$%'", " \u{20} ", " %\u{7e}"])
    func `so it is in the old form`(bytes: String) throws {
      let keys = try OpenTerminal().keys("a\u{1b}[M\(bytes)b")
      #expect(keys == [.character("a"), .character("b")])
    }

    @Test func `only soon, in the same cell and with nothing between is it a double click`() {
      var clicks = Clicks()
      #expect(clicks.press(at: place, time: 0) == .click)
      #expect(clicks.press(at: place, time: 401) == .click)
      #expect(clicks.press(at: Point(row: 6, column: 5), time: 402) == .click)
      clicks.forget()
      #expect(clicks.press(at: Point(row: 6, column: 5), time: 403) == .click)
      #expect(clicks.press(at: Point(row: 6, column: 5), time: 803) == .doubleClick)
    }

    @Test func `a key between two presses makes them clicks`() throws {
      let click = Key.mouse(Mouse(.click, at: place))
      let press = "\u{1b}[<0;5;7M"
      let keys = try OpenTerminal().keys(press + "x" + press + "\u{1b}[<64;5;7M" + press)
      let wheel = Key.mouse(Mouse(.wheelUp, at: place))
      #expect(keys == [click, .character("x"), click, wheel, click])
    }

    @Test func `it can be switched off and on, also while the screen is another's`() throws {
      let open = try OpenTerminal()
      func reports() -> Bool {
        open.line.read(within: 50)
        return open.line.screen.modes.reportsMouse
      }
      #expect(reports() && open.line.screen.modes.namesMouseByNumbers)
      open.terminal.whileAway { #expect(!reports()) }
      #expect(reports())
      open.terminal.useMouse(false)
      #expect(!reports() && !open.line.screen.modes.namesMouseByNumbers)
      open.terminal.whileAway {}
      #expect(!reports())
      #expect(open.keys("\u{1b}[<0;5;7Mx").last == .character("x"))
      open.terminal.useMouse(true)
      #expect(reports())
    }

    @Test func `off from the start, it is never asked for`() throws {
      var options = CursesTerminal.Options()
      options.usesMouse = false
      let open = try OpenTerminal(options)
      open.terminal.whileAway {}
      open.line.read(within: 100)
      #expect(!open.line.screen.modes.reportsMouse)
      #expect(open.keys("\u{1b}[<0;5;7Mx").last == .character("x"))
      #expect(!open.keys("\u{1b}[<0;5;7M").contains { $0 != .resize(open.terminal.size) })
    }
  }
}
