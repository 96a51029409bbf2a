import CampaignEngine
import SampleWorlds

/// Texts that are hard to place in cells, and a world whose names are made of them.
enum HardTexts {
  static let all = [
    "북한 인권 결의안 공동제안국으로 복귀하라",
    // The same words in letters taken apart, as some file systems keep them.
    "\u{1107}\u{116e}\u{11a8}\u{1112}\u{1161}\u{11ab} 인권 결의안",
    "وزارة الخارجية والمغتربين", "ﻣﺤﻤﺪ عبد الله", "משרד החוץ",
    "किम मानवाधिकार संगठन", "กระทรวงการต่างประเทศ", "外務省・朝鮮民主主義人民共和国",
    "Ministère des Affaires e\u{301}trange\u{300}res", "Łódź Çanakkale Ǆ ﬁ ß İstanbul",
    "👩‍👩‍👧‍👦 family 🏳️‍🌈 🇰🇷🇨🇭 👍🏽 letter", "☎️ ✉︎ ❤️ ⚠️ 1️⃣ keycap",
    "Z\u{351}\u{36b}\u{343}\u{36a}\u{302}\u{36b}\u{33d}\u{34f}\u{334}algo",
    "\u{301}\u{302} begins with marks", "right\u{202e}to left\u{202c} and \u{2066}back\u{2069}",
    "zero\u{200b}width\u{200d}joiners\u{2060}and\u{feff}marks",
    "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m red \u{8}\u{7f}",
    "line\r\nbreak\u{2028}and\u{2029}tab\tend",
    "ｆｕｌｌ ｗｉｄｔｈ ﾊﾝｶｸ", "─│╭╮╰╯ ▼○◆ ›", "\u{10ffff}\u{e000}\u{fffd}", "", " ",
    String(repeating: "가나다라", count: 40), String(repeating: "word ", count: 60),
    String(repeating: "x", count: 200),
  ]

  /// The sample campaign with other words: what stands where stays the same.
  static func world(_ choices: inout SeededChoices) -> World {
    var world = SampleWorld.world
    world.campaigns = world.campaigns.map { records in
      var records = records
      records.campaign.title = choices.one(of: all)
      records.campaign.summary = choices.one(of: all)
      for index in records.asks.indices {
        records.asks[index].title = choices.one(of: all)
        records.asks[index].sentence = choices.one(of: all)
        records.asks[index].occasion = choices.one(of: all)
      }
      for index in records.communications.indices {
        records.communications[index].title = choices.one(of: all)
      }
      for index in records.responses.indices {
        records.responses[index].summary = choices.one(of: all)
        records.responses[index].quote = choices.one(of: all)
        records.responses[index].speaker = choices.one(of: all)
      }
      for index in records.events.indices { records.events[index].title = choices.one(of: all) }
      for index in records.steps.indices { records.steps[index].title = choices.one(of: all) }
      return records
    }
    for index in world.targets.indices {
      world.targets[index].name = choices.one(of: all)
      world.targets[index].code = choices.one(of: ["KOR", "한국", nil])
      for office in world.targets[index].offices.indices {
        world.targets[index].offices[office].title = choices.one(of: all)
      }
    }
    return world
  }
}
