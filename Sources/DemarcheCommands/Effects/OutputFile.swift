import CampaignEngine
import CampaignStore
import Glibc

/// The file that `-o` names.
enum OutputFile {
  /// Why nothing could be written there; nil where it can: asked before a command changes anything.
  static func obstacle(at name: String, from folder: String) -> SystemReason? {
    let path = absolute(name, from: folder)
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      return SystemReason(errno: EISDIR)
    }
    let parent = path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    return access(parent.isEmpty ? "/" : parent, W_OK | X_OK) == 0
      ? nil : SystemReason(errno: errno)
  }

  private static func absolute(_ name: String, from folder: String) -> String {
    name.utf8.first == UInt8(ascii: "/") ? name : folder + "/" + name
  }

  /// Writes it whole or not at all; says why it could not.
  static func write(_ text: String, to name: String, from folder: String) -> SystemReason? {
    let path = absolute(name, from: folder)
    let temporary = path + ".\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return SystemReason(errno: errno) }
    var reason = writeAll(text, to: descriptor)
    if reason == nil, fsync(descriptor) != 0 { reason = SystemReason(errno: errno) }
    if Glibc.close(descriptor) != 0, reason == nil { reason = SystemReason(errno: errno) }
    if reason == nil, rename(temporary, path) != 0 { reason = SystemReason(errno: errno) }
    if reason != nil { unlink(temporary) }
    return reason
  }
}
