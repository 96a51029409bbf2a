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
}
