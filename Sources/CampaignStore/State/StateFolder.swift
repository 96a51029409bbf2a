import Glibc

/// Where one store's drafts and undo lie on this machine: `$XDG_STATE_HOME/demarche/<store id>/`.
///
/// A store has no id before its first write, or while its `store.json` cannot be read: its folder is
/// then named after its place, `path-<hash>`. Writing goes to the folder that counts at that moment;
/// whoever reads looks into both, since nothing is moved when the id comes. Make the value anew for
/// each action: a first save changes the answer.
package struct StateFolder: Sendable {
  /// The folder in which all programs keep their state.
  private let home: String

  /// The part of ``home`` that has to be there already: no home folder is made for a user.
  private let anchor: String

  /// The names that the store's folder may have, the one to write to first.
  let names: [String]

  /// - Returns: Nil where no home folder is known.
  package init?(of store: CampaignStore, in paths: StorePaths) {
    guard let home = paths.stateHome else { return nil }
    self.home = home
    anchor = paths.stateAnchor
    let place = "path-" + Self.hash(Self.resolved(store.root))
    names = [store.identifier, place].compactMap { $0 }
  }

  /// A folder of known names, for tests of what a crash leaves.
  init(home: String, anchor: String, names: [String]) {
    (self.home, self.anchor, self.names) = (home, anchor, names)
  }

  /// The absolute path of the folder to write to, for people to look at.
  package var path: String { "\(home)/\(Self.program)/\(names[0])" }

  static let program = "demarche"

  /// A store's place without links and dots, so that each way to it gives the same one.
  static func resolved(_ path: String) -> String {
    if let found = realpath(path, nil) {
      defer { free(found) }
      return String(cString: found)
    }
    // What is still to be made has no links of its own.
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return path }
    return resolved(String(path[..<slash])) + path[slash...]
  }

  /// FNV-1a in 64 bits: it only has to tell a user's own folders apart.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension StateFolder {
  /// Opens a folder below the one to write to, such as `undo`; what is missing is made, for its
  /// owner only. The caller closes it.
  func openOrMake<Files: FileOperations>(
    _ name: String, with files: Files
  ) throws(SystemError) -> Int32 {
    var folder = try files.openOrMakeFolders(home, below: anchor)
    for part in [Self.program, names[0], name] {
      let parent = folder
      defer { try? files.close(parent) }
      folder = try files.openOrMakeFolder(part, in: parent)
    }
    return folder
  }

  /// Opens each folder of that name that is there, the one to write to first; makes nothing.
  ///
  /// The caller closes them.
  func openExisting<Files: FileOperations>(
    _ name: String, with files: Files
  ) throws(SystemError) -> [Int32] {
    try openExisting(name, in: names, with: files)
  }

  /// Opens each folder of that name that is there beside the one to write to.
  func openOthers<Files: FileOperations>(
    _ name: String, with files: Files
  ) throws(SystemError) -> [Int32] {
    try openExisting(name, in: Array(names.dropFirst()), with: files)
  }

  private func openExisting<Files: FileOperations>(
    _ name: String, in storeNames: [String], with files: Files
  ) throws(SystemError) -> [Int32] {
    var found: [Int32] = []
    for storeName in storeNames {
      do throws(SystemError) {
        found.append(try open([Self.program, storeName, name], with: files))
      } catch  where error.code == ENOENT {
        // Nothing has been kept there yet.
      } catch {
        for folder in found { try? files.close(folder) }
        throw error
      }
    }
    return found
  }

  private func open<Files: FileOperations>(
    _ parts: [String], with files: Files
  ) throws(SystemError) -> Int32 {
    var folder = try files.openRoot(home)
    for part in parts {
      let parent = folder
      defer { try? files.close(parent) }
      folder = try files.openFolder(part, in: parent)
    }
    return folder
  }
}
