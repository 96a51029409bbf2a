import Foundation
import PseudoTerminal
import Testing
import TextGrid

@testable import CursesTerminal

extension TerminalTests {
  @Suite struct PasteTests {
    private func pasted(_ text: String) -> String { "\u{1b}[200~\(text)\u{1b}[201~" }

    @Test(arguments: [
      ("plain", "plain"), ("", ""), ("q\u{1b}[Aq", "q\u{1b}[Aq"),
      ("one\rtwo\r\nthree", "one\ntwo\nthree"), ("\u{1112}\u{1161}\u{11ab}", "한"),
      ("\u{1b}[20\u{1b}[201", "\u{1b}[20\u{1b}[201"),
    ]) func `pasted text is one piece and no keys`(text: String, received: String) throws {
      let keys = try OpenTerminal().keys("a" + pasted(text) + "b")
      #expect(keys == [.character("a"), .paste(Paste(received)), .character("b")])
    }

    @Test func `two pastes and keys around them keep their order`() throws {
      let keys = try OpenTerminal().keys(pasted("x") + "\r" + pasted("y") + "\u{1b}OB")
      #expect(keys == [.paste("x"), .enter, .paste("y"), .down])
    }

    @Test func `too much of it is cut, and says so`() throws {
      let open = try OpenTerminal()
      let limit = PasteReader.limit
      let whole = String(repeating: "a", count: limit)
      #expect(try paste(whole, into: open) == Paste(whole))
      #expect(try paste(whole + "b", into: open) == Paste(whole, isCut: true))
      // The limit falls into a character, which goes whole.
      let text = String(repeating: "a", count: limit - 1)
      #expect(try paste(text + "한", into: open) == Paste(text, isCut: true))
    }

    /// Types it from another thread, because a line holds only some kilobytes.
    private func paste(_ text: String, into open: OpenTerminal) throws -> Paste {
      let line = open.line, bytes = Array(pasted(text).utf8)
      let master = line.master
      let writer = Thread {
        var rest = bytes[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 4096)) }
          if count <= 0 { return }
          rest = rest.dropFirst(count)
        }
      }
      writer.start()
      guard case .key(.paste(let paste)) = open.terminal.next(within: 5000) else { return "none" }
      return paste
    }

    @Test func `a paste whose end never comes is cut, and the next key is one`() throws {
      let open = try OpenTerminal()
      open.line.send("\u{1b}[200~half q")
      #expect(open.terminal.next(within: 5000) == .key(.paste(Paste("half q", isCut: true))))
      #expect(open.keys("q") == [.character("q")])
    }

    @Test func `an end without a start is nothing`() throws {
      let keys = try OpenTerminal().keys("a\u{1b}[201~b")
      #expect(keys == [.character("a"), .character("b")])
    }
  }
}
