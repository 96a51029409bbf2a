import CampaignEngine

extension RecordFields {
  static let communication = ofRecord([
    .init(
      "kind", .word(words(of: Communication.Kind.self)), "letter, email, meeting, ...",
      isNeeded: true),
    .init("title", .text, "what it is called", isNeeded: true),
    .init("raises", .raised, "an ask that it raises", isNeeded: true),
    .init("to", .references(.office), "an office, such as mofa or kor/mofa"),
    .init("copy", "copies", .references(.office), "an office that gets a copy"),
    .init(
      "target", "targets", .references(.target), "who is asked; else whose offices it went to"),
    .init("date", .pastDate, "when it was sent; else today"),
    .init("reply-by", .day(.future), "the day by which it asks for a reply"),
    .init("requests-meeting", .flag, "asks for a meeting"),
    .init("reminder-of", .reference(.communication), "the letter that it reminds of"),
    .init("in-reply-to", .reference(.response), "the response that it replies to"),
    .init("published", .pastDay, "the day on which it was made public"),
    .init("status", .word(["draft", "sent"]), "draft or sent; else sent"),
    .init("summary", .text, "what it says, in a sentence or two"),
    .init("from", .text, "who coordinates it"),
    .init("groups", "signatories.stated.groups", .number, "how many groups it says have signed"),
    .init("individuals", "signatories.stated.individuals", .number, "how many people"),
    .init("countries", "signatories.stated.countries", .number, "from how many countries"),
  ])
}
