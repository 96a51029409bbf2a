/// Where the asks of the small stores stand, by hand from the rules.
extension StoreDay {
  static let all =
    council + review + committee + parliament + prisoner + company

  /// 47 members of the Council are asked for a vote; the text is acted on on 8 July 2027.
  private static let council = [
    StoreDay(
      store: "council-vote", day: "2027-06-28",
      stands: [
        // The letter's reply is due on 2 July, before the vote.
        "vote-for-text": Stands("open", "reply", 4, reply: "awaiting"),
        // It has answered, so that nothing but the vote is ahead.
        "vote-for-text/cri": Stands("open", "HRC-65 action", 11, reply: "answered"),
        "reject-amendment": Stands("open", "reply", 4, reply: "awaiting"),
        "reject-amendment/gha": Stands("open", "reply", 4, reply: "acknowledged"),
        // Tabling is predicted for a week before the announced first day of action.
        "lead-text": Stands("open", "HRC-65 tabling", 3, reply: "notSent"),
        "co-sponsor": Stands("open", "HRC-65 action", 11),
      ], records: [["--target", "cri"], ["--target", "aut"]]),
    StoreDay(
      store: "council-vote", day: "2027-07-10",
      stands: [
        "vote-for-text": Stands("met", since: "2027-07-08"),
        "vote-for-text/bdi": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/chn": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/cub": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/eth": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/vnm": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/bgd": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/ben": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/ken": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/idn": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/kwt": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/kgz": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/mar": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/qat": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/tha": Stands("notMet", since: "2027-07-09"),
        // Two records disagree: the confirmed one decides.
        "vote-for-text/zaf": Stands("notMet", since: "2027-07-09"),
        "vote-for-text/sdn": Stands("notMet", since: "2027-07-09"),
        // Two that are as certain as each other, and one without any record.
        "vote-for-text/gmb": Stands("unknown", since: "2027-07-09", reply: "overdue"),
        "vote-for-text/mwi": Stands("unknown", since: "2027-07-09", reply: "overdue"),
        "reject-amendment/bra": Stands("met", since: "2027-07-08"),
        "reject-amendment/gha": Stands("met", since: "2027-07-08"),
        "reject-amendment/idn": Stands("notMet", since: "2027-07-08"),
        "reject-amendment/ken": Stands("notMet", since: "2027-07-08"),
        "reject-amendment/tha": Stands("notMet", since: "2027-07-08"),
        // The text was acted on on 8 July, and the amendment with it.
        "reject-amendment/mwi": Stands("unknown", since: "2027-07-09"),
        // A main sponsor is one when the draft is tabled.
        "lead-text/cri": Stands("met", since: "2027-07-08"),
        "lead-text/alb": Stands("notMet", since: "2027-07-09"),
        // Without a seat it can sponsor all the same; late names are taken until 23 July.
        "co-sponsor/aut": Stands("met", since: "2027-07-08"),
        "co-sponsor/fra": Stands("open", "HRC-65 lateCoSponsorship", 13),
      ],
      records: ["cri", "aut", "bra", "ken", "gmb", "zaf"].map { ["--target", $0] }),
  ]

  /// Ten States are asked to recommend, the State under review to support.
  private static let review = [
    StoreDay(
      store: "upr-recommendation", day: "2028-04-20",
      stands: [
        // The reply was due on 14 April: it is late, and the clock goes to the review.
        "recommend-end": Stands("open", "UPR-58 review", 19, reply: "overdue"),
        "recommend-end/jpn": Stands("open", "reply", 8, reply: "reminded"),
        "recommend-end/cze": Stands("open", "UPR-58 review", 19, reply: "answered"),
        "recommend-end/nor": Stands("open", "promise", 12, reply: "overdue"),
        "support-end": Stands("open", "UPR-58 stateResponse", 133, reply: "notSent"),
      ], records: [["--target", "tarland"], ["--target", "cze"]]),
    StoreDay(
      store: "upr-recommendation", day: "2028-10-02",
      stands: [
        "recommend-end": Stands("met", since: "2028-05-09"),
        "recommend-end/bel": Stands("notMet", since: "2028-05-10"),
        "recommend-end/mex": Stands("notMet", since: "2028-05-10"),
        "recommend-end/jpn": Stands("unknown", since: "2028-05-10", reply: "silent"),
        "recommend-end/ury": Stands("unknown", since: "2028-05-10", reply: "overdue"),
        // It could have supported it until the outcome was adopted.
        "support-end": Stands("notMet", since: "2028-09-29"),
      ], records: [["--target", "tarland"], ["--target", "bel"], ["--target", "ury"]]),
  ]

  /// A committee asks a State to report on what it did, and grades it.
  private static let committee = [
    StoreDay(
      store: "treaty-body", day: "2028-03-01",
      stands: ["paragraph-24", "paragraph-24-law", "paragraph-24-training", "paragraph-18"]
        .reduce(into: ["paragraph-30": Stands("open", "CCPR-143 followUpReport", 27)]) {
          $0[$1] = Stands("open", "CCPR-143 followUpReport", 27)
        }, records: [[]]),
    StoreDay(
      store: "treaty-body", day: "2029-04-10",
      stands: [
        // A part is partly met; that nobody was trained is not known.
        "paragraph-24": Stands("partlyMet", since: "2029-03-26"),
        "paragraph-24-law": Stands("partlyMet", since: "2029-03-26"),
        "paragraph-24-training": Stands("unknown", since: "2028-03-29"),
        // Our A and the Committee's B for the same report: ours decides.
        "paragraph-30": Stands("met", since: "2029-03-26"),
        "paragraph-18": Stands("notMet", since: "2029-03-26"),
      ], records: [[]]),
  ]

  /// A parliament is asked for an act, which lapses with its session.
  private static let parliament = [
    StoreDay(
      store: "parliament-bill", day: "2027-03-01",
      stands: [
        "committee": Stands("open", "TARHOUSE-12 committeeVote", 3, reply: "awaiting"),
        "adopt": Stands("open", "reply", 30, reply: "awaiting"),
        "debate": Stands("open", "TARHOUSE-12 plenaryVote", 74),
        "fund": Stands("open", "TARHOUSE-12 plenaryVote", 74),
        "hearing": Stands("open", "the next meeting of the committee, no date set"),
      ], records: [[]]),
    StoreDay(
      store: "parliament-bill", day: "2027-07-05",
      stands: [
        "committee": Stands("met", since: "2027-03-04"),
        "adopt": Stands("notMet", since: "2027-06-30"),
        "debate": Stands("unknown", since: "2027-05-15"),
        "fund": Stands("ended", since: "2027-03-04"),
        "hearing": Stands("ended", since: "2027-06-30"),
      ], records: [[]]),
  ]

  /// Nothing has a date of the UN here: four weeks after the last sign of life we look again.
  private static let prisoner = [
    StoreDay(
      store: "prisoner", day: "2026-11-01",
      stands: [
        // Reviewed on 15 October.
        "release": Stands("open", "review", 11, reply: "answered"),
        "whereabouts": Stands("met", since: "2026-09-20"),
        "visits": Stands("open", "the next talks with Tarland, no date set"),
        "doctor": Stands("open", "deadline", 15),
        // Every eight weeks, first after its own first day.
        "lawyer": Stands("open", "review", -5),
        "charges": Stands("ended", since: "2026-10-10"),
      ], records: [[]]),
    StoreDay(
      store: "prisoner", day: "2026-11-20",
      stands: [
        // Ours, and late; nobody else is.
        "release": Stands("open", "review", -8, reply: "answered"),
        "whereabouts": Stands("met", since: "2026-09-20"),
        "visits": Stands("open", "the next talks with Tarland, no date set"),
        "doctor": Stands("unknown", since: "2026-11-17"),
        "lawyer": Stands("open", "review", -24),
        "charges": Stands("ended", since: "2026-10-10"),
      ], records: [[]]),
  ]

  /// A company is reminded, promises, puts off and pays a part.
  private static let company = [
    StoreDay(
      store: "company", day: "2026-05-20",
      stands: [
        "stop-recruiting": Stands("open", "reply", 20, reply: "reminded"),
        "publish-audit": Stands("open", "reply", 20, reply: "acknowledged"),
        "pay-workers": Stands("open", "reply", 20, reply: "reminded"),
        "meet-workers": Stands("open", "review", -21),
      ], records: [[]]),
    StoreDay(
      store: "company", day: "2026-09-01",
      stands: [
        "stop-recruiting": Stands("notMet", since: "2026-06-20", reply: "silent"),
        // The promise of 15 August is broken, the second one.
        "publish-audit": Stands("open", "review", -36, reply: "silent"),
        "pay-workers": Stands("partlyMet", since: "2026-08-01", "deadline", 121),
        "meet-workers": Stands("ended", since: "2026-07-01"),
      ], records: [[]]),
  ]
}
