package import TextGrid

/// The keys of one command of a screen: dispatch, footer, help and `demarche keys` all read it.
package struct KeyBinding: Equatable, Sendable {
  package let keys: [Key]

  /// What it does, in one or two words, such as `log a response`.
  package let label: String

  /// Where its hint stands in the footer, lowest first; nil: help alone tells of it.
  package let footer: Int?

  package init(_ keys: [Key], _ label: String, footer: Int? = nil) {
    self.keys = keys
    self.label = label
    self.footer = footer
  }
}

extension KeyBinding {
  static let log = KeyBinding([.character("r")], "log a response", footer: 1)
}

/// The commands of one screen, one case each, in the order in which help lists them.
package protocol ScreenCommand: CaseIterable, Equatable, Sendable, RawRepresentable<String> {
  var binding: KeyBinding { get }
}

extension ScreenCommand {
  /// The command that a key gives on this screen; nil: the key does nothing here.
  package init?(_ key: Key) {
    guard let command = Self.allCases.first(where: { $0.binding.keys.contains(key) }) else {
      return nil
    }
    self = command
  }
}
