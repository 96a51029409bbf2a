import CNCurses
import Glibc
package import TextGrid

extension CursesTerminal {
  /// Shows a grid at the screen's top left; curses sends only what differs from the last one.
  ///
  /// Rows that are as they were are left alone: looking whether they are costs a tenth of writing
  /// them again.
  package func show(_ grid: Grid) {
    guard isOpen, let window = nc_stdscr() else { return }
    let earlier = isStale || shown?.size != grid.size ? nil : shown
    shown = grid
    if isStale { redrawwin(window) }
    isStale = false
    if earlier == nil { werase(window) }
    for row in 0..<min(grid.size.rows, size.rows) where earlier?.hasSameRow(row, as: grid) != true {
      let cells = curses(row, of: grid)
      wmove(window, Int32(row), 0)
      wclrtoeol(window)
      mvwadd_wchnstr(window, Int32(row), 0, cells, Int32(cells.count))
    }
    place(grid.cursor, in: window)
    wnoutrefresh(window)
    doupdate()
    askForBackground()
  }

  private func place(_ cursor: Point?, in window: UnsafeMutablePointer<WINDOW>) {
    guard let cursor, cursor.row >= 0, cursor.row < size.rows, cursor.column >= 0 else {
      curs_set(0)
      // A terminal that cannot hide it shows it where it disturbs least.
      wmove(window, Int32(max(0, size.rows - 1)), 0)
      return
    }
    curs_set(1)
    wmove(window, Int32(cursor.row), Int32(min(cursor.column, max(0, size.columns - 1))))
  }

  /// One row as curses takes it: a wide character is one entry, its right half none.
  private func curses(_ row: Int, of grid: Grid) -> [cchar_t] {
    var cells: [cchar_t] = []
    cells.reserveCapacity(grid.size.columns)
    var style = Style.plain
    var look = palette.look(of: style)
    for column in 0..<min(grid.size.columns, size.columns) {
      let cell = grid[row, column]
      if cell.style != style {
        style = cell.style
        look = palette.look(of: style)
      }
      if isASCII {
        // A wide character is two question marks there, one for each of its cells.
        for byte in cell.text.inASCII.utf8 { cells.append(look.cell(of: wchar_t(byte))) }
      } else {
        var scalars = cell.text.unicodeScalars.makeIterator()
        guard let base = scalars.next() else { continue }
        var entry = look.cell(of: wchar_t(base.value))
        // Marks in the last column are left out: a terminal about to wrap puts them on the next row.
        if column + 1 < size.columns { entry.add(&scalars) }
        cells.append(entry)
      }
    }
    return cells
  }
}

extension cchar_t {
  /// Adds combining marks, as many as a cell of curses has room for.
  fileprivate mutating func add(_ marks: inout String.UnicodeScalarView.Iterator) {
    guard var mark = marks.next() else { return }
    withUnsafeMutableBytes(of: &chars) { bytes in
      let places = bytes.bindMemory(to: wchar_t.self)
      for place in places.indices.dropFirst() {
        places[place] = wchar_t(mark.value)
        guard let next = marks.next() else { return }
        mark = next
      }
    }
  }
}
