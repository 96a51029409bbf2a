import CampaignEngine
import CampaignStore
import Wording

extension RecordDraft {
  /// Writes the record, unless it is a dry run, and tells what was understood and what that changes.
  func written(_ reader: FieldReader) throws(UsageFault) -> CommandOutcome {
    let (context, opened) = (reader.given.context, reader.opened)
    if stored != nil, changes.isEmpty {
      var outcome = CommandOutcome(
        context.output(
          json: { ChangesJSON.value([], answers: []) },
          text: { ["changes nothing: \(id) says so already"] }))
      outcome.tell(opened)
      return outcome
    }
    let planned: PlannedAction
    do throws(UsageFault) {
      planned = try PlannedAction(
        [edit], as: action(at: context.surroundings.now()), on: opened)
    } catch {
      throw naming(error, reader)
    }
    let text = FieldsText(opened: opened, page: context.page)
    return planned.written(
      context,
      understood: [Wording.action(planned.action, in: planned.plan.after.world)]
        + text.lines(changes, of: stored))
  }

  /// The same about what was typed: an option for its member, an id for the file that is not there.
  private func naming(_ fault: UsageFault, _ reader: FieldReader) -> UsageFault {
    switch fault {
    case .edit(.notThere): reader.opened.unknown(kind, id, of: campaign)
    case .edit(.faulty(let faults)):
      .edit(
        .faulty(
          faults.map { fault in
            Fault(
              file: fault.file, line: fault.line, column: fault.column,
              fault.kind.naming { reader.given.name(of: $0, found: $1) })
          }))
    default: fault
    }
  }
}

extension GivenFields {
  /// The option that gave a member what was found in it, else one that sets it in an object of which
  /// another member is given, else any that sets it.
  fileprivate func name(of member: String, found: String?) -> String {
    let named = table.filter { field in
      ([field.path] + field.others).contains { $0.last == member }
    }
    let given = named.filter { context.invocation.has($0.option) }
    let same = given.first { context.invocation.values($0.option).contains { $0 == found } }
    let beside = named.first { field in fields.contains { $0.path[0] == field.path[0] } }
    return (same ?? given.first ?? beside ?? named.first).map { "--" + $0.option } ?? member
  }
}
