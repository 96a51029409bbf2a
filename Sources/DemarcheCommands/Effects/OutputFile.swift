import CampaignEngine
import Glibc

/// The file that `-o` names.
enum OutputFile {
  /// Writes it whole or not at all; says why it could not.
  static func write(_ text: String, to name: String, from folder: String) -> SystemReason? {
    let path = name.utf8.first == UInt8(ascii: "/") ? name : folder + "/" + name
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
