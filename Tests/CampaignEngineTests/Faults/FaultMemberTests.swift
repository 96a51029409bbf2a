import CampaignEngine
import Testing

@Suite struct FaultMemberTests {
  @Test func `a fault about a member is about what somebody calls it`() {
    let name = { (member: String, found: String?) in
      "--\(member)" + (found.map { "=\($0)" } ?? "")
    }
    let pairs: [(Fault.Kind, Fault.Kind)] = [
      (.missing(member: "a"), .missing(member: "--a")),
      (
        .wrongType(member: "a", expected: "a text"),
        .wrongType(member: "--a", expected: "a text")
      ),
      (.emptyText(member: "a"), .emptyText(member: "--a")),
      (.notADate(member: "a", found: "x"), .notADate(member: "--a=x", found: "x")),
      (.notANumber(member: "a", found: "x"), .notANumber(member: "--a=x", found: "x")),
      (
        .outOfRange(member: "a", found: "7", allowed: "1 to 3"),
        .outOfRange(member: "--a=7", found: "7", allowed: "1 to 3")
      ),
      (
        .unknownWord(member: "a", found: "x", choices: ["y"]),
        .unknownWord(member: "--a=x", found: "x", choices: ["y"])
      ),
      (
        .unlistedWord(member: "a", found: "x", nearest: "y"),
        .unlistedWord(member: "--a=x", found: "x", nearest: "y")
      ),
      (
        .unknownReference(member: "a", found: "x", nearest: nil),
        .unknownReference(member: "--a=x", found: "x", nearest: nil)
      ),
      (.endsBeforeItBegins(member: "a"), .endsBeforeItBegins(member: "--a")),
      (.notAnObject, .notAnObject),
      (.idTaken(id: "a", by: "b"), .idTaken(id: "a", by: "b")),
    ]
    for (fault, named) in pairs { #expect(fault.naming(name) == named) }
  }
}
