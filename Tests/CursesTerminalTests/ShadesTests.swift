import Testing
import TextGrid

@testable import CursesTerminal

@Suite struct ShadesTests {
  @Test(arguments: [
    (nil, false), ("15;0", false), ("0;15", true), ("0;default;15", true), ("12;8", false),
    ("0;7", true), ("nonsense", false), ("", false),
  ]) func `a light terminal says so by its background`(value: String?, isLight: Bool) {
    #expect(Shades.isLight(colorFGBG: value) == isLight)
  }

  @Test func `a terminal gets the colours that it has`() {
    #expect(Shades.fitting(colors: 256, isLight: false) == .dark256)
    #expect(Shades.fitting(colors: 1 << 24, isLight: true) == .light256)
    #expect(Shades.fitting(colors: 88, isLight: true) == .basic(hasBright: true))
    #expect(Shades.fitting(colors: 8, isLight: false) == .basic(hasBright: false))
    #expect(Shades.fitting(colors: 2, isLight: false) == .mono)
  }

  @Test func `text keeps the terminal's own colour on the terminal's own ground`() {
    for shades in [Shades.dark256, .light256, .basic(hasBright: true), .mono] {
      #expect(shades.shade(.text, on: .terminal).foreground == -1)
    }
  }

  /// Whatever the terminal's own colours are: nobody may have told us.
  @Test func `where the ground is ours the text is too`() {
    for shades in [Shades.dark256, .light256, .basic(hasBright: true), .mono] {
      for ground in Style.Ground.allCases {
        let shade = shades.shade(.text, on: ground)
        #expect((shade.foreground == -1) == (shade.background == -1))
      }
    }
  }

  @Test func `every ground is told apart in every kind of terminal`() {
    for shades in [Shades.dark256, .light256, .basic(hasBright: false), .mono] {
      #expect(Set(Style.Ground.allCases.map { shades.shade(.text, on: $0) }).count == 3)
    }
  }
}
