import CampaignStore
import Testing

@Suite struct StorePathsTests {
  @Test func `folders follow the environment, else lie in the home folder`() {
    #expect(
      StorePaths.privateRoot(storeID: "s", dataHome: "/data", home: "/home/a")
        == "/data/demarche/private/s")
    #expect(
      StorePaths.privateRoot(storeID: "s", dataHome: nil, home: "/home/a")
        == "/home/a/.local/share/demarche/private/s")
    #expect(
      StorePaths.stateFolder(storeID: "s", stateHome: "", home: "/home/a")
        == "/home/a/.local/state/demarche/s")
    #expect(
      StorePaths.stateFolder(storeID: "s", stateHome: "relative", home: "/")
        == "/.local/state/demarche/s")
    #expect(
      StorePaths.defaultStore(dataHome: nil, home: "/home/a")
        == "/home/a/.local/share/demarche/campaigns")
    #expect(StorePaths.defaultStore(dataHome: nil, home: nil) == nil)
  }
}
