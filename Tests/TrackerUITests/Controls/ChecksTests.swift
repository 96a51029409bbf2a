import Testing
import TextGrid
import TrackerUI

@Suite struct ChecksTests {
  private var checks: Checks<String> {
    Checks([("a", "HRC 43"), ("b", "UNGA 75"), ("c", "Talks")], ticked: ["b"])
  }

  @Test func `a number ticks and clears its box`() {
    var checks = checks
    checks.press(.character("1"))
    #expect(checks.values == ["a", "b"])
    checks.press(.character("2"))
    #expect(checks.values == ["a"])
    checks.press(.character("9"))
    #expect(checks.values == ["a"])
  }

  @Test func `the space bar ticks the current box, arrows move it`() {
    var checks = checks
    #expect(checks.current == 1)
    checks.press(.right, .character(" "))
    #expect(checks.values == ["b", "c"])
    checks.press(.right, .character(" "))
    #expect(checks.values == ["a", "b", "c"])
  }

  @Test func `one key ticks all and clears all`() {
    var checks = checks
    checks.press(.character("a"))
    #expect(checks.values == ["a", "b", "c"])
    checks.press(.character("a"))
    #expect(checks.values.isEmpty)
  }

  @Test func `letters without a meaning are taken and do nothing`() {
    var checks = checks
    checks.press(.character("q"))
    #expect(checks == self.checks)
    #expect(!checks.takes(.tab))
  }

  @Test func `many boxes scroll to the current one`() {
    var many = Checks((1...20).map { ($0, "ask number \($0)") })
    for _ in 0..<19 { _ = many.take(.right) }
    let picture = many.picture(columns: 40, rows: 2, isFocused: true)
    #expect(picture.lines.count == 2)
    #expect(picture.lines.last?.contains("20 ask number 20") == true)
    #expect(picture.cursor.row == 1)
  }
}
