/// Where a fact was read.
package struct Source: Equatable, Hashable, Sendable {
  package var title: String
  package var url: String?

  package init(title: String, url: String? = nil) {
    self.title = title
    self.url = url
  }
}

/// How far a record about an act can be trusted, weakest first.
package enum Certainty: String, CaseIterable, Comparable, Sendable {
  case unverified, disputed, reported, confirmed

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .unverified: 0
    case .disputed: 1
    case .reported: 2
    case .confirmed: 3
    }
  }
}

/// How far a date of the calendar can be trusted.
package enum DateCertainty: String, CaseIterable, Sendable {
  /// It took place on that day, with a source.
  case held
  /// The body has confirmed it.
  case confirmed
  /// The body has announced it.
  case announced
  /// A rule computed it from earlier sessions.
  case predicted
  /// From memory, or inferred.
  case unverified
}

/// Who may see a record, narrowest first.
package enum Visibility: String, CaseIterable, Sendable {
  /// This machine only.
  case `private`
  /// Us.
  case `internal`
  case coalition
  case `public`
}
