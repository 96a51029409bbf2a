package import CampaignEngine

/// Why a record cannot be changed or made as somebody asked.
extension Wording {
  package static func message(_ refusal: EditRefusal) -> String {
    switch refusal {
    case .taken(let file): "\(file) is there already; nothing was changed"
    case .badIdentifier(let id): "\(quoted(id)) cannot be an id"
    case .notThere(let file): "there is no \(file)"
    case .changed(let file): "\(file) is not as it was read; nothing was changed"
    case .unreadable(let file, let reason): "\(file) cannot be read: \(Self.reason(reason))"
    case .locked(let file, let format):
      "\(file) is written by a newer version, format \(format); nothing was changed"
    case .faulty(let faults): faults.first.map { message($0.kind) } ?? "it would be faulty"
    }
  }

  package static func remedy(_ refusal: EditRefusal) -> String {
    switch refusal {
    case .taken: "choose another id, or change that record"
    case .badIdentifier(let id): remedy(Fault.Kind.badIdentifier(found: id))
    case .notThere: "demarche check says what is wrong with a record that is on disk"
    case .changed: "demarche check says whether it is faulty; else try again"
    case .unreadable(_, let reason): remedy(reason)
    case .locked: "use a newer version of the program"
    case .faulty(let faults): faults.first.map { remedy($0.kind) } ?? "correct it"
    }
  }

  package static func code(_ refusal: EditRefusal) -> String {
    switch refusal {
    case .taken: "taken"
    case .badIdentifier: "bad-id"
    case .notThere: "not-there"
    case .changed: "changed-since"
    case .unreadable: "unreadable"
    case .locked: "newer-format"
    case .faulty(let faults): faults.first.map { code($0.kind) } ?? "faulty"
    }
  }
}
