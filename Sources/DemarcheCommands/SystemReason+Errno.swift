import CampaignEngine
import Glibc

extension SystemReason {
  /// What an error number of the system means to a person.
  init(errno code: Int32) {
    self =
      switch code {
      case EACCES, EPERM: .permissionDenied
      case EROFS: .readOnly
      case ENOSPC: .noSpace
      case EDQUOT: .overQuota
      case EMFILE, ENFILE: .tooManyOpenFiles
      case EIO: .inputOutput
      case ENOENT: .notFound
      case ENOTDIR: .notAFolder
      case EEXIST: .alreadyExists
      case ELOOP: .symbolicLink
      default: .other(code: Int(code))
      }
  }
}
