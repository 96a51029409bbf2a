import CampaignEngine
import JSONText

/// Finds records that lead back to themselves: an ask that is a part of itself or carries itself on,
/// a reminder of itself, through whatever others.
struct CircleCheck {
  /// A member of a record that names one other record.
  private struct Link: Hashable {
    let campaign: Identifier<Campaign>?
    let member: String
    let id: String
  }

  /// The members that must not lead back.
  private static let members = ["partOf", "continues", "reminderOf"]

  private var named: [Link: String] = [:]

  init(_ references: [StoreReader.FiledReference]) {
    for filed in references {
      if let link = Self.link(filed) { named[link] = filed.reference.found }
    }
  }

  /// The fault of a reference that leads back to its own record; nil where it is good.
  func fault(of filed: StoreReader.FiledReference) -> Fault? {
    guard let start = Self.link(filed) else { return nil }
    var ids = [start.id]
    var next: String? = filed.reference.found
    while let id = next {
      ids.append(id)
      if id == start.id { break }
      guard ids.count <= named.count + 1 else { return nil }
      next = named[Link(campaign: start.campaign, member: start.member, id: id)]
    }
    guard next != nil else { return nil }
    let place = filed.reference.place
    return Fault(
      file: filed.file, line: place.line, column: place.column,
      .circle(member: start.member, through: ids))
  }

  private static func link(_ filed: StoreReader.FiledReference) -> Link? {
    switch filed.reference.kind {
    case .ask, .communication: break
    case .target, .subject, .office, .session, .milestone, .body, .stance, .targetKind, .timeZone:
      return nil
    }
    guard members.contains(filed.reference.member),
      let name = filed.file.split(separator: "/").last
    else { return nil }
    return Link(
      campaign: filed.campaign, member: filed.reference.member, id: String(name.dropLast(5)))
  }
}
