import CampaignEngine
import DemarcheCommands
import Foundation
import JSONText
import Testing

@Suite struct OtherCommandsTests {
  @Test func `the version is one line`() {
    #expect(Stage().play("--version").out == "demarche 0.1.0\n")
    #expect(Stage().play("--version --json").json?.text("version") == "0.1.0")
  }

  @Test func `help lists every command and fits 80 columns`() {
    for words in [["--help"], ["help"], ["status", "-h"]]
      + CommandTable.commands.map({ ["help", $0.name] })
    {
      let outcome = Stage().play(words)
      #expect(outcome.code == 0)
      #expect(outcome.lines.allSatisfy { $0.count <= 80 }, "\(words)")
    }
    let help = Stage().play("--help").out
    for command in CommandTable.commands { #expect(help.contains("\n  \(command.name)")) }
  }

  @Test func `help of a command lists its options`() {
    let help = Stage().play("log --help").out
    for option in ["--text TEXT", "--promise DATE", "--seen-by WHO", "-n, --dry-run"] {
      #expect(help.contains(option))
    }
    #expect(help == Stage().play("help log").out)
  }

  @Test func `help of half a command lists the other halves`() {
    let help = Stage().play("ask --help")
    #expect(help.code == 0)
    for command in ["ask add", "ask edit", "ask end"] {
      #expect(help.out.contains("\n  \(command) CAMPAIGN ASK"))
    }
    #expect(!help.out.contains("task add"))
    #expect(help.out == Stage().play("help ask").out)
    #expect(Stage().play("ask add -h").out == Stage().play("help ask add").out)
  }

  @Test func `no command has two options of one name`() {
    for command in CommandTable.commands {
      let names = (OptionRule.global + command.options).map(\.name)
      #expect(Set(names).count == names.count, "\(command.name)")
    }
  }

  @Test func `what a new record has to have is told, where it is new`() {
    #expect(Stage().play("help ask add").out.contains("in a few words (needed)"))
    #expect(!Stage().play("help ask edit").out.contains("(needed)"))
  }

  @Test func `paths are three absolute folders`() {
    let json = Stage().play("paths --json").json
    #expect(json?.names == ["store", "private", "state"])
    #expect(json?.text("store") == Stage.repository.appending(path: "campaigns").path)
    #expect(json?.text("state")?.hasPrefix("/nowhere/home/.local/state/demarche/path-") == true)
  }

  @Test func `keys are listed screen by screen`() throws {
    let json = Stage().play("keys --json").json
    #expect(json?.names == ["screens", "journeys"])
    let screen = try #require(json?.at("screens.0"))
    #expect(screen.names == ["screen", "keys"])
    #expect(screen.at("keys.0")?.names == ["keys", "command", "label"])
    #expect(Stage().play("keys").out.contains("log a response"))
  }

  @Test func `output goes to a file, whole`() throws {
    let store = try TemporaryStore()
    let outcome = store.stage.play("status -o out.json --json")
    #expect(outcome.code == 0)
    #expect(outcome.out == "")
    let file = store.url.deletingLastPathComponent().appending(path: "out.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == store.stage.play("status --json").out)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: file.deletingLastPathComponent().path)
    #expect(left.sorted() == ["campaigns", "out.json"])
  }

  @Test func `a file that cannot be written is told`() throws {
    let outcome = Stage().play("status -o /nowhere/out")
    #expect(outcome.code == 1)
    #expect(
      outcome.err
        == "demarche: /nowhere/out could not be written: it is not there; "
        + "look whether it was moved or renamed\n")
  }

  @Test(arguments: ["/nowhere/out", "."])
  func `nothing is logged where its report cannot be written`(file: String) throws {
    let store = try TemporaryStore()
    let before = try store.snapshot()
    let outcome = store.stage.play(
      "log dprk-open-letter-2020 clarify-steps --text x -o \(file)")
    #expect(outcome.code == 1)
    #expect(try store.snapshot() == before)
  }

  @Test func `a full disk behind standard output is told`() {
    var stage = Stage()
    stage.diskIsFull = true
    let outcome = stage.play("status")
    #expect(outcome.code == 1)
    #expect(outcome.err.hasPrefix("demarche: the output could not be written: the disk is full"))
  }

  @Test func `today is the day in the user's zone`() throws {
    var stage = Stage()
    stage.now = Instant(seconds: 1_583_190_000)
    #expect(stage.play("status --json").json?.text("asOf") == "2020-03-02")
    let seoul = stage.play("status --json --time-zone Asia/Seoul").json
    #expect(seoul?.text("asOf") == "2020-03-03")
  }

  @Test func `hostile text reaches no terminal`() throws {
    let store = try TemporaryStore()
    let file = "dprk-open-letter-2020/campaign.json"
    let text = try store.read(file).replacing(
      "South Korea: rights", with: "\\u001b[2Jred\\u202e\\u0007\\u2028 rights")
    try store.write(text, to: file)
    for line in ["status", "show dprk-open-letter-2020", "status --json"] {
      let out = store.stage.play(line).out
      #expect(out.contains("red"))
      for scalar in ["\u{1b}", "\u{202e}", "\u{7}", "\u{2028}"] as [Unicode.Scalar] {
        #expect(!out.unicodeScalars.contains(scalar), "\(line)")
      }
    }
  }
}
