import CampaignEngine
import JSONText

/// The text of a file as JSON, or what is wrong with it.
struct RecordText {
  private(set) var value: JSONValue?
  private(set) var faults: [Fault] = []

  init(_ bytes: [UInt8], file: String) {
    if JSONValue.hasByteOrderMark(bytes) {
      faults.append(Fault(file: file, line: 1, column: 1, .byteOrderMark))
    }
    do throws(JSONFault) {
      value = try JSONValue.parse(bytes)
    } catch {
      faults.append(Self.fault(error, in: bytes, file: file))
    }
  }

  private static func fault(_ fault: JSONFault, in bytes: [UInt8], file: String) -> Fault {
    if let line = conflictLine(in: bytes) {
      return Fault(file: file, line: line, column: 1, .conflictMarkers)
    }
    let place = fault.place
    return Fault(file: file, line: place.line, column: place.column, fault.kind.fault)
  }

  /// The line on which git says that two versions differ; nil where it does not.
  private static func conflictLine(in bytes: [UInt8]) -> Int? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.starts(with: "<<<<<<< ".utf8) }),
      lines[first...].contains(where: { $0.starts(with: ">>>>>>> ".utf8) })
    else { return nil }
    return first + 1
  }
}

extension JSONFault.Kind {
  fileprivate var fault: Fault.Kind {
    switch self {
    case .notUTF8: .notUTF8
    case .otherEncoding: .notUTF16Or32
    case .empty: .syntax(.empty)
    case .unexpectedEnd: .syntax(.unexpectedEnd)
    case .unexpected(let found, let expected):
      .syntax(.unexpected(found: found, expected: expected))
    case .trailingComma: .syntax(.trailingComma)
    case .duplicateMember(let name): .syntax(.duplicateMember(name))
    case .controlCharacterInText: .syntax(.controlCharacterInText)
    case .badEscape: .syntax(.badEscape)
    case .loneSurrogate: .syntax(.loneSurrogate)
    case .badNumber(let spelling): .syntax(.badNumber(spelling))
    case .tooDeep(let most): .syntax(.tooDeep(most: most))
    case .textAfterEnd: .syntax(.textAfterEnd)
    }
  }
}
