import CampaignEngine
import DemarcheCommands
import Testing

@Suite struct ExitCodeTests {
  @Test func `of several codes 1, 2, 3, 5 go before 4, and 4 before 10`() {
    #expect(ExitCode.first(of: []) == .done)
    #expect(ExitCode.first(of: [.needsSomebody, .faults]) == .faults)
    #expect(ExitCode.first(of: [.faults, .conflict]) == .conflict)
    #expect(ExitCode.first(of: [.conflict, .notFound]) == .notFound)
    #expect(ExitCode.first(of: [.notFound, .wrongUsage]) == .wrongUsage)
    #expect(ExitCode.first(of: [.wrongUsage, .failed]) == .failed)
  }

  @Test func `the numbers are those that scripts know`() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 10])
  }

  @Test func `what failed ends with 1`() {
    let answer = SaveAnswer.notSaved(file: "f", .noSpace)
    for fault in [
      UsageFault.noTerminal(nil), .unknownTerminal("x"), .notWritten(answer),
      .outputFailed(path: nil, .noSpace), .recordIsLocked(campaign: "c", format: 2),
      .store(.unreadable(path: "p", .permissionDenied)),
    ] {
      #expect(fault.exitCode == .failed)
    }
  }
}
