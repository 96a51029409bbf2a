/// What stands where on a screen, for whoever points at it with a mouse.
package struct Spot: Equatable, Sendable {
  /// What is pointed at; panes and their rows are counted from 0, in the screen's own order.
  package enum Target: Equatable, Hashable, Sendable {
    /// A hint: the same as pressing its key.
    case key(Key)
    case pane(Int)

    /// An entry of a list, or an option of a field.
    case row(Int, pane: Int)
  }

  package let rect: Rect
  package let target: Target
}

extension Grid {
  /// Notes what stands in a rectangle; what is noted later lies over what was noted before.
  package mutating func mark(_ rect: Rect, as target: Spot.Target) {
    spots.append(Spot(rect: rect, target: target))
  }

  /// What stands at a place; nil: nothing that can be pointed at.
  package func target(at place: Point) -> Spot.Target? {
    spots.last { $0.rect.contains(place) }?.target
  }
}

extension Rect {
  package func contains(_ point: Point) -> Bool {
    rows.contains(point.row) && columns.contains(point.column)
  }
}
