/// The UN sessions that ship with the program, as JSON text for the store to read.
package enum ShippedCalendar {
  /// Each body's id with a JSON array of its sessions, oldest first, in the shape of a
  /// `calendar/` file but for `format`.
  package static let bodies: [(body: String, text: StaticString)] = [
    ("CHR", CommissionOnHumanRights.text),
    ("HRC", HumanRightsCouncil.text),
    ("UNGA", GeneralAssembly.text),
  ]

  /// The text of each body, for the store to read.
  package static var texts: [StaticString] { bodies.map(\.text) }
}
