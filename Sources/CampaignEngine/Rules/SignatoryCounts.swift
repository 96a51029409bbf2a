/// A number that a letter states about who signed it, beside what its list prints.
package struct SignatoryCount: Equatable, Sendable {
  /// What is counted.
  package enum What: String, CaseIterable, Sendable {
    case groups, individuals, countries
  }

  /// Whether the two agree.
  package enum Verdict: String, CaseIterable, Sendable {
    case agrees, differs, cannotBeChecked
  }

  package let what: What
  package let stated: Int

  /// Nil: the list is not on file.
  package let printed: Int?
  package let verdict: Verdict

  init(_ what: What, stated: Int, printed: Int?) {
    self.what = what
    self.stated = stated
    self.printed = printed
    verdict =
      printed.map { $0 == stated ? .agrees : .differs } ?? .cannotBeChecked
  }

  fileprivate init(countries check: CountryCheck) {
    what = .countries
    switch check {
    case .agrees(let number): (stated, printed, verdict) = (number, number, .agrees)
    case .differs(let stated, let printed):
      (self.stated, self.printed, verdict) = (stated, printed, .differs)
    case .cannotBeChecked(let stated, let printed, _, _):
      (self.stated, self.printed, verdict) = (stated, printed, .cannotBeChecked)
    }
  }
}

extension Signatories {
  /// The numbers that the letter states, each with what is printed; those withheld count.
  package var counts: [SignatoryCount] {
    let countries = stated?.countries.map { stated in
      countryCheck.map { SignatoryCount(countries: $0) }
        ?? SignatoryCount(.countries, stated: stated, printed: nil)
    }
    return [
      stated?.groups.map {
        SignatoryCount(.groups, stated: $0, printed: groups.map { $0.count + withheldGroups })
      },
      stated?.individuals.map {
        SignatoryCount(
          .individuals, stated: $0, printed: individuals.map { $0.count + withheldIndividuals })
      },
      countries,
    ].compactMap { $0 }
  }
}
