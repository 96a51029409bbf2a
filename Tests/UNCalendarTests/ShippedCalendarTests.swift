import Foundation
import Testing
import UNCalendar

@Suite struct ShippedCalendarTests {
  @Test func `three bodies ship, each once`() {
    #expect(ShippedCalendar.bodies.map(\.body) == ["CHR", "HRC", "UNGA"])
  }

  @Test func `no text has a comma before a closing bracket`() throws {
    for shipped in ShippedCalendar.bodies {
      #expect(shipped.text.description.firstMatch(of: #/,\s*[\]}]/#) == nil, "\(shipped.body)")
    }
  }

  @Test func `an id is its body and number`() throws {
    for shipped in ShippedCalendar.bodies {
      for session in try shippedSessions(of: shipped.body) {
        let number = try #require(session["session"] as? Int)
        #expect(session.text("body") == shipped.body)
        #expect(session.text("id") == "\(shipped.body)-\(number)")
      }
    }
  }

  @Test func `no id ships twice`() throws {
    let ids = try everyShippedSession().compactMap { $0.text("id") }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `nothing but known members is written`() throws {
    let known: [String: Set<String>] = [
      "milestones": ["id", "date", "time", "certainty", "why", "sources"],
      "resolutions": [
        "subject", "symbol", "draft", "actedOn", "stage", "result", "mainSponsors",
        "coSponsorCount", "certainty", "sources",
      ],
      "history": ["on", "field", "from", "to", "certainty", "source", "why"],
      "parts": ["start", "end"],
      "sources": ["title", "url"],
    ]
    let ofSession: Set<String> = [
      "id", "body", "session", "title", "place", "timeZone", "start", "end", "certainty", "why",
      "notes",
    ]
    for session in try everyShippedSession() {
      let unknown = Set(session.keys).subtracting(ofSession.union(known.keys))
      #expect(unknown.isEmpty, "\(session.text("id") ?? "")")
      for (key, members) in known {
        for entry in session.entries(key) {
          #expect(Set(entry.keys).isSubset(of: members), "\(session.text("id") ?? "") \(key)")
        }
      }
    }
  }

  @Test func `every date is a day of the calendar`() throws {
    for session in try everyShippedSession() {
      let entries = ["parts", "milestones", "resolutions", "history"].flatMap(session.entries)
      for members in [session] + entries {
        for key in ["start", "end", "date", "actedOn", "on", "from", "to"] {
          guard let day = members.text(key) else { continue }
          #expect(isDay(day), "\(session.text("id") ?? "") \(key) \(day)")
        }
      }
    }
  }

  @Test func `a session opens before it closes and after the one before`() throws {
    for shipped in ShippedCalendar.bodies {
      var lastEnd = ""
      for session in try shippedSessions(of: shipped.body) {
        let start = try #require(session.text("start"))
        #expect(start >= lastEnd, "\(session.text("id") ?? "")")
        lastEnd = session.text("end") ?? "9999"
        #expect(lastEnd > start, "\(session.text("id") ?? "")")
      }
    }
  }

  @Test func `parts begin and end with their session`() throws {
    for session in try everyShippedSession() where session["parts"] != nil {
      let parts = session.entries("parts")
      #expect(parts.count > 1)
      #expect(parts.first?.text("start") == session.text("start"))
      #expect(parts.last?.text("end") == session.text("end"))
    }
  }

  @Test func `each change in a history follows from the one before it`() throws {
    for session in try everyShippedSession() {
      let history = session.entries("history")
      for (field, changes) in Dictionary(grouping: history, by: { $0.text("field") ?? "" }) {
        #expect(["start", "end"].contains(field))
        for (earlier, later) in zip(changes, changes.dropFirst()) {
          #expect(later.text("from") == earlier.text("to"), "\(session.text("id") ?? "")")
          #expect(later.text("on") ?? "" > earlier.text("on") ?? "")
        }
        #expect(changes.last?.text("to") == session.text(field), "\(session.text("id") ?? "")")
      }
    }
  }

  @Test func `a history ends as certain as its session`() throws {
    for session in try everyShippedSession() {
      guard let last = session.entries("history").last else { continue }
      #expect(last.text("certainty") == session.text("certainty"), "\(session.text("id") ?? "")")
    }
  }

  @Test func `a session held at one end only says which`() throws {
    for session in try everyShippedSession() {
      for (id, field) in [("opening", "start"), ("closing", "end")] {
        guard let milestone = session.milestone(id) else { continue }
        #expect(session.text("certainty") == "unverified", "\(session.text("id") ?? "")")
        #expect(milestone.text("certainty") == "held", "\(session.text("id") ?? "")")
        #expect(milestone.text("date") == session.text(field), "\(session.text("id") ?? "")")
      }
    }
  }

  @Test func `what is held has a source`() throws {
    for session in try everyShippedSession() {
      for members in [session] + session.entries("resolutions") {
        guard members.text("certainty") == "held" else { continue }
        #expect(!members.entries("sources").isEmpty, "\(session.text("id") ?? "")")
      }
    }
  }

  /// Whether a text is a day that exists, written `YYYY-MM-DD`.
  private func isDay(_ text: String) -> Bool {
    let style = Date.ISO8601FormatStyle().year().month().day()
    guard let date = try? style.parse(text) else { return false }
    return style.format(date) == text
  }
}
