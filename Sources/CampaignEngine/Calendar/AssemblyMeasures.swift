extension MeasuredRule {
  /// The rules of the General Assembly.
  ///
  /// Where the file has an opening or a closing without a source, the rule itself put it there.
  static let assembly: [MeasuredRule] = [
    MeasuredRule(
      id: "opening", milestone: "opening", title: "opens", countsUnverified: false),
    MeasuredRule(
      id: "thirdCommitteeAction", milestone: "thirdCommitteeAction",
      title: "Third Committee acts"),
    // The same for the years since the first in which it was so, without what is from memory.
    MeasuredRule(
      id: "thirdCommitteeAction/confirmed", milestone: "thirdCommitteeAction",
      title: "Third Committee acts, confirmed", since: 2020, countsUnverified: false),
    MeasuredRule(
      id: "plenaryAction", milestone: "plenaryAction", title: "plenary acts, a window"),
    MeasuredRule(
      id: "closing", milestone: "closing", title: "closes", countsUnverified: false),
  ]
}
