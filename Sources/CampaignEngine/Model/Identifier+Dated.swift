extension Identifier {
  /// The id of a record that bears its date: `2020-02-21-open-letter-2r7j`.
  ///
  /// An id never changes, also when the date or the title is corrected later.
  ///
  /// - Parameters:
  ///   - words: What it is about, cut at a whole word so that the id can be a file's name.
  ///   - fallback: A word for it where no letter or digit of ASCII is in the words.
  ///   - suffix: Random letters or digits, so that two people never make the same id.
  package static func dated(
    _ date: PartialDate, _ words: String, else fallback: String, suffix: String
  ) -> Identifier {
    var slug = ""
    for word in Self.words(in: words) {
      guard slug.count + word.count < longestWords || slug.isEmpty else { break }
      slug += (slug.isEmpty ? "" : "-") + word.prefix(longestWords)
    }
    return Identifier("\(date.iso)-\(slug.isEmpty ? fallback.lowercased() : slug)-\(suffix)")
  }

  /// With a date, a suffix and their hyphens within the 80 characters of an id.
  private static var longestWords: Int { 62 }

  /// Runs of letters and digits in small letters, those outside ASCII left out.
  private static func words(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { String($0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) }
      .filter { !$0.isEmpty }
  }
}
