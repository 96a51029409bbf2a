import CampaignEngine
import TextGrid
import Wording

extension String {
  /// Without the blanks at its end.
  var trimmedAtEnd: String {
    var scalars = unicodeScalars[...]
    while scalars.last == " " { scalars = scalars.dropLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Lines that fit on a page, each behind so many blanks.
  func wrapped(to page: Page, indent: Int) -> [String] {
    safeForTerminal.wrapped(to: max(1, page.columns - indent)).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}

/// A text at the left and another at the right end of a line; two lines where they do not fit.
func line(_ left: String, _ right: String, page: Page) -> [String] {
  let left = left.safeForTerminal, right = right.safeForTerminal
  let gap = page.columns - left.displayWidth - right.displayWidth
  guard gap >= 2 else { return [left, right] }
  return [left + String(repeating: " ", count: gap) + right]
}

/// What became of each file, or that none was to be written.
func savedLines(_ answers: [SaveAnswer], isDryRun: Bool) -> [String] {
  guard !isDryRun else { return ["dry run: nothing was written"] }
  return answers.compactMap { answer in
    answer.record.map { "\(Wording.answer(answer)): \($0.file)" }
  }
}

/// `1 record`, `2 records`.
func counted(_ number: Int, _ word: String) -> String {
  "\(number) \(word)\(number == 1 ? "" : "s")"
}
