package import CampaignEngine

/// What the system refused, and what can be done about it.
extension Wording {
  package static func reason(_ reason: SystemReason) -> String {
    switch reason {
    case .permissionDenied: "permission denied"
    case .readOnly: "the disk is read-only"
    case .noSpace: "the disk is full"
    case .overQuota: "your share of the disk is used up"
    case .tooManyOpenFiles: "too many files are open"
    case .inputOutput: "the disk cannot be read or written"
    case .notFound: "it is not there"
    case .notAFolder: "it is not a folder"
    case .alreadyExists: "there is one of that name already"
    case .symbolicLink: "it is a link, and links are not followed"
    case .closed: "it is closed"
    case .changed: "somebody has changed it meanwhile"
    case .other(let code): "the system refused it, error \(code)"
    }
  }

  package static func remedy(_ reason: SystemReason) -> String {
    switch reason {
    case .permissionDenied: "ask for the right to it, or use another folder with --store"
    case .readOnly: "use a folder on another disk with --store"
    case .noSpace, .overQuota: "make room and try again"
    case .tooManyOpenFiles: "close other programs and try again"
    case .inputOutput: "look after the disk before anything else, and keep a copy elsewhere"
    case .notFound: "look whether it was moved or renamed"
    case .notAFolder: "name a folder"
    case .alreadyExists: "use another name"
    case .symbolicLink: "put the file itself there"
    case .closed: "start the program with it open"
    case .changed: "look at it as it is now and try again"
    case .other: "try again"
    }
  }
}
