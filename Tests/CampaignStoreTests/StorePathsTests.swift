import Testing

@testable import CampaignStore

@Suite struct StorePathsTests {
  private func paths(
    data: String? = nil, state: String? = nil, home: String? = "/home/a"
  ) -> StorePaths {
    StorePaths(dataHome: data, stateHome: state, home: home)
  }

  @Test func `folders follow the environment, else lie in the home folder`() {
    #expect(paths(data: "/data").privateRoot(storeID: "s") == "/data/demarche/private/s")
    #expect(paths().privateRoot(storeID: "s") == "/home/a/.local/share/demarche/private/s")
    #expect(paths(state: "").stateHome == "/home/a/.local/state")
    #expect(paths(state: "relative", home: "/").stateHome == "/.local/state")
    #expect(paths().defaultStore == "/home/a/.local/share/demarche/campaigns")
  }

  @Test func `a store without an id has the private folder above those of stores`() {
    #expect(paths().privateRoot(storeID: nil) == "/home/a/.local/share/demarche/private")
  }

  @Test func `without a home there is no folder`() {
    #expect(paths(home: nil).defaultStore == nil)
    #expect(paths(home: nil).privateRoot(storeID: "s") == nil)
    #expect(paths(home: nil).stateHome == nil)
  }
}
