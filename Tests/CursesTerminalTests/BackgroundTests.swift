import PseudoTerminal
import Testing
import TextGrid

@testable import CursesTerminal

extension TerminalTests {
  @Suite struct BackgroundTests {
    private static let white = "\u{1b}]11;rgb:ffff/ffff/ffff"

    /// A terminal that shows one coloured letter, and what it was asked.
    private func opened(
      _ term: String = "xterm-256color", color: Bool = true
    ) throws -> (OpenTerminal, asked: Bool) {
      var options = CursesTerminal.Options()
      options.usesColor = color
      let open = try OpenTerminal(rows: 3, columns: 20, term: term, options)
      var grid = Grid(open.terminal.size)
      grid.write("key", at: Point(row: 1, column: 0), style: .accent)
      _ = open.show(grid)
      return (open, open.line.screen.seen.contains("]11;?"))
    }

    private func color(_ open: OpenTerminal) -> Int? {
      while open.line.isReadable(within: 5) { open.line.read(within: 0) }
      return open.line.screen[1, 0].foreground
    }

    @Test(arguments: ["\u{7}", "\u{1b}\\"])
    func `a light terminal gets the colours for one, however its answer comes`(
      end: String
    ) throws {
      let answer = Array((Self.white + end).utf8)
      // Not behind the Escape: that alone is a key, at once.
      for cut in 2..<answer.count {
        let (open, _) = try opened()
        #expect(color(open) == 75)
        for part in [answer[..<cut], answer[cut...]] {
          open.send(Array(part))
          #expect(open.terminal.next(within: 5) == .nothing)
        }
        #expect(color(open) == 25, "\(cut)")
        #expect(open.line.screen.lines == ["", "key", ""])
      }
    }

    @Test func `a dark one is drawn no second time`() throws {
      let (open, _) = try opened()
      #expect(open.keys("\u{1b}]11;rgb:0000/2b2b/3636\u{7}").isEmpty)
      #expect(!open.line.isReadable(within: 20))
    }

    @Test func `an answer counts once, and only to a question`() throws {
      let (open, _) = try opened()
      #expect(open.keys("\u{1b}]11;rgb:00/00/00\u{7}" + Self.white + "\u{7}").isEmpty)
      #expect(color(open) == 75)
      let (unasked, asked) = try opened("vt220")
      #expect(!asked)
      #expect(unasked.keys(Self.white + "\u{7}").isEmpty)
    }

    @Test func `a key before and after an answer is a key`() throws {
      let (open, _) = try opened()
      #expect(open.keys("a" + Self.white + "\u{7}b") == [.character("a"), .character("b")])
      #expect(color(open) == 25)
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "rxvt-unicode-256color"])
    func `terminals that know the question are asked, after the first picture`(
      term: String
    ) throws {
      let (open, asked) = try opened(term)
      #expect(asked)
      let seen = open.line.screen.seen
      let question = try #require(seen.firstRange(of: "]11;?"))
      #expect(seen[..<question.lowerBound].contains("key"))
    }

    @Test(arguments: ["linux", "vt100", "screen", "screen-256color", "xterm-mono", "xterm", "ansi"])
    func `others, and those without the colours for it, are not`(term: String) throws {
      #expect(try !opened(term).asked)
    }

    @Test func `without colour nothing is asked`() throws {
      #expect(try !opened(color: false).asked)
    }

    @Test func `tmux is known by its variable when it is called screen`() {
      #expect(Terminfo.answersColors("screen-256color", isInTmux: true))
      #expect(!Terminfo.answersColors("screen-256color", isInTmux: false))
      #expect(!Terminfo.answersColors("linux", isInTmux: true))
    }

    @Test func `an answer under way at the end is not left to the shell`() throws {
      let (open, _) = try opened()
      open.line.send(Self.white + "\u{7}")
      open.terminal.close()
      #expect(!open.isTypedAhead)
    }

    @Test(
      arguments: [
        ("11;rgb:ffff/ffff/ffff", true), ("11;rgb:0/0/0", false), ("11;rgb:f/f/f", true),
        ("11;rgb:fdf/6e3/e3e", true), ("11;rgb:00/2b/36", false), ("11;rgba:ff/ff/ff/80", true),
        ("11;rgba:0000/0000/0000/ffff", false), ("11;rgb:00/ff/00", true),
        ("11;rgb:00/00/ff", false), ("10;rgb:ff/ff/ff", nil), ("11;rgb:ff/ff", nil),
        ("11;rgb:ff/ff/ff/ff", nil), ("11;rgba:ff/ff/ff", nil), ("11;rgb:fffff/ff/ff", nil),
        ("11;rgb:/ff/ff", nil), ("11;rgb:-f/ff/ff", nil), ("11;rgb:gg/ff/ff", nil),
        ("11;rgb:ｆ/f/f", nil), ("11;cmyk:f/f/f", nil), ("11;?", nil), ("", nil), ("11", nil),
      ] as [(String, Bool?)]) func `a colour is light or dark, or none`(
        answer: String, isLight: Bool?
      )
    {
      #expect(BackgroundAnswer.isLight(Array(answer.utf8)) == isLight)
    }
  }
}
