@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's composed form, in which a Korean syllable is one character.
  ///
  /// Cells, search and what is typed use it; files keep their own bytes.
  package var composed: String {
    // Below the first combining mark every text is composed already.
    if unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return self }
    var composed = ""
    composed.unicodeScalars.append(contentsOf: _nfc)
    return composed
  }

  /// The text with every character taken apart into its base and marks.
  var decomposed: String {
    var decomposed = ""
    decomposed.unicodeScalars.append(contentsOf: _nfd)
    return decomposed
  }
}
