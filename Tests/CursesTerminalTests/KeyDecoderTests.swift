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
      "\u{1b}q", "\u{1b}한", "\u{1b}[1;5C", "\u{1b}[99;99u", "\u{1b}[<0;5;5M", "\u{1b}Oq",
      "\u{1b}\u{1b}OA", "\u{1b}[M q!", "\u{9b}", "\0",
    ]) func `what no key of ours sends is never a command`(bytes: String) throws {
      #expect(try OpenTerminal().keys(bytes) == [.unknown])
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
