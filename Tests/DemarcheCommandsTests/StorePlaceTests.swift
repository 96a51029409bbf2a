import DemarcheCommands
import Foundation
import Testing

@Suite struct StorePlaceTests {
  private func stage(in folder: String) -> Stage {
    var stage = Stage()
    stage.folder = folder
    return stage
  }

  private func find(_ stage: Stage, option: String? = nil) -> StorePlace {
    StorePlace.find(option: option, in: stage.surroundings(Stage.Streams()))
  }

  @Test func `the option goes before the environment`() {
    var stage = stage(in: "/desk")
    stage.environment["DEMARCHE_STORE"] = "/b"
    #expect(find(stage, option: "a").path == "/desk/a")
    #expect(find(stage, option: "/a").path == "/a")
    #expect(find(stage).path == "/b")
  }

  @Test func `an empty variable says nothing`() throws {
    let store = try TemporaryStore(ofShipped: false)
    var stage = store.stage
    stage.environment["DEMARCHE_STORE"] = ""
    #expect(find(stage).shown == "campaigns")
  }

  @Test func `the nearest campaigns folder upward is found`() throws {
    let store = try TemporaryStore(ofShipped: false)
    let inside = store.url.appending(path: "a/b")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    #expect(find(store.stage).path == store.path)
    let place = find(stage(in: inside.path))
    #expect(place.path == store.path)
    #expect(place.shown == "../../../campaigns")
  }

  @Test func `a file of that name is no store`() throws {
    let store = try TemporaryStore(ofShipped: false)
    let inside = store.url.appending(path: "x")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    try Data().write(to: inside.appending(path: "campaigns"))
    #expect(find(stage(in: inside.path)).path == store.path)
  }

  @Test func `else it is the user's own, which may not be there yet`() {
    var stage = stage(in: "/")
    #expect(find(stage).path == "/nowhere/home/.local/share/demarche/campaigns")
    stage.environment["XDG_DATA_HOME"] = "/elsewhere"
    #expect(find(stage).path == "/elsewhere/demarche/campaigns")
    stage.environment["XDG_DATA_HOME"] = "not/absolute"
    #expect(find(stage).path == "/nowhere/home/.local/share/demarche/campaigns")
  }

  @Test func `a missing store is not found, and nothing is made`() {
    let outcome = stage(in: "/").play("status")
    #expect(outcome.code == 3)
    #expect(!FileManager.default.fileExists(atPath: "/nowhere"))
  }
}
