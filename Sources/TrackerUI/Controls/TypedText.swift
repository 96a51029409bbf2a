import TextGrid

extension String {
  /// What of a typed or pasted text goes into a field: composed, and nothing that hides in it.
  ///
  /// Line breaks of any system become `\n`, or spaces where a field has one line; tabs become
  /// spaces. Controls, escape sequences' lead-ins and characters that turn the line around or show
  /// nothing are left out, so that what is seen is what is stored. Joiners stay: scripts need them.
  func typable(keepingLines: Bool) -> String {
    var typable = ""
    var isAfterReturn = false
    for scalar in unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      if scalar == "\n" && isAfterReturn { continue }
      if scalar.isLineBreak {
        typable.unicodeScalars.append(keepingLines ? "\n" : " ")
      } else if scalar == "\t" {
        typable.unicodeScalars.append(" ")
      } else if !scalar.isHostile {
        typable.unicodeScalars.append(scalar)
      }
    }
    return typable.composed
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0a...0x0d, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Controls, and invisible format characters other than the two joiners.
  fileprivate var isHostile: Bool {
    switch properties.generalCategory {
    case .control, .surrogate: true
    case .format: !(0x200c...0x200d).contains(value) && properties.isDefaultIgnorableCodePoint
    default: properties.isNoncharacterCodePoint || properties.isBidiControl
    }
  }
}
