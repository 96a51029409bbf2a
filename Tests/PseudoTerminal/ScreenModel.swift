import CVTerm

/// What a person would see, worked out by libvterm from the bytes of a program.
///
/// The only place that speaks to libvterm. Bytes themselves prove little: curses sends differences.
package final class ScreenModel {
  /// One cell as it looks.
  package struct Cell: Equatable {
    /// Empty: blank, or the right half of a wide character.
    package var text: String
    package var columns: Int
    /// A number of the palette; nil: the terminal's own.
    package var foreground: Int?
    package var background: Int?
    package var isBold: Bool
    package var isUnderlined: Bool
    package var isReversed: Bool

    package init(
      text: String = "", columns: Int = 1, foreground: Int? = nil, background: Int? = nil,
      isBold: Bool = false, isUnderlined: Bool = false, isReversed: Bool = false
    ) {
      self.text = text
      self.columns = columns
      self.foreground = foreground
      self.background = background
      self.isBold = isBold
      self.isUnderlined = isUnderlined
      self.isReversed = isReversed
    }
  }

  private let terminal: OpaquePointer?
  private let model: OpaquePointer?
  private let switches = Switches()
  private var callbacks = VTermScreenCallbacks()
  private var recent: [UInt8] = []
  private static let memory = 1 << 20
  private var size: (rows: Int, columns: Int)

  /// What the program switched on or off, told by libvterm.
  private final class Switches {
    var isCursorVisible = true
    var isAlternate = false
    var reportsMouse = false
  }

  package init(rows: Int, columns: Int) {
    size = (rows, columns)
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    model = vterm_obtain_screen(terminal)
    callbacks.settermprop = { property, value, switches in
      guard let value, let switches else { return 1 }
      let known = Unmanaged<Switches>.fromOpaque(switches).takeUnretainedValue()
      if property == VTERM_PROP_CURSORVISIBLE { known.isCursorVisible = value.pointee.boolean != 0 }
      if property == VTERM_PROP_ALTSCREEN { known.isAlternate = value.pointee.boolean != 0 }
      if property == VTERM_PROP_MOUSE { known.reportsMouse = value.pointee.number != 0 }
      return 1
    }
    vterm_screen_enable_altscreen(model, 1)
    withUnsafePointer(to: &callbacks) {
      vterm_screen_set_callbacks(model, $0, Unmanaged.passUnretained(switches).toOpaque())
    }
    vterm_screen_reset(model, 1)
  }

  deinit { vterm_free(terminal) }

  package func feed(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    recent += bytes
    if recent.count > 2 * Self.memory { recent.removeFirst(recent.count - Self.memory) }
    let signed = bytes.map(CChar.init(bitPattern:))
    _ = vterm_input_write(terminal, signed, signed.count)
  }

  package func resize(rows: Int, columns: Int) {
    size = (rows, columns)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// The rows as text, trailing blanks removed.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      var column = 0
      while column < size.columns {
        let cell = self[row, column]
        line += cell.text.isEmpty ? " " : cell.text
        column += max(1, cell.columns)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  package subscript(row: Int, column: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(model, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = ""
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        // The right half of a wide character is marked by a value that is no scalar.
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.unicodeScalars.append(scalar)
      }
    }
    return Cell(
      text: text, columns: Int(cell.width), foreground: index(cell.fg), background: index(cell.bg),
      isBold: cell.attrs.bold != 0, isUnderlined: cell.attrs.underline != 0,
      isReversed: cell.attrs.reverse != 0)
  }

  private func index(_ color: VTermColor) -> Int? {
    let isDefault = UInt32(color.type) & VTERM_COLOR_DEFAULT_MASK.rawValue != 0
    let isIndexed = UInt32(color.type) & VTERM_COLOR_TYPE_MASK.rawValue != 0
    return isIndexed && !isDefault ? Int(color.indexed.idx) : nil
  }

  /// Where the cursor stands; nil when it is hidden.
  package var cursor: (row: Int, column: Int)? {
    guard switches.isCursorVisible else { return nil }
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.row), Int(place.col))
  }

  /// Whether the program has taken the whole screen, the shell's kept behind it.
  package var isAlternate: Bool { switches.isAlternate }

  /// Whether presses of its buttons are sent to the program.
  package var reportsMouse: Bool { switches.reportsMouse }

  /// Whether text that comes now has neither colour nor weight.
  var isPlain: Bool {
    let state = vterm_obtain_state(terminal)
    let attributes = [VTERM_ATTR_BOLD, VTERM_ATTR_UNDERLINE, VTERM_ATTR_REVERSE]
    return attributes.allSatisfy { attribute in
      var value = VTermValue()
      vterm_state_get_penattr(state, attribute, &value)
      return attribute == VTERM_ATTR_UNDERLINE ? value.number == 0 : value.boolean == 0
    }
  }

  /// Whether pasted text is marked as such.
  package var marksPaste: Bool { !answer { vterm_keyboard_start_paste($0) }.isEmpty }

  /// What the terminal sends for a turn of the wheel or a press of a button, counted from 1.
  package func mouse(button: Int, row: Int, column: Int) -> String {
    answer {
      vterm_mouse_move($0, Int32(row), Int32(column), VTERM_MOD_NONE)
      vterm_mouse_button($0, Int32(button), true, VTERM_MOD_NONE)
      if button < 4 { vterm_mouse_button($0, Int32(button), false, VTERM_MOD_NONE) }
    }
  }

  /// The bytes of the program that came last, as text.
  package var seen: String { String(decoding: recent, as: UTF8.self) }

  /// What the terminal sends when something happens to it.
  func answer(_ event: (OpaquePointer?) -> Void) -> String {
    var bytes = [CChar](repeating: 0, count: 256)
    // Its answers to the program come first, and are none of this.
    while vterm_output_read(terminal, &bytes, bytes.count) > 0 {}
    event(terminal)
    let count = vterm_output_read(terminal, &bytes, bytes.count)
    return String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
