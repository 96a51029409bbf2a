/// The last sessions of the Council's forerunner that acted on the DPRK, 2003 to 2005.
enum CommissionOnHumanRights {
  /// A JSON array of sessions, each of the shape of a file in `calendar/`.
  static let text: StaticString = #"""
    [
    {"id": "CHR-59", "body": "CHR", "session": 59, "title": "Commission on Human Rights, 59th session",
     "place": "Geneva", "timeZone": "Europe/Zurich", "start": "2003-03-17", "end": "2003-04-25", "certainty": "unverified",
     "why": "dates from memory",
     "resolutions": [{"subject": "dprk", "symbol": "E/CN.4/RES/2003/10", "actedOn": "2003-04-16", "result": {"for": 28, "against": 10, "abstained": 14}, "mainSponsors": [], "certainty": "held", "sources": [{"title": "Christian Today, 2006", "url": "https://christiantoday.com/news/christian-human-rights-watchdog-welcomes-un-vote-on-north-korea"}]}],
     "sources": []},
    {"id": "CHR-60", "body": "CHR", "session": 60, "title": "Commission on Human Rights, 60th session",
     "place": "Geneva", "timeZone": "Europe/Zurich", "start": "2004-03-15", "end": "2004-04-23", "certainty": "unverified",
     "why": "dates from memory",
     "resolutions": [{"subject": "dprk", "symbol": "E/CN.4/RES/2004/13", "actedOn": "2004-04-15", "result": {"for": 29, "against": 8, "abstained": 16}, "mainSponsors": [], "certainty": "held", "sources": [{"title": "Christian Today, 2006", "url": "https://christiantoday.com/news/christian-human-rights-watchdog-welcomes-un-vote-on-north-korea"}]}],
     "sources": []},
    {"id": "CHR-61", "body": "CHR", "session": 61, "title": "Commission on Human Rights, 61st session",
     "place": "Geneva", "timeZone": "Europe/Zurich", "start": "2005-03-14", "end": "2005-04-22", "certainty": "unverified",
     "why": "dates from memory",
     "resolutions": [{"subject": "dprk", "symbol": "E/CN.4/RES/2005/11", "actedOn": "2005-04-14", "result": {"for": 30, "against": 9, "abstained": 14}, "mainSponsors": [], "certainty": "held", "sources": [{"title": "Christian Today, 2006", "url": "https://christiantoday.com/news/christian-human-rights-watchdog-welcomes-un-vote-on-north-korea"}]}],
     "sources": []}
    ]
    """#
}
