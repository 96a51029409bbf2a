/// Where a user's files lie that are no part of a campaign's folder.
///
/// Values of the environment come in as arguments; one that is empty or no absolute path counts as
/// not set, as the XDG base directory specification asks. Without a home every folder is nil.
package struct StorePaths: Sendable {
  private let dataHome: String?
  private let stateHome: String?

  package init(dataHome: String?, stateHome: String?, home: String?) {
    self.dataHome = Self.folder(dataHome, home: home, below: ".local/share")
    self.stateHome = Self.folder(stateHome, home: home, below: ".local/state")
  }

  /// The store that is used where none is named.
  package var defaultStore: String? { dataHome.map { "\($0)/demarche/campaigns" } }

  /// Records of a store that stay on this machine; of all stores, where it has no id yet.
  package func privateRoot(storeID: String?) -> String? {
    dataHome.map { Self.joined("\($0)/demarche/private", storeID) }
  }

  /// Drafts, undo, the last look.
  package func stateFolder(storeID: String?) -> String? {
    stateHome.map { Self.joined("\($0)/demarche", storeID) }
  }

  private static func joined(_ folder: String, _ storeID: String?) -> String {
    storeID.map { "\(folder)/\($0)" } ?? folder
  }

  private static func folder(_ named: String?, home: String?, below: String) -> String? {
    if let named, named.hasPrefix("/") { return named }
    guard let home, home.hasPrefix("/") else { return nil }
    return home == "/" ? "/\(below)" : "\(home)/\(below)"
  }
}
