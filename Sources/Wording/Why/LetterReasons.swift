package import CampaignEngine

/// What is computed about a letter.
extension Wording {
  /// What a letter's own numbers can be held against, one plain sentence each.
  package static func why(_ letter: Communication) -> [String] {
    switch letter.signatories?.countryCheck {
    case nil: []
    case .agrees(let number): ["It states \(countries(number)), and prints as many."]
    case .differs(let stated, let printed):
      ["It states \(countries(stated)) and prints \(printed)."]
    case .cannotBeChecked(let stated, let printed, let groups, let individuals):
      [
        "It states \(countries(stated)) and prints \(printed), which cannot be checked: "
          + withoutCountry(groups, individuals)
      ]
    }
  }

  private static func countries(_ number: Int) -> String {
    counted(number, "country", plural: "countries")
  }

  private static func withoutCountry(_ groups: Int, _ individuals: Int) -> String {
    let without = [
      groups > 0 ? counted(groups, "group") : nil,
      individuals > 0 ? counted(individuals, "individual") : nil,
    ].compactMap { $0 }
    return without.isEmpty
      ? "not all signatories are on file."
      : "\(list(without, before: "and")) print no country."
  }
}
