import Glibc

extension FileOperations {
  /// Opens a folder, which is made where it is missing; the disk then has its name too.
  func openOrMakeFolder(_ name: String, in parent: Int32) throws(SystemError) -> Int32 {
    do throws(SystemError) {
      return try openFolder(name, in: parent)
    } catch  where error.code == ENOENT {
      do throws(SystemError) {
        try makeFolder(name, in: parent)
      } catch  where error.code == EEXIST {
        // Another program was as quick.
      }
      try sync(parent)
      return try openFolder(name, in: parent)
    }
  }

  /// Opens a folder by its path, which may lead through links; what is missing of it is made.
  ///
  /// - Parameter anchor: The part of the path that has to be there already.
  func openOrMakeFolders(_ path: String, below anchor: String) throws(SystemError) -> Int32 {
    do throws(SystemError) {
      return try openRoot(path)
    } catch {
      guard error.code == ENOENT, path != anchor, let slash = path.lastIndex(of: "/") else {
        throw error
      }
      let above = path.startIndex == slash ? "/" : String(path[..<slash])
      let parent = try openOrMakeFolders(above, below: anchor)
      defer { try? close(parent) }
      return try openOrMakeFolder(String(path[path.index(after: slash)...]), in: parent)
    }
  }
}
