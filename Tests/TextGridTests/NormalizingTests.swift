import Foundation
import Testing

@testable import TextGrid

@Suite struct NormalizingTests {
  @Test func `composing agrees with Foundation for every scalar and its decomposition`() {
    for scalar in (0..<0x30000).compactMap({ Unicode.Scalar($0) }) {
      let text = String(scalar)
      let parts = text.decomposedStringWithCanonicalMapping
      for form in [text, parts, "e" + text] {
        let expected = form.precomposedStringWithCanonicalMapping
        if !form.composed.unicodeScalars.elementsEqual(expected.unicodeScalars) {
          Issue.record("U+\(String(scalar.value, radix: 16))")
        }
      }
    }
  }

  @Test func `Hangul typed as jamo is one syllable`() {
    #expect(Array("\u{1112}\u{1161}\u{11ab}".composed.unicodeScalars) == ["한"])
  }
}
