import Foundation
import Testing
import UNCalendar

/// A member of a session or of one of its entries, as Foundation reads it.
typealias Members = [String: Any]

/// The shipped sessions of one body, read by Foundation as an oracle.
///
/// - Throws: when the body does not ship or its text is no JSON array of objects.
func shippedSessions(of body: String) throws -> [Members] {
  let shipped = try #require(ShippedCalendar.bodies.first { $0.body == body })
  let data = Data(shipped.text.description.utf8)
  return try #require(try JSONSerialization.jsonObject(with: data) as? [Members])
}

/// The shipped session with an id such as `HRC-43`.
func shippedSession(_ id: String) throws -> Members {
  let body = String(id.prefix { $0 != "-" })
  return try #require(try shippedSessions(of: body).first { $0.text("id") == id })
}

/// Every shipped session of every body.
func everyShippedSession() throws -> [Members] {
  try ShippedCalendar.bodies.flatMap { try shippedSessions(of: $0.body) }
}

extension Members {
  /// The text of a member; nil when it is absent, null or no text.
  func text(_ key: String) -> String? {
    self[key] as? String
  }

  /// The entries of a list such as `milestones`; none when it is absent.
  func entries(_ key: String) -> [Members] {
    self[key] as? [Members] ?? []
  }

  /// The entry of `milestones` with this id.
  func milestone(_ id: String) -> Members? {
    entries("milestones").first { $0.text("id") == id }
  }
}
