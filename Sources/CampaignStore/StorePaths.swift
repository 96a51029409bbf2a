/// Where a user's files lie that are no part of a campaign's folder.
///
/// Values of the environment come in as arguments; one that is empty or no absolute path counts as
/// not set, as the XDG base directory specification asks. Without a home every folder is nil.
package struct StorePaths: Sendable {
  private let dataHome: String?

  /// Where all programs keep the state of this user.
  let stateHome: String?

  /// What has to be there already of it: the user's home, unless a place was named.
  let stateAnchor: String

  /// The same of the folder in which all programs keep this user's data.
  package let dataAnchor: String

  package init(dataHome: String?, stateHome: String?, home: String?) {
    self.dataHome = Self.folder(dataHome, home: home, below: ".local/share")
    self.stateHome = Self.folder(stateHome, home: home, below: ".local/state")
    dataAnchor = Self.isPlace(dataHome) ? "/" : home ?? "/"
    stateAnchor = Self.isPlace(stateHome) ? "/" : home ?? "/"
  }

  /// The store that is used where none is named.
  package var defaultStore: String? { dataHome.map { "\($0)/demarche/campaigns" } }

  /// Records of a store that stay on this machine; of all stores, where it has no id yet.
  package func privateRoot(storeID: String?) -> String? {
    dataHome.map { Self.joined("\($0)/demarche/private", storeID) }
  }

  private static func joined(_ folder: String, _ storeID: String?) -> String {
    storeID.map { "\(folder)/\($0)" } ?? folder
  }

  private static func folder(_ named: String?, home: String?, below: String) -> String? {
    if let named, isPlace(named) { return named }
    guard let home, isPlace(home) else { return nil }
    return home == "/" ? "/\(below)" : "\(home)/\(below)"
  }

  private static func isPlace(_ path: String?) -> Bool { path?.hasPrefix("/") ?? false }
}
