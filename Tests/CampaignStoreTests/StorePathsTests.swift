import CampaignStore
import Testing

@Suite struct StorePathsTests {
  private func paths(
    data: String? = nil, state: String? = nil, home: String? = "/home/a"
  ) -> StorePaths {
    StorePaths(dataHome: data, stateHome: state, home: home)
  }

  @Test func `folders follow the environment, else lie in the home folder`() {
    #expect(paths(data: "/data").privateRoot(storeID: "s") == "/data/demarche/private/s")
    #expect(paths().privateRoot(storeID: "s") == "/home/a/.local/share/demarche/private/s")
    #expect(paths(state: "").stateFolder(storeID: "s") == "/home/a/.local/state/demarche/s")
    #expect(
      paths(state: "relative", home: "/").stateFolder(storeID: "s")
        == "/.local/state/demarche/s")
    #expect(paths().defaultStore == "/home/a/.local/share/demarche/campaigns")
  }

  @Test func `a store without an id has the folders above those of stores`() {
    #expect(paths().privateRoot(storeID: nil) == "/home/a/.local/share/demarche/private")
    #expect(paths().stateFolder(storeID: nil) == "/home/a/.local/state/demarche")
  }

  @Test func `without a home there is no folder`() {
    #expect(paths(home: nil).defaultStore == nil)
    #expect(paths(home: nil).privateRoot(storeID: "s") == nil)
    #expect(paths(home: nil).stateFolder(storeID: "s") == nil)
  }
}
