import DemarcheCommands
import JSONText
import Testing

@Suite struct CheckCommandTests {
  @Test func `the shipped campaign has the one warning of its letter`() throws {
    let outcome = Stage().play("check --json")
    #expect(outcome.code == 0)
    let faults = outcome.json?.list("faults") ?? []
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(
      fault.names == ["file", "line", "column", "severity", "code", "message", "remedy"])
    #expect(fault.text("severity") == "warning")
    #expect(fault.text("code") == "count-differs")
    #expect(fault.text("message") == "69 groups stated, 70 printed")
  }

  @Test func `warnings alone are no fault, unless it is strict`() {
    #expect(Stage().play("check").code == 0)
    #expect(Stage().play("check --strict").code == 4)
  }

  @Test func `a fault is told with its place and its remedy`() throws {
    let store = try TemporaryStore()
    try store.write("{ \"format\": 1, }", to: "dprk-open-letter-2020/asks/broken.json")
    let outcome = store.stage.play("check")
    #expect(outcome.code == 4)
    let line = outcome.lines.first { $0.contains("broken.json") }
    #expect(line?.hasPrefix("error    dprk-open-letter-2020/asks/broken.json:1:") == true)
    #expect(outcome.out.hasSuffix("1 error, 1 warning\n"))
    #expect(outcome.err == "")
  }

  @Test func `a store without faults says so`() throws {
    let outcome = try TemporaryStore(ofShipped: false).stage.play("check")
    #expect(outcome.code == 0)
    #expect(outcome.out == "no faults in 0 records\n")
  }
}
