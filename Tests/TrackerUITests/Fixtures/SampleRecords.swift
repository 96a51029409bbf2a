import CampaignEngine

enum SampleAsks {
  static let all = [coSponsor, rejoin, talks, mechanisms, clarify]

  private static var coSponsor: Ask {
    var ask = Ask(id: "co-sponsor-hrc-43", title: "Co-sponsor the HRC 43 text")
    ask.sentence = "Please add your country to the co-sponsors of the text at session 43."
    ask.subject = "dprk"
    ask.wants = WantedPosition(body: "HRC", subject: "dprk", stance: "coSponsor")
    ask.deadline = .milestone(session: "HRC-43", milestone: "action")
    return ask
  }

  private static var rejoin: Ask {
    var ask = Ask(id: "rejoin-unga-75", title: "Rejoin the co-sponsors at UNGA 75")
    ask.sentence = "Please be among the co-sponsors when the Third Committee acts in November."
    ask.subject = "dprk"
    ask.wants = WantedPosition(body: "UNGA", subject: "dprk", stance: "coSponsor")
    ask.deadline = .milestone(session: "UNGA-75", milestone: "thirdCommitteeAction")
    return ask
  }

  private static var talks: Ask {
    var ask = Ask(id: "raise-in-talks", title: "Raise human rights in talks with the North")
    ask.occasion = "the next talks with Pyongyang"
    ask.sentence = "Please make human rights a subject of your talks."
    return ask
  }

  private static var mechanisms: Ask {
    var ask = Ask(id: "un-mechanisms", title: "Press Pyongyang to work with the UN")
    ask.partOf = "raise-in-talks"
    ask.occasion = "the next talks with Pyongyang"
    return ask
  }

  private static var clarify: Ask {
    var ask = Ask(id: "clarify-steps", title: "Explain November 2019 and the next steps")
    ask.metBy = .words
    ask.since = SampleWorld.day("2020-02-21")
    ask.deadline = .daysAfterSending(60)
    return ask
  }
}

enum SampleLetters {
  static let all = [first, open]

  private static var first: Communication {
    var letter = Communication(
      id: "letter-2019", kind: .letter, date: SampleWorld.partial("2019-12-16"),
      title: "Letter on the decisions of November 2019")
    letter.to = [OfficeReference(target: "kor", office: "president")]
    letter.targets = ["kor"]
    letter.raises = ["clarify-steps"]
    var signatories = Signatories()
    signatories.stated = Signatories.Stated(groups: 67, individuals: 10, countries: 22)
    letter.signatories = signatories
    return letter
  }

  private static var open: Communication {
    var letter = Communication(
      id: "letter-2020", kind: .letter, date: SampleWorld.partial("2020-02-21"),
      title: "Open letter on rights in North Korea")
    letter.to = [OfficeReference(target: "kor", office: "president")]
    letter.copies = [OfficeReference(target: "kor", office: "mofa")]
    letter.targets = ["kor"]
    letter.raises = SampleAsks.all.map(\.id)
    return letter
  }
}

enum SampleResponses {
  static let all = [
    name("HRC-37", "2018-03-23", "coSponsor", "Co-sponsor of the Council's text."),
    name("UNGA-73", "2018-11-15", "coSponsor", "Co-sponsor of the Assembly's text."),
    name("HRC-40", "2019-03-22", "notSponsor", "Not a co-sponsor, for the first time since 2009."),
    name("UNGA-74", "2019-11-14", "notSponsor", "Not a co-sponsor, for the first time since 2008."),
    speech,
  ]

  static func name(
    _ session: String, _ date: String, _ stance: Identifier<Stance>, _ summary: String
  ) -> Response {
    let id = Identifier<Session>(session)
    var response = Response(
      id: Identifier("names-\(session.lowercased())"), date: SampleWorld.partial(date),
      target: "kor", channel: .sponsorship, summary: summary)
    response.position = Position(session: id, subject: "dprk", stance: stance)
    response.certainty = .confirmed
    response.sources = [Source(title: "A newspaper")]
    return response
  }

  private static var speech: Response {
    var response = Response(
      id: "speech", date: SampleWorld.partial("2020-02-24"), target: "kor", channel: .statement,
      summary: "The minister spoke in the Council's opening segment.")
    response.office = "mofa"
    response.speaker = "Kang Kyung-hwa"
    return response
  }
}
