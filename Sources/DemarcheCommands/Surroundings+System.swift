import CampaignEngine
import CampaignStore
import Glibc

extension Surroundings {
  /// The machine, user and terminal that the program really runs with.
  package static func system() -> Surroundings {
    holdPlacesOfStreams()
    var surroundings = Surroundings(
      now: { Instant(seconds: Int(time(nil))) }, suffix: randomSuffix,
      write: { writeAll($0, to: STDOUT_FILENO) },
      warn: { _ = writeAll($0, to: STDERR_FILENO) })
    let environment = systemEnvironment()
    surroundings.environment = environment
    surroundings.workingFolder = systemWorkingFolder()
    surroundings.localZone = { ZoneFiles.local(tz: environment["TZ"]) }
    surroundings.zone = { ZoneFiles.zone(named: $0) }
    surroundings.isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    surroundings.columns = terminalColumns()
    return surroundings
  }

  private static func randomSuffix() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    var generator = SystemRandomNumberGenerator()
    return String((0..<4).compactMap { _ in letters.randomElement(using: &generator) })
  }

  private static func systemEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<equals])] = String(text[text.utf8.index(after: equals)...])
      }
      next += 1
    }
    return variables
  }

  private static func systemWorkingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func terminalColumns() -> Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }
}

/// Writes all of a text to an open file; says why it could not.
func writeAll(_ text: String, to descriptor: Int32) -> SystemReason? {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      guard errno == EINTR || errno == EAGAIN else { return SystemReason(errno: errno) }
    } else {
      rest = rest.dropFirst(count)
    }
  }
  return nil
}
