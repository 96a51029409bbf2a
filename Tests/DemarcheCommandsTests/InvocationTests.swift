import CampaignEngine
import DemarcheCommands
import Testing

@Suite struct InvocationTests {
  @Test(arguments: [
    "--json status c1 --target kor", "status --json c1 --target=kor",
    "status c1 --target kor --json",
    "status --target kor --json -- c1",
  ])
  func `options stand before and after a command and its words`(line: String) throws {
    let invocation = try Invocation(line.split(separator: " ").map(String.init))
    #expect(invocation.command?.name == "status")
    #expect(invocation.words == ["c1"])
    #expect(invocation.value("target") == "kor")
    #expect(invocation.has("json"))
  }

  @Test(arguments: [
    ["-no", "f"], ["-n", "-of"], ["-n", "-o", "f"], ["--dry-run", "--output=f"],
  ])
  func `short options may be joined, the last with its value`(options: [String]) throws {
    let invocation = try Invocation(["status"] + options)
    #expect(invocation.has("dry-run"))
    #expect(invocation.value("output") == "f")
  }

  @Test func `of an option that counts once the last one counts`() throws {
    let invocation = try Invocation(["status", "--target", "a", "--target", "b"])
    #expect(invocation.value("target") == "b")
    #expect(invocation.values("target") == ["a", "b"])
  }

  @Test func `a value may look like an option or hold an equals sign`() throws {
    let invocation = try Invocation(["log", "c", "a", "--text", "--json", "--reason=a=b"])
    #expect(invocation.value("text") == "--json")
    #expect(!invocation.has("json"))
    #expect(invocation.value("reason") == "a=b")
  }

  @Test func `two hyphens end the options, one hyphen is a word`() throws {
    #expect(try Invocation(["status", "--", "--json"]).words == ["--json"])
    #expect(try Invocation(["status", "-"]).words == ["-"])
  }

  @Test func `without a word no command is named`() throws {
    #expect(try Invocation([]).command == nil)
    #expect(try Invocation(["--json"]).command == nil)
  }

  @Test func `help is given whatever else is missing`() throws {
    #expect(try Invocation(["log", "-h"]).command?.name == "log")
  }

  @Test func `a command may have two words, with options between them`() throws {
    #expect(try Invocation(["ask", "add", "c", "a"]).command?.name == "ask add")
    let invocation = try Invocation(["ask", "--json", "add", "c", "a", "--title", "x"])
    #expect(invocation.command?.name == "ask add")
    #expect(invocation.words == ["c", "a"])
    #expect(invocation.value("title") == "x")
  }

  @Test func `the first of two words alone is no command, but has help`() throws {
    #expect(throws: UsageFault.self) { try Invocation(["ask"]) }
    let invocation = try Invocation(["ask", "-h"])
    #expect(invocation.command == nil)
    #expect(invocation.group == "ask")
  }
}
