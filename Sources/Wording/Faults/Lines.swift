package import CampaignEngine

/// A fault and its remedy as one line.
extension Wording {
  /// Place, fault and remedy: `responses/a.json:7:14: channel is "telepathy"; expected letter, ...`.
  package static func line(_ fault: Fault) -> String {
    let place = [fault.file] + [fault.line, fault.column].compactMap { $0.map(String.init) }
    return place.joined(separator: ":") + ": "
      + joined(message(fault.kind), remedy(fault.kind))
  }

  /// The fault and what to type instead, for standard error.
  package static func line(_ fault: UsageFault) -> String {
    joined(message(fault), remedy(fault))
  }

  /// A question is followed by its answer, all else by a break.
  static func joined(_ message: String, _ remedy: String) -> String {
    message + (message.hasSuffix("?") ? " " : "; ") + remedy
  }

  /// `did you mean co-sponsor-hrc-43?`
  static func didYouMean(_ word: String) -> String { "did you mean \(word)?" }

  /// `choose kor or usa`.
  static func choice(of words: [String], else remedy: String) -> String {
    words.isEmpty ? remedy : "choose \(list(words, before: "or"))"
  }
}
