package import CampaignEngine
package import TextGrid
import Wording

/// The form in which a response is logged.
///
/// Only an ask and a text are needed. Nothing typed is ever lost: a refusal leaves all as it is, and
/// whoever holds the form keeps it while the reader looks elsewhere.
package struct LogForm: Equatable, Sendable {
  /// What a key led to.
  package enum Step: Equatable, Sendable {
    case goOn
    /// Left by Esc: what was typed is kept by whoever holds the form.
    case leave
    /// The draft is to be forgotten; that was asked and answered.
    case throwAway
    case save(ResponseDraft)
  }

  /// What lies over the form.
  enum Overlay: Equatable, Sendable {
    case help(HelpOverlay)
    case meanings(GradeMeanings)
  }

  let campaign: Identifier<Campaign>

  /// The ask from which it was opened.
  let preselected: Identifier<Ask>?
  private(set) var world: World
  private(set) var viewpoint: Viewpoint
  let isPastDay: Bool

  var asks: Checks<Identifier<Ask>>
  var what = LineEditor(keepsLines: true)
  var when = LineEditor()
  var whose: Checks<Identifier<Target>>
  var from: Choice<OfficeReference?>
  var speaker = LineEditor()
  var how: Choice<Channel?>
  var onRecord: Choice<Bool>
  var grade: Choice<Verdict>
  var reason = LineEditor()
  var promise = LineEditor()
  var position: Choice<PositionKind>
  var stance: Choice<Identifier<Stance>?>
  var session: Choice<Identifier<Session>?>
  var words = LineEditor(keepsLines: true)
  var source = LineEditor()
  var seenBy: Choice<Visibility>

  /// What the two dates were taken for.
  var whenDay = TypedDay.empty
  var promisedDay = TypedDay.empty
  var focus = Field.what
  var overlay: Overlay?
  var preview = Preview()

  /// Why the last save was refused, until something is changed.
  private(set) var refusal: String?

  /// What is said where it has just been taken up again, until something is changed.
  private(set) var backWords: String?

  /// What is said until the next key.
  private(set) var warning: String?

  /// Whether it has been asked to throw the draft away: another key than the one that asked does.
  private(set) var isAskingToThrowAway = false

  /// Where what was typed is kept until it is saved.
  private(set) var place = DraftPlace.memory

  /// - Parameter preselected: The ask on which the reader stood, if any.
  package init(
    campaign: Identifier<Campaign>, preselected: Identifier<Ask>?, world: World,
    viewpoint: Viewpoint, isPastDay: Bool
  ) {
    self.campaign = campaign
    self.preselected = preselected
    self.world = world.known(on: viewpoint.today)
    self.viewpoint = viewpoint
    self.isPastDay = isPastDay
    let options = Options(campaign: campaign, world: self.world, viewpoint: viewpoint)
    asks = Checks(options.asks, ticked: [preselected].compactMap { $0 })
    whose = Checks(options.targets, ticked: options.onlyTarget(of: preselected))
    from = Choice([(nil, Words.notSaid)], chosen: nil, look: .chosenOnly)
    how = Choice(Options.channels(nil), chosen: nil, look: .chosenOnly)
    onRecord = Choice(Options.onRecord, chosen: true)
    grade = Choice(Options.verdicts, chosen: .notYet)
    position = Choice(Options.positions, chosen: .none)
    stance = Choice([(nil, Words.notSaid)], chosen: nil, look: .chosenOnly)
    session = Choice([(nil, Words.notSaid)], chosen: nil, look: .chosenOnly)
    seenBy = Choice(Options.visibilities, chosen: .internal)
    if preselected == nil { focus = .asks }
    settle()
  }

  /// Fits the form to other records or another day; what was typed and chosen stays.
  package mutating func refresh(world: World, viewpoint: Viewpoint) {
    self.world = world.known(on: viewpoint.today)
    self.viewpoint = viewpoint
    let options = Options(campaign: campaign, world: self.world, viewpoint: viewpoint)
    asks = Checks(options.asks, ticked: asks.values)
    whose = Checks(options.targets, ticked: whose.values)
    preview = Preview()
    settle()
  }

  /// Whether it says the same as another: where the cursor stands and what lies over it apart.
  package func says(sameAs other: LogForm) -> Bool {
    draft == other.draft && when.text == other.when.text && promise.text == other.promise.text
      && reason.text == other.reason.text
  }

  /// Takes one key.
  package mutating func update(_ key: Key) -> Step {
    warning = nil
    if isAskingToThrowAway {
      isAskingToThrowAway = false
      return key == .character("y") ? .throwAway : .goOn
    }
    if overlay != nil {
      updateOverlay(key)
      return .goOn
    }
    let isTaken = change { $0.take(key) }
    guard isTaken else { return carryOut(key) }
    if case .paste(let paste) = key, paste.isCut { refusal = Words.pasteCut }
    return .goOn
  }

  /// Lets a field take something; what it changes is understood anew.
  @discardableResult
  mutating func change<Result>(_ body: (inout LogForm) -> Result) -> Result {
    let before = draft
    let result = body(&self)
    settle()
    if draft != before {
      refusal = nil
      backWords = nil
    }
    return result
  }

  /// What was left half-written is taken up again, maybe from another ask: the reader is told.
  ///
  /// - Parameters:
  ///   - day: The day of another run on which it was typed; nil: this run's.
  ///   - missing: What could not be put back, in words.
  package mutating func takeUpAgain(from day: CalendarDate? = nil, missing: [String] = []) {
    let day = day == viewpoint.today ? nil : day
    backWords = missing.isEmpty ? Words.back(from: day) : Words.back(without: missing)
  }

  /// The save was refused or failed: what was typed stays, the reason stands in the message line.
  package mutating func refuse(_ reason: String) {
    refusal = reason
  }

  /// Something to know that does not hinder: said until the next key.
  mutating func warn(_ words: String) {
    warning = words
  }

  /// Notes where the draft is kept; why it cannot be on the disk is said once.
  mutating func keep(in place: DraftPlace) {
    if case .refused(let obstacle) = place, place != self.place {
      warn(Words.notKept(obstacle))
    }
    self.place = place
  }

  private mutating func carryOut(_ key: Key) -> Step {
    if case .paste = key { refusal = Words.pasteElsewhere }
    guard let command = Command(key) else { return .goOn }
    switch command {
    case .next: moveFocus(by: 1)
    case .previous: moveFocus(by: -1)
    case .choose: break
    case .help: overlay = .help(HelpOverlay(Command.keys))
    case .meanings: overlay = .meanings(GradeMeanings())
    case .leave: return .leave
    case .throwAway: isAskingToThrowAway = true
    case .save: return save()
    }
    return .goOn
  }

  private mutating func updateOverlay(_ key: Key) {
    switch overlay {
    case .help(var help):
      overlay = help.update(key) ? .help(help) : nil
    case .meanings(var meanings):
      overlay = nil
      if key == .down || key == .up {
        meanings.scroll(by: key == .down ? 1 : -1)
        overlay = .meanings(meanings)
      } else if case .character = key {
        _ = grade.take(key)
        settle()
      }
    case nil: break
    }
  }

  /// Hands the draft over, or says what is missing and goes there.
  private mutating func save() -> Step {
    if let fault = firstFault {
      focus = fault.field
      refusal = fault.text
      return .goOn
    }
    refusal = nil
    return .save(draft)
  }

  /// Fits the choices and the preview to what was typed.
  mutating func settle() {
    understandDates()
    offerChoices()
    refreshPreview()
  }
}
