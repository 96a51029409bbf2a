/// A piece of a typed date: a run of letters, a run of digits, or a sign between them.
enum DateToken: Equatable {
  case word(String)
  case number(Int, isYear: Bool)
  case sign(Character)

  /// The pieces of a text in lower case, without spaces, commas and the endings of `1st` and `6th`.
  static func tokens(in text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = text.lowercased()[...]
    var wasNumber = false
    while let first = rest.first {
      let run = rest.prefix { kind(of: $0) == kind(of: first) }
      switch kind(of: first) {
      case .digit:
        tokens.append(.number(Int(run) ?? .max, isYear: run.count == 4))
        rest = rest.dropFirst(run.count)
      case .letter:
        if !(wasNumber && ordinals.contains(String(run))) { tokens.append(.word(String(run))) }
        rest = rest.dropFirst(run.count)
      case .space: rest = rest.dropFirst()
      case .sign:
        tokens.append(.sign(first))
        rest = rest.dropFirst()
      }
      wasNumber = kind(of: first) == .digit
    }
    return tokens
  }

  /// What stands for the piece in ``DateReader``'s table of forms.
  var shape: Character {
    switch self {
    case .word: "w"
    case .number(_, let isYear): isYear ? "Y" : "n"
    case .sign(let sign): sign
    }
  }

  /// The piece as text, where it is no sign.
  var text: String? {
    switch self {
    case .word(let word): word
    case .number(let number, _): String(number)
    case .sign: nil
    }
  }

  private enum Kind {
    case digit, letter, space, sign
  }

  private static func kind(of character: Character) -> Kind {
    if character.isASCII && character.isNumber { return .digit }
    if character.isLetter { return .letter }
    return character.isWhitespace || character == "," ? .space : .sign
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
}
