extension Identifier where Named == Session {
  /// The id of a body's session, such as `HRC-64`.
  package init(body: Identifier<Body>, number: Int) {
    self.init("\(body.text)-\(number)")
  }

  /// The body that the id begins with, or nil where there is none before a hyphen.
  package var body: Identifier<Body>? {
    guard let hyphen = text.firstIndex(of: "-"), hyphen > text.startIndex else { return nil }
    return Identifier<Body>(String(text[..<hyphen]))
  }

  /// The number that the id ends with, or nil where it is not a body and a plain number.
  package var number: Int? {
    guard let body, let number = Int(text.dropFirst(body.text.count + 1)), number > 0,
      Identifier(body: body, number: number) == self
    else { return nil }
    return number
  }
}

/// A number as it counts sessions: 1st, 22nd, 113th.
struct Ordinal: Equatable {
  let number: Int

  var text: String { "\(number)\(ending)" }

  private var ending: String {
    if (11...13).contains(number % 100) { return "th" }
    switch number % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }
}
