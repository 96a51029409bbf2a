package import CampaignStore
import Glibc

/// Where the records lie, and how that was found.
package struct StorePlace: Equatable, Sendable {
  /// As the user would name it from the working folder.
  package let shown: String

  /// Absolute.
  package let path: String

  /// Where it is the user's own store, what has to be there already of it when it is first used.
  package var anchor: String?
}

extension StorePlace {
  /// Finds the store: `--store`, `DEMARCHE_STORE`, the nearest `campaigns` upward from the working
  /// folder, else the one of the user's home, which may not be there yet.
  package static func find(option: String?, in surroundings: Surroundings) -> StorePlace {
    let folder = surroundings.workingFolder
    if let named = option ?? surroundings.variable("DEMARCHE_STORE") {
      return StorePlace(shown: named, path: absolute(named, from: folder))
    }
    if let near = nearest(upwardFrom: folder) { return near }
    let paths = surroundings.storePaths
    let path = paths.defaultStore ?? folder + "/" + folderName
    return StorePlace(
      shown: path, path: path, anchor: paths.defaultStore == nil ? nil : paths.dataAnchor)
  }

  private static func nearest(upwardFrom folder: String) -> StorePlace? {
    var steps = folder.split(separator: "/")
    var shown = folderName
    while true {
      let path = steps.reduce("") { $0 + "/" + $1 } + "/" + folderName
      if isFolder(path) { return StorePlace(shown: shown, path: path) }
      guard steps.popLast() != nil else { return nil }
      shown = "../" + shown
    }
  }

  private static let folderName = "campaigns"

  private static func absolute(_ path: String, from folder: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : folder + "/" + path
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Surroundings {
  /// The user's folders, as the XDG base directories of the environment have them.
  package var storePaths: StorePaths {
    StorePaths(
      dataHome: variable("XDG_DATA_HOME"), stateHome: variable("XDG_STATE_HOME"),
      home: variable("HOME"))
  }
}
