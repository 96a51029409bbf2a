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
      #expect(keys == [.character("a"), .paste(received), .character("b")])
    }

    @Test func `two pastes and keys around them keep their order`() throws {
      let keys = try OpenTerminal().keys(pasted("x") + "\r" + pasted("y") + "\u{1b}OB")
      #expect(keys == [.paste("x"), .enter, .paste("y"), .down])
    }

    @Test func `an end without a start is nothing`() throws {
      let keys = try OpenTerminal().keys("a\u{1b}[201~b")
      #expect(keys == [.character("a"), .character("b")])
    }
  }
}
