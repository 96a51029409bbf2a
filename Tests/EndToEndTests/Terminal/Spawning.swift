import Foundation

/// Starts programs in a session of their own, with nothing of the tester's surroundings.
enum Spawning {
  /// A call of the system that failed.
  struct Failure: Error {
    var errno: Int32
  }

  /// The same for everybody: no locale, zone, colours or home of the person who runs the tests.
  static var environment: [String: String] {
    let own = ProcessInfo.processInfo.environment
    var fixed = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "Asia/Seoul", "PATH": own["PATH"] ?? "",
      // No folder can be made there, by nobody: what is to be kept needs a home of the test's own.
      "HOME": "/dev/null",
      // A crash would wait for somebody to read its trace.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    fixed["LLVM_PROFILE_FILE"] = own["LLVM_PROFILE_FILE"].map { profile in
      URL(filePath: profile).deletingLastPathComponent().appending(path: "pty-%p.profraw").path
    }
    return fixed
  }

  /// The program's file: what the build put beside these tests.
  static func path(of name: String) -> String {
    if name.hasPrefix("/") { return name }
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appending(path: name).path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../.build/debug").standardizedFileURL.appending(path: name).path
  }

  /// Starts it with the terminal as its own, for input, output and errors.
  static func start(
    _ path: String, _ arguments: [String], on terminal: String, environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var every = sigset_t()
    sigfillset(&every)
    posix_spawnattr_setsigdefault(&attributes, &every)
    // Threads of the test runner take no signals; a program started by one would not either.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // POSIX_SPAWN_SETSID, which Swift cannot import: the terminal that it opens becomes its own.
    let flags = 0x80 | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, flags)

    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, &attributes, words, variables)
    guard failure == 0 else { throw Failure(errno: failure) }
    return process
  }
}
