/// Whether the number of countries that a letter states is the number that it prints.
///
/// It can be told only where every entry prints a country: who prints none may be from anywhere.
package enum CountryCheck: Equatable, Sendable {
  case agrees(Int)
  case differs(stated: Int, printed: Int)
  case cannotBeChecked(stated: Int, printed: Int, groupsWithout: Int, individualsWithout: Int)
}

extension Signatories {
  /// Nil where the letter states no number of countries, or no list is on file.
  package var countryCheck: CountryCheck? {
    guard let number = stated?.countries, groups != nil || individuals != nil else { return nil }
    let groups = groups ?? [], individuals = individuals ?? []
    let printed = Set((groups + individuals).compactMap(\.country).map(Self.letters(of:))).count
    let groupsWithout = withheldGroups + groups.count { $0.country == nil }
    let individualsWithout = withheldIndividuals + individuals.count { $0.country == nil }
    let isComplete =
      stated?.groups ?? groups.count <= groups.count + withheldGroups
      && stated?.individuals ?? individuals.count <= individuals.count + withheldIndividuals
    guard groupsWithout + individualsWithout == 0, isComplete else {
      return .cannotBeChecked(
        stated: number, printed: printed, groupsWithout: groupsWithout,
        individualsWithout: individualsWithout)
    }
    return number == printed ? .agrees(number) : .differs(stated: number, printed: printed)
  }

  /// One country may be printed as `U.S.A.` and as `U.S.A`.
  private static func letters(of country: String) -> String {
    String(country.lowercased().filter(\.isLetter))
  }
}
