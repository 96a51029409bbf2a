/// A step through a list or a text.
enum Motion: Equatable, Sendable {
  case by(Int)

  /// So many pages; negative ones go back.
  case pages(Int)
  case first, last
}

/// Which entry of a list is selected: kept by its id, so that it survives a reload.
///
/// Where the entry is gone, the one that has taken its place is selected.
struct Selection: Equatable, Sendable {
  private var id: String?
  private var place = 0

  /// The place in a list of ids; nil: the list is empty.
  func index(in ids: [String]) -> Int? {
    guard !ids.isEmpty else { return nil }
    return id.flatMap(ids.firstIndex(of:)) ?? min(place, ids.count - 1)
  }

  mutating func select(_ id: String) {
    self.id = id
  }

  mutating func move(_ motion: Motion, in ids: [String], page: Int) {
    guard let index = index(in: ids) else { return }
    place = motion.moved(index, in: ids.count, page: page)
    id = ids[place]
  }

  /// Remembers where the entry stands, in case it goes.
  mutating func settle(in ids: [String]) {
    guard let index = index(in: ids) else { return }
    place = index
    id = ids[index]
  }
}

extension Motion {
  /// Where a step leads from a place among so many, which must not be 0.
  func moved(_ place: Int, in count: Int, page: Int) -> Int {
    let wanted =
      switch self {
      case .by(let steps): place + steps
      case .pages(let pages): place + pages * max(1, page)
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, wanted), max(0, count - 1))
  }
}
