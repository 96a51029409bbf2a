import CampaignEngine

extension OpenedStore {
  /// An office of one of the targets: `mofa`, or `kor/mofa` where several have one of that name.
  func office(
    _ word: String, of targets: [Identifier<Target>]
  ) throws(UsageFault) -> OfficeReference {
    if let reference = OfficeReference(text: word) { return reference }
    let offices = targets.flatMap { target in
      (world.target(target)?.offices ?? []).map {
        OfficeReference(target: target, office: $0.id)
      }
    }
    let named = offices.filter { $0.office == word }
    guard named.count <= 1 else { throw .log(.whichTarget(named.map(\.target))) }
    guard let office = named.first else {
      let asked = OfficeReference(target: targets.first ?? "", office: word)
      throw .log(.unknownOffice(asked, choices: offices))
    }
    return office
  }

  /// A session as people type it: `HRC-43`, `hrc 43`, `hrc43`.
  func session(_ word: String, option: String) throws(UsageFault) -> Identifier<Session> {
    let plain = word.uppercased().filter { $0 != "-" && $0 != " " }
    let letters = plain.prefix { !$0.isNumber }
    let id = Identifier<Session>("\(letters)-\(plain.dropFirst(letters.count))")
    if world.calendar.schedule(of: id) != nil { return id }
    let near = nearest(to: id.text, among: world.calendar.sessions.map(\.id.text))
    throw .malformedDate(option: option, found: word, .unknownSession(nearest: near))
  }
}
