package import CampaignEngine
import Glibc

extension SystemReason {
  /// What an error number of the system means to a person.
  package init(errno code: Int32) {
    switch code {
    case EACCES, EPERM: self = .permissionDenied
    case EROFS: self = .readOnly
    case ENOSPC: self = .noSpace
    case EDQUOT: self = .overQuota
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    case EIO: self = .inputOutput
    case ENOENT: self = .notFound
    case ENOTDIR: self = .notAFolder
    case EEXIST: self = .alreadyExists
    case ELOOP: self = .symbolicLink
    case EBADF: self = .closed
    case ESTALE: self = .changed
    default: self = .other(code: Int(code))
    }
  }
}
