import Glibc

@testable import CampaignStore

/// A disk in memory that knows what it would have kept if the power had failed.
///
/// What was synced is kept. Of what was not, any part may be: names one by one in any choice, bytes
/// none, half or all.
final class ModelFiles: FileOperations {
  /// A change of the names in a folder that the disk has not confirmed.
  enum Change {
    case set(String, Int)
    case remove(String)
    case rename(String, String, Int)
    case exchange(String, Int, String, Int)
  }

  struct ModelFolder {
    var names: [String: Int] = [:]
    var confirmed: [String: Int] = [:]
    var pending: [Change] = []
  }

  struct ModelFile {
    var bytes: [UInt8] = []
    var confirmed: [UInt8]?
  }

  private var folders: [Int: ModelFolder] = [0: ModelFolder()]
  private var files: [Int: ModelFile] = [:]
  private var open: [Int32: Int] = [:]
  private var positions: [Int32: Int] = [:]
  private var nextNode = 1
  private var nextDescriptor: Int32 = 3
  private let canRenameNew: Bool

  /// Called after each call, with the disk as it then is.
  var afterEachCall: (ModelFiles) -> Void = { _ in }

  init(canRenameNew: Bool = true) {
    self.canRenameNew = canRenameNew
  }

  /// Puts a file where it is before the test begins, confirmed.
  func place(_ bytes: [UInt8], at path: String) {
    var folder = 0
    let parts = path.split(separator: "/").map(String.init)
    for part in parts.dropLast() {
      let child = folders[folder]?.names[part] ?? makeNode()
      if folders[child] == nil { folders[child] = ModelFolder() }
      folders[folder]?.names[part] = child
      folders[folder]?.confirmed[part] = child
      folder = child
    }
    let node = makeNode()
    files[node] = ModelFile(bytes: bytes, confirmed: bytes)
    folders[folder]?.names[parts.last ?? ""] = node
    folders[folder]?.confirmed[parts.last ?? ""] = node
  }

  private func makeNode() -> Int {
    defer { nextNode += 1 }
    return nextNode
  }

  private func describe(_ node: Int) -> Int32 {
    defer { nextDescriptor += 1 }
    open[nextDescriptor] = node
    return nextDescriptor
  }

  private func apply(_ change: Change, in folder: Int) {
    Self.apply(change, to: &folders[folder, default: ModelFolder()].names)
    folders[folder]?.pending.append(change)
  }

  private static func apply(_ change: Change, to names: inout [String: Int]) {
    switch change {
    case .set(let name, let node): names[name] = node
    case .remove(let name): names[name] = nil
    case .rename(let from, let to, let node):
      names[to] = node
      names[from] = nil
    case .exchange(let one, let oneNode, let other, let otherNode):
      names[one] = otherNode
      names[other] = oneNode
    }
  }

  private func node(_ descriptor: Int32) -> Int { open[descriptor] ?? -1 }

  // MARK: The calls

  func openRoot(_ path: String) throws(SystemError) -> Int32 {
    var folder = 0
    for part in path.split(separator: "/") {
      guard let child = folders[folder]?.names[String(part)], folders[child] != nil else {
        throw SystemError(code: ENOENT)
      }
      folder = child
    }
    return describe(folder)
  }

  func openFolder(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    guard let child = folders[node(folder)]?.names[name] else { throw SystemError(code: ENOENT) }
    return describe(child)
  }

  func makeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    let child = makeNode()
    folders[child] = ModelFolder()
    apply(.set(name, child), in: node(folder))
    afterEachCall(self)
  }

  func createFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    let child = makeNode()
    files[child] = ModelFile()
    apply(.set(name, child), in: node(folder))
    afterEachCall(self)
    return describe(child)
  }

  /// Writes at most half of a text at once, so that there is a moment between.
  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
    let count = min(bytes.count, 20)
    files[node(file)]?.bytes += bytes.prefix(count)
    afterEachCall(self)
    return count
  }

  func sync(_ descriptor: Int32) throws(SystemError) {
    let node = node(descriptor)
    if let bytes = files[node]?.bytes { files[node]?.confirmed = bytes }
    if let names = folders[node]?.names {
      folders[node]?.confirmed = names
      folders[node]?.pending = []
    }
    afterEachCall(self)
  }

  func close(_ descriptor: Int32) throws(SystemError) { open[descriptor] = nil }

  func renameNew(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    guard canRenameNew else { throw SystemError(code: EINVAL) }
    guard folders[node(folder)]?.names[newName] == nil else { throw SystemError(code: EEXIST) }
    guard let file = folders[node(folder)]?.names[name] else { throw SystemError(code: ENOENT) }
    apply(.rename(name, newName, file), in: node(folder))
    afterEachCall(self)
  }

  func exchange(_ name: String, with other: String, in folder: Int32) throws(SystemError) {
    guard canRenameNew else { throw SystemError(code: EINVAL) }
    guard let one = folders[node(folder)]?.names[name],
      let two = folders[node(folder)]?.names[other]
    else { throw SystemError(code: ENOENT) }
    apply(.exchange(name, one, other, two), in: node(folder))
    afterEachCall(self)
  }

  func mode(of name: String, in folder: Int32) throws(SystemError) -> UInt32 { 0o600 }

  func setMode(_ mode: UInt32, of file: Int32) throws(SystemError) {}

  func link(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    guard let child = folders[node(folder)]?.names[name] else { throw SystemError(code: ENOENT) }
    guard folders[node(folder)]?.names[newName] == nil else { throw SystemError(code: EEXIST) }
    apply(.set(newName, child), in: node(folder))
    afterEachCall(self)
  }

  func remove(_ name: String, in folder: Int32) throws(SystemError) {
    apply(.remove(name), in: node(folder))
    afterEachCall(self)
  }

  func nameCount(_ name: String, in folder: Int32) throws(SystemError) -> Int {
    folders[node(folder)]?.names[name] == nil ? 0 : 1
  }

  func rename(_ name: String, to newName: String, in folder: Int32) throws(SystemError) {
    guard let file = folders[node(folder)]?.names[name] else { throw SystemError(code: ENOENT) }
    apply(.rename(name, newName, file), in: node(folder))
    afterEachCall(self)
  }

  func openFile(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    guard let child = folders[node(folder)]?.names[name] else { throw SystemError(code: ENOENT) }
    return describe(child)
  }

  func read(_ count: Int, from file: Int32) throws(SystemError) -> [UInt8] {
    let start = positions[file, default: 0]
    let bytes = (files[node(file)]?.bytes ?? []).dropFirst(start).prefix(count)
    positions[file] = start + bytes.count
    return Array(bytes)
  }

  func names(in folder: Int32) throws(SystemError) -> [String] {
    (folders[node(folder)]?.names ?? [:]).keys.sorted()
  }

  /// There is one program only.
  func lock(_ folder: Int32) throws(SystemError) {}

  func tryLock(_ folder: Int32) throws(SystemError) -> Bool { true }

  func removeFolder(_ name: String, in folder: Int32) throws(SystemError) {
    try remove(name, in: folder)
  }

  // MARK: What is there

  /// What a program finds that starts after this one was killed.
  var afterKill: [String: [UInt8]] {
    paths(names: folders.mapValues(\.names)) { self.files[$0]?.bytes ?? [] }
  }

  /// Everything that may be there after the power failed at this moment.
  var afterPowerCut: [[String: [UInt8]]] {
    var states: [(names: [Int: [String: Int]], bytes: [Int: [UInt8]])] = [([:], [:])]
    for (node, folder) in folders {
      let choices = Self.choices(of: folder)
      states = states.flatMap { state in
        choices.map { (state.names.merging([node: $0]) { $1 }, state.bytes) }
      }
    }
    for (node, file) in files {
      let choices = Self.choices(of: file)
      states = states.flatMap { state in
        choices.map { (state.names, state.bytes.merging([node: $0]) { $1 }) }
      }
    }
    return states.map { state in paths(names: state.names) { state.bytes[$0] ?? [] } }
  }

  private static func choices(of folder: ModelFolder) -> [[String: Int]] {
    (0..<(1 << folder.pending.count)).map { choice in
      var names = folder.confirmed
      for (index, change) in folder.pending.enumerated() where choice >> index & 1 == 1 {
        apply(change, to: &names)
      }
      return names
    }
  }

  private static func choices(of file: ModelFile) -> [[UInt8]] {
    if file.confirmed == file.bytes { return [file.bytes] }
    return [file.confirmed ?? [], Array(file.bytes.prefix(file.bytes.count / 2)), file.bytes]
  }

  private func paths(
    names: [Int: [String: Int]], bytes: (Int) -> [UInt8]
  ) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    func walk(_ folder: Int, _ path: String) {
      for (name, node) in names[folder] ?? [:] {
        if folders[node] != nil { walk(node, path + name + "/") }
        if files[node] != nil { found[path + name] = bytes(node) }
      }
    }
    walk(0, "")
    return found
  }
}
