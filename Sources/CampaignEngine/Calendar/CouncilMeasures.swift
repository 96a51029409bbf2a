extension MeasuredRule {
  /// The rules of the Human Rights Council, by the sessions that they are about.
  static let council: [MeasuredRule] = [
    // Until 2015 the session opened in March as often as in February.
    MeasuredRule(
      id: "opening/february", milestone: "opening", title: "opens, February-March",
      since: 2016, concerns: { $0.season == .february }),
    // Until 2020 it opened anywhere from the end of May to the end of June.
    MeasuredRule(
      id: "opening/june", milestone: "opening", title: "opens, June-July", since: 2021,
      concerns: { $0.season == .june }),
    MeasuredRule(
      id: "opening/september", milestone: "opening", title: "opens, September-October",
      since: 2007, concerns: { $0.season == .september }),
    MeasuredRule(id: "dialogue", milestone: "dialogue", title: "hears the Rapporteur"),
    MeasuredRule(id: "tabling", milestone: "tabling", title: "names on the draft"),
    MeasuredRule(id: "action", milestone: "action", title: "acts on the text"),
    // A session that was suspended says nothing of how long it was meant to be. Around Easter the
    // length alone is measured here, and the window that is predicted instead has its own figures.
    MeasuredRule(
      id: "closing", milestone: "closing", title: "closes", since: 2016,
      concerns: { $0.session.endBeforeSuspension == nil }, daysOff: { $0.daysOffComputed }),
    MeasuredRule(
      id: "closing/easter", milestone: "closing", title: "closes around Easter, a window",
      since: 2016,
      concerns: { $0.predicted.isWindow && $0.session.endBeforeSuspension == nil }),
    MeasuredRule(
      id: "lateCoSponsorship", milestone: "lateCoSponsorship", title: "last day to add a name"),
    MeasuredRule(
      id: "writtenStatements", milestone: "writtenStatements",
      title: "written statements due"),
    MeasuredRule(
      id: "speakersListOpens", milestone: "speakersListOpens", title: "list of speakers opens"),
  ]
}

extension Measurement {
  fileprivate var season: CouncilSeason? { CouncilSeason(opening: opening) }
}
