import Foundation
import PseudoTerminal
import Testing
import TextGrid

@testable import CursesTerminal

extension TerminalTests {
  @Suite struct KeyDecoderTests {
    @Test(arguments: [
      ("r", [Key.character("r")]), ("한é", [.character("한"), .character("é")]),
      ("e\u{301}", [.character("e"), .character("\u{301}")]), ("\r", [.enter]), ("\n", [.enter]),
      ("\t", [.tab]), ("\u{7f}", [.backspace]), ("\u{8}", [.backspace]), ("\u{1b}", [.escape]),
      ("\u{3}\u{13}\u{1a}\u{1f}", [.control("c"), .control("s"), .control("z"), .control("_")]),
      ("\u{1b}OA\u{1b}OB\u{1b}OC\u{1b}OD", [.up, .down, .right, .left]),
      ("\u{1b}[A\u{1b}[B\u{1b}[C\u{1b}[D", [.up, .down, .right, .left]),
      ("\u{1b}[Z\u{1b}[3~\u{1b}[5~\u{1b}[6~", [.backTab, .delete, .pageUp, .pageDown]),
      ("\u{1b}OH\u{1b}OF\u{1b}[1~\u{1b}[4~", [.home, .end, .home, .end]),
      ("\u{1b}OP\u{1b}[15~\u{1b}[24~", [.function(1), .function(5), .function(12)]),
    ]) func `a key is what the terminal sends for it`(bytes: String, keys: [Key]) throws {
      #expect(try OpenTerminal().keys(bytes) == keys)
    }

    @Test(arguments: [
      "\u{1b}q", "\u{1b}한", "\u{1b}[1;5C", "\u{1b}[99;99u", "\u{1b}Oq", "\u{1b}\u{1b}OA",
      "\u{9b}", "\0", "\u{1b}[I", "\u{1b}[?64;1c", "\u{1b}P", "\u{1b}[1\u{13};5C",
    ]) func `what no key of ours sends is never a command`(bytes: String) throws {
      #expect(try OpenTerminal().keys(bytes) == [.unknown])
    }

    @Test(arguments: [
      "\u{1b}]0;q\u{7}", "\u{1b}]52;c;cXE=\u{1b}\\", "\u{1b}Pq\u{13}q\u{1b}\\", "\u{1b}_q\u{1b}\\",
      "\u{1b}]11;rgb:q\u{7}", "\u{1b}]11;rgb:ff/ff\u{7}", "\u{1b}]qqq\u{18}",
    ]) func `what a terminal says is no key, and costs none`(bytes: String) throws {
      #expect(try OpenTerminal().keys("a" + bytes + "b") == [.character("a"), .character("b")])
    }

    @Test func `what is cut short costs no key of a person`() {
      for start in ["[<0;5", "[", "[M", "[M ", "]11;rgb:ff", "]11;rgb:ffff/ffff/ffff\u{1b}"] {
        var decoder = KeyDecoder()
        for byte in ("\u{1b}" + start).utf8 { #expect(decoder.take(Int32(byte)) == nil) }
        #expect(decoder.pause() == nil)
        decoder.wasQuiet(for: 150)
        decoder.wasQuiet(for: 150)
        #expect(decoder.take(Int32(UInt8(ascii: "q"))) == .key(.character("q")), "\(start)")
      }
    }

    @Test func `another key ends what is cut short`() throws {
      for start in ["[<0;5", "[", "[M", "[M ", "]11;rgb:ff"] {
        #expect(try OpenTerminal().keys("\u{1b}\(start)\u{1b}OA") == [.up], "\(start)")
      }
    }

    @Test func `a text without an end does not hold the keyboard for ever`() throws {
      let text = "\u{1b}]" + String(repeating: "x", count: 5000)
      #expect(try OpenTerminal().keys(text + "q").last == .character("q"))
    }

    @Test func `what was typed ahead is dropped, and no half of a character stays`() throws {
      let open = try OpenTerminal()
      open.line.send("qq\u{1b}[B\u{1b}[200~pasted\u{1b}[201~")
      open.send([0xed, 0x95])
      open.terminal.dropTypeAhead()
      #expect(open.keys("한") == [.character("한")])
    }

    @Test func `a bad byte costs neither the key before it nor the one after`() throws {
      let open = try OpenTerminal()
      for bytes: [UInt8] in [[0xff], [0xc3], [0x80], [0xed, 0xa0, 0x80], [0xf8], [0xe1, 0x80]] {
        open.send([UInt8(ascii: "a")] + bytes + [UInt8(ascii: "b")])
        #expect(open.keys("") == [.character("a"), .character("b")])
      }
    }

    @Test func `a character that comes in parts is one key`() throws {
      let open = try OpenTerminal()
      for byte in "한".utf8 {
        #expect(open.terminal.next(within: 0) == .nothing)
        open.send([byte])
      }
      #expect(open.terminal.next(within: 1000) == .key(.character("한")))
    }

    @Test func `a terminal that is gone ends the program`() throws {
      var line: PseudoTerminal? = try PseudoTerminal(rows: 24, columns: 80)
      let slave = try #require(try line?.openSlave())
      let file = try #require(fdopen(slave, "r+"))
      defer { fclose(file) }
      let terminal = try CursesTerminal(
        .init(), on: .init(input: file, output: file, term: "xterm"))
      terminal.show(Grid(terminal.size))
      line = nil
      #expect(terminal.next(within: nil) == .ending(signal: SIGHUP))
      terminal.close()
    }
  }
}
