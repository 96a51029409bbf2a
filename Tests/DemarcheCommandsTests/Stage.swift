import CampaignEngine
import CampaignStore
import DemarcheCommands
import Foundation
import JSONText

/// A play of the program in surroundings of the test's own, with what it printed.
struct Stage {
  /// What a command line came to.
  struct Outcome {
    let code: Int32
    let out: String
    let err: String

    var lines: [String] {
      out.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
    var json: JSONValue? { try? JSONValue.parse(Array(out.utf8)) }
    var errorJSON: JSONValue? { try? JSONValue.parse(Array(err.utf8)) }
  }

  var environment = ["LANG": "en_US.UTF-8", "HOME": "/nowhere/home"]
  var folder = Self.repository.path
  var columns: Int?
  var isInteractive = false
  var zone = ZoneRules.utc

  /// 2 March 2020, 12:00 UTC.
  var now = Instant(seconds: 1_583_150_400)
  var diskIsFull = false

  /// The folder that it works in, kept as long as the stage is.
  var store: TemporaryStore?

  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Plays a command line, its words separated by blanks.
  func play(_ line: String, _ more: String...) -> Outcome {
    play(line.split(separator: " ").map(String.init) + more)
  }

  func play(_ words: [String]) -> Outcome {
    let streams = Streams()
    let code = run(words, in: surroundings(streams))
    return Outcome(code: code, out: streams.out, err: streams.err)
  }

  /// What a play printed so far.
  final class Streams {
    var out = ""
    var err = ""
  }

  func surroundings(_ streams: Streams) -> Surroundings {
    let (now, zone, diskIsFull) = (now, zone, diskIsFull)
    var surroundings = Surroundings(
      now: { now }, suffix: { "ab12" },
      write: { text in
        guard !diskIsFull else { return .noSpace }
        streams.out += text
        return nil
      }, warn: { streams.err += $0 })
    surroundings.environment = environment
    surroundings.workingFolder = folder
    surroundings.localZone = { zone }
    surroundings.zone = { ZoneFiles.zone(named: $0) }
    surroundings.columns = columns
    surroundings.isInteractive = isInteractive
    return surroundings
  }
}

extension JSONValue {
  /// The value at a path of names and places, such as `campaigns.0.counts.open`.
  func at(_ path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { value, step in
      guard let place = Int(step) else { return value?[String(step)] }
      guard case .array(let values)? = value?.content, values.indices.contains(place) else {
        return nil
      }
      return values[place]
    }
  }

  /// A scalar as its text; nil where there is none or it is null.
  func text(_ path: String) -> String? {
    switch at(path)?.content {
    case .string(let text), .number(let text): text
    case .bool(let value): String(value)
    case .null, .array, .object, nil: nil
    }
  }

  /// The elements of a list.
  func list(_ path: String) -> [JSONValue] {
    guard case .array(let values)? = at(path)?.content else { return [] }
    return values
  }

  /// The names of an object's members, in order.
  var names: [String] {
    guard case .object(let members) = content else { return [] }
    return members.map(\.name)
  }
}
