/// The calls of the system by which records are written: one call each, so that a test can let
/// every one of them fail.
protocol FileOperations {
  /// Opens a store's root, which may be reached through links.
  func openRoot(_ path: String) throws(SystemError) -> Int32

  /// Opens a folder in another one, unless it is a link.
  func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32

  /// Makes a folder that only its owner can enter.
  func makeFolder(_ name: String, in folder: Int32) throws(SystemError)

  /// Makes a new, empty file that only its owner can read.
  func createFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32

  /// Writes at least one of the bytes, and says how many.
  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int

  /// Waits until the disk has a file, or the names in a folder.
  func sync(_ descriptor: Int32) throws(SystemError)
  func close(_ descriptor: Int32) throws(SystemError)

  /// Gives a file another name, unless that name is taken.
  func renameNew(_ name: String, to newName: String, in folder: Int32) throws(SystemError)

  /// Swaps two files of a folder: each bears the other's name at once.
  func exchange(_ name: String, with other: String, in folder: Int32) throws(SystemError)

  /// Who may read and write a file, as its nine lowest bits.
  func mode(of name: String, in folder: Int32) throws(SystemError) -> UInt32
  func setMode(_ mode: UInt32, of file: Int32) throws(SystemError)

  /// Gives a file a second name, unless that name is taken.
  func link(_ name: String, to newName: String, in folder: Int32) throws(SystemError)
  func remove(_ name: String, in folder: Int32) throws(SystemError)

  /// How many names the file has that bears this one; 0 where nothing bears it.
  func nameCount(_ name: String, in folder: Int32) throws(SystemError) -> Int

  /// Gives a file another name; a file that bore it is gone.
  func rename(_ name: String, to newName: String, in folder: Int32) throws(SystemError)

  /// Opens a regular file to read it; never waits for a pipe, never follows a link.
  func openFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32

  /// The next bytes of a file, at most as many as asked for; none at its end.
  func read(_ count: Int, from file: Int32) throws(SystemError) -> [UInt8]

  /// The names in a folder, in order; a name that is no UTF-8 is left out.
  func names(in folder: Int32) throws(SystemError) -> [String]

  /// Waits until no other program holds the folder, then holds it until it is closed.
  func lock(_ folder: Int32) throws(SystemError)

  /// Holds the folder until it is closed, unless another program holds it: false.
  func tryLock(_ folder: Int32) throws(SystemError) -> Bool

  /// Removes an empty folder.
  func removeFolder(_ name: String, in folder: Int32) throws(SystemError)
}
