extension MeasuredRule {
  /// The rules of the General Assembly.
  ///
  /// Where the file has an opening or a closing without a source, the rule itself put it there.
  static let assembly: [MeasuredRule] = [
    MeasuredRule(
      id: "UNGA/opening", milestone: "opening", title: "opens", countsUnverified: false),
    MeasuredRule(
      id: "UNGA/thirdCommitteeAction", milestone: "thirdCommitteeAction",
      title: "Third Committee acts"),
    // The same for the years since the first in which it was so, without what is from memory.
    MeasuredRule(
      id: "UNGA/thirdCommitteeAction/confirmed", milestone: "thirdCommitteeAction",
      title: "Third Committee acts, confirmed", since: 2020, countsUnverified: false),
    MeasuredRule(
      id: "UNGA/plenaryAction", milestone: "plenaryAction", title: "plenary acts, a window"),
    MeasuredRule(
      id: "UNGA/closing", milestone: "closing", title: "closes", countsUnverified: false),
  ]
}
