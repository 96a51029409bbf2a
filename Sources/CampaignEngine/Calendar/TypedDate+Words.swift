/// The words of typed dates, in English and Korean.
enum DateWords {
  /// How many days a word is away from today.
  static let days = [
    "today": 0, "tomorrow": 1, "yesterday": -1,
    "오늘": 0, "내일": 1, "모레": 2, "어제": -1, "그저께": -2,
  ]

  static let endOfMonth = "eom"

  /// How many weeks a word in front of a weekday moves it.
  static let weeks = [
    "this": 0, "next": 1, "last": -1,
    "이번": 0, "다음": 1, "지난": -1, "이번주": 0, "다음주": 1, "지난주": -1,
  ]

  /// The Korean word for a week, written apart: `다음 주 금요일`.
  static let week = "주"
  static let year = "년"
  static let month = "월"
  static let day = "일"
  static let ahead = "in"
  static let ago = "ago"

  /// What a count counts.
  enum Unit {
    case days, weeks, months, years
  }

  static func unit(_ word: String) -> Unit? {
    switch word {
    case "d", "day", "days": .days
    case "w", "week", "weeks": .weeks
    case "m", "month", "months": .months
    case "y", "year", "years": .years
    default: nil
    }
  }

  /// Monday is 1, Sunday is 7; nil where the word is no weekday.
  static func weekday(_ word: String) -> Int? {
    position(of: word, in: weekdays, short: 3) ?? koreanWeekdays.firstIndex(of: word).map { $0 + 1 }
      ?? ["tues": 2, "weds": 3, "thur": 4, "thurs": 4][word]
  }

  /// 1 to 12; nil where the word is no month.
  static func month(_ word: String) -> Int? {
    position(of: word, in: months, short: 3) ?? ["sept": 9][word]
  }

  /// The place of a word, whole or cut short, counted from 1.
  private static func position(of word: String, in words: [String], short: Int) -> Int? {
    words.firstIndex { $0 == word || $0.prefix(short) == word }.map { $0 + 1 }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let koreanWeekdays = ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
