import Glibc

/// The undo journal of a store, open and held against other programs until it is closed.
struct OpenJournal<Files: FileOperations> {
  /// One entry's file.
  struct Item: Equatable {
    let folder: Int32
    var name: JournalName
  }

  let files: Files

  /// The one to write to first.
  let folders: [Int32]

  /// The oldest first.
  private(set) var items: [Item] = []

  init(_ folders: [Int32], _ files: Files) throws(SystemError) {
    self.files = files
    self.folders = folders
    do throws(SystemError) {
      for folder in folders { try files.hold(folder) }
      for folder in folders {
        items += try files.names(in: folder).compactMap(JournalName.init)
          .map { Item(folder: folder, name: $0) }
      }
    } catch {
      close()
      throw error
    }
    items.sort { $0.name.number < $1.name.number }
  }

  func close() { for folder in folders { try? files.close(folder) } }

  /// What an entry says; nil where it cannot be read.
  func entry(_ item: Item) -> JournalEntry? {
    let bytes = try? files.bytes(
      of: item.name.text, in: item.folder, atMost: JournalLimits.mostBytes)
    return bytes.flatMap { $0 }.flatMap(JournalEntry.init)
  }

  /// Writes down what is about to be done, on the disk before anything is.
  mutating func begin(
    _ entry: JournalEntry, temporaryName: String
  ) throws(SystemError) -> Item {
    let bytes = entry.bytes
    guard bytes.count <= JournalLimits.mostBytes else { throw SystemError(code: EFBIG) }
    let number = (items.last?.name.number ?? 0) + 1
    let item = Item(folder: folders[0], name: JournalName(number: number, state: .saving))
    let file = NewFile(
      files: files, folder: item.folder, name: item.name.text, temporaryName: temporaryName)
    switch file.write(bytes) {
    case .saved: break
    case .unconfirmed(let error), .notSaved(let error): throw error
    }
    items.append(item)
    return item
  }

  /// Says how far an entry has come.
  ///
  /// - Parameter isConfirmed: Whether the disk has to know it before anything else is done.
  func mark(
    _ item: Item, _ state: JournalName.State, isConfirmed: Bool
  ) throws(SystemError) -> Item {
    guard item.name.state != state else { return item }
    let name = item.name.with(state)
    try files.rename(item.name.text, to: name.text, in: item.folder)
    if isConfirmed { try files.sync(item.folder) }
    return Item(folder: item.folder, name: name)
  }

  /// Forgets an entry of which nothing was done.
  func drop(_ item: Item) { try? files.remove(item.name.text, in: item.folder) }

  /// Removes what is too old to be undone, and what a killed run left half-written.
  func prune() {
    for item in items.dropLast(JournalLimits.mostEntries) { drop(item) }
    for folder in folders {
      for name in (try? files.names(in: folder)) ?? [] where name.hasPrefix(".dm-") {
        try? files.remove(name, in: folder)
      }
    }
  }
}

/// How much the journal keeps.
enum JournalLimits {
  /// More than anybody undoes step by step; beyond it, what was removed should not stay for ever.
  static let mostEntries = 100

  /// A response to sixteen targets, each as large as a record may be.
  static let mostBytes = 16 << 20
}
