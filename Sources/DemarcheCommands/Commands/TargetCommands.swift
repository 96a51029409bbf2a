import CampaignEngine

extension Command {
  /// Adds somebody who can be asked.
  package static let targetAdd = Command(
    "target add", [Argument(name: "TARGET")], options: RecordFields.target.map(\.newRule),
    does: "add a government, or who else is asked",
    details: ["TARGET is its id, such as kor; it never changes."] + repeating
  ) { context throws(UsageFault) in
    let given = try GivenFields(RecordFields.target, context, isNew: true)
    let opened = try context.open(isFirstUse: true)
    var draft = RecordDraft(new: .target, context.invocation.words[0], of: nil)
    let reader = FieldReader(given: given, opened: opened)
    try draft.apply(reader)
    return try draft.written(reader)
  }

  /// Changes a target.
  package static let targetEdit = Command(
    "target edit", [Argument(name: "TARGET")],
    options: RecordFields.target.map(\.rule) + [GivenFields.clear],
    does: "change fields of a target", details: editing
  ) { context throws(UsageFault) in
    let given = try GivenFields(RecordFields.target, context)
    try given.needsChange()
    let opened = try context.open()
    var draft = RecordDraft(.target, context.invocation.words[0], of: nil, in: opened)
    let reader = FieldReader(given: given, opened: opened)
    try draft.apply(reader)
    return try draft.written(reader)
  }
}
