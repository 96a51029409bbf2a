extension DutyStation {
  /// In Geneva: Good Friday, Easter Monday, Ascension and Whit Monday, and Christmas.
  ///
  /// Christmas and Whit Monday are named by the UNOG Staff Union (survey of 12 December 2023,
  /// https://unogstaffunion.org/results-of-the-official-holidays-survey-resultats-de-lenquete-sur-les-jours-feries/);
  /// it also says that the list of 2025 was announced without Whit Monday, and not what came of
  /// that. The other holidays have no source on file, nor have the days of the Eids.
  static let geneva = DutyStation(
    place: "Geneva", daysAfterEaster: [-2, 1, 39, 50], fixed: [YearlyDay(month: 12, day: 25)],
    lists: [
      HolidayList(
        year: 2009, days: [(6, 1)], isWhole: false,
        source: Source(
          title: "Order of the day 12 June 2009, A/HRC/11/OD.9 (studylib)",
          url: "https://studylib.net/doc/17702953/h-u-m"))
    ])

  /// In New York: what the lists on file have in common since 2015; they alone know the Eids.
  ///
  /// One that falls on a weekend is kept on the nearest weekday, as in the lists of 2017 and 2020.
  static let newYork = DutyStation(
    place: "New York", daysAfterEaster: [-2],
    fixed: [
      YearlyDay(month: 1, day: 1), YearlyDay(month: 7, day: 4), YearlyDay(month: 12, day: 25),
    ],
    onWeekdays: [
      YearlyWeekday(count: nil, weekday: .monday, month: 5),
      YearlyWeekday(count: 1, weekday: .monday, month: 9),
      YearlyWeekday(count: 4, weekday: .thursday, month: 11),
    ],
    lists: [
      HolidayList(
        year: 2015, days: [(9, 23)], isWhole: false,
        source: Source(
          title: "JSpace News, closing of UN Headquarters for Eid al-Adha",
          url: "http://jspacenews.com/yom-kippur-still-official-un-holiday/")),
      HolidayList(
        year: 2017,
        days: [
          (1, 2), (4, 14), (5, 29), (6, 26), (7, 4), (9, 1), (9, 4), (11, 23), (12, 25),
        ], isWhole: true,
        source: Source(
          title: "Information circular, official holidays for 2017 at Headquarters (docsbay)",
          url: "https://docsbay.net/expiration-date-of-the-present-information-circular-"
            + "31-december-2017")),
      HolidayList(
        year: 2020,
        days: [
          (1, 1), (4, 10), (5, 25), (5, 26), (7, 3), (7, 31), (9, 7), (11, 26), (12, 25),
        ], isWhole: true,
        source: Source(
          title: "Official holidays for 2020 at Headquarters, ST/IC/2019/23 (UN Library)",
          url: "https://ask.un.org/faq/112514")),
      HolidayList(
        year: 2024,
        days: [
          (1, 1), (3, 29), (4, 10), (5, 27), (6, 17), (7, 4), (9, 2), (11, 28), (12, 25),
        ], isWhole: true,
        source: Source(
          title: "Global Times, answer on UN holidays, official holidays of 2024 at Headquarters",
          url: "https://csdn.cc/amp/world/2615133.html")),
    ])
}
