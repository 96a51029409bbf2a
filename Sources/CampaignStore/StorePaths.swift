/// Where a user's files lie that are no part of a campaign's folder.
///
/// Values of the environment come in as arguments; one that is empty or no absolute path counts as
/// not set, as the XDG base directory specification asks.
package enum StorePaths {
  /// The store that is used where none is named; nil without a home.
  package static func defaultStore(dataHome: String?, home: String?) -> String? {
    folder(dataHome, home: home, below: ".local/share").map { "\($0)/demarche/campaigns" }
  }

  /// Records that stay on this machine.
  package static func privateRoot(
    storeID: String, dataHome: String?, home: String?
  ) -> String? {
    folder(dataHome, home: home, below: ".local/share").map { "\($0)/demarche/private/\(storeID)" }
  }

  /// Drafts, undo, the last look.
  package static func stateFolder(
    storeID: String, stateHome: String?, home: String?
  ) -> String? {
    folder(stateHome, home: home, below: ".local/state").map { "\($0)/demarche/\(storeID)" }
  }

  private static func folder(_ named: String?, home: String?, below: String) -> String? {
    if let named, named.hasPrefix("/") { return named }
    guard let home, home.hasPrefix("/") else { return nil }
    return home == "/" ? "/\(below)" : "\(home)/\(below)"
  }
}
