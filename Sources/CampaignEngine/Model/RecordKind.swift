/// The kinds of record that have files, as `show --json` names them.
package enum RecordKind: String, CaseIterable, Sendable {
  case campaign, ask, communication, response, event, task, target, session
}
