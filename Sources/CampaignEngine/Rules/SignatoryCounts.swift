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

  /// How many of each kind.
  package struct Names: Equatable, Sendable {
    package let groups: Int
    package let individuals: Int

    package init(groups: Int, individuals: Int) {
      self.groups = groups
      self.individuals = individuals
    }
  }

  package let what: What
  package let stated: Int

  /// Nil: the list is not on file.
  package let printed: Int?

  /// Of countries: the names beside which one is printed, and those without.
  package var with = Names(groups: 0, individuals: 0)
  package var without = Names(groups: 0, individuals: 0)

  package init(_ what: What, stated: Int, printed: Int?) {
    self.what = what
    self.stated = stated
    self.printed = printed
  }

  /// Countries can be compared only where a name without one would not hide another country.
  package var verdict: Verdict {
    guard let printed, without == Names(groups: 0, individuals: 0) else { return .cannotBeChecked }
    return printed == stated ? .agrees : .differs
  }
}

extension Signatories {
  /// The numbers that the letter states, each with what is printed; those withheld count.
  package var counts: [SignatoryCount] {
    let printed = (
      groups: groups.map { $0.count + withheldGroups },
      individuals: individuals.map { $0.count + withheldIndividuals }
    )
    return [
      stated?.groups.map { SignatoryCount(.groups, stated: $0, printed: printed.groups) },
      stated?.individuals.map {
        SignatoryCount(.individuals, stated: $0, printed: printed.individuals)
      },
      stated?.countries.map(countries),
    ].compactMap { $0 }
  }

  private func countries(stated: Int) -> SignatoryCount {
    let entries = (groups: groups ?? [], individuals: individuals ?? [])
    // `U.S.A.` and `U.S.A` are one country.
    let names = Set(
      (entries.groups + entries.individuals).compactMap(\.country)
        .map { $0.lowercased().filter(\.isLetter) })
    let isOnFile = groups != nil || individuals != nil
    var count = SignatoryCount(
      .countries, stated: stated, printed: isOnFile ? names.count : nil)
    count.with = .init(
      groups: entries.groups.count { $0.country != nil },
      individuals: entries.individuals.count { $0.country != nil })
    count.without = .init(
      groups: entries.groups.count - count.with.groups + withheldGroups,
      individuals: entries.individuals.count - count.with.individuals + withheldIndividuals)
    return count
  }
}
