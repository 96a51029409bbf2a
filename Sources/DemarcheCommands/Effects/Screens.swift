import CSystem
import CampaignEngine
import CursesTerminal
import TrackerUI

/// The screens, opened on the real terminal.
enum Screens {
  /// Reads the store, shows the screens until somebody leaves them, and gives the terminal back.
  ///
  /// A signal that ends the program ends it here, after the terminal was given back.
  static func open(_ context: CommandContext) throws(UsageFault) -> ExitCode {
    let opened = try context.open()
    let terminal: CursesTerminal
    do throws(TerminalFault) {
      terminal = try CursesTerminal(options(context))
    } catch {
      throw error.fault
    }
    var loop = ScreenLoop(context, opened, on: terminal)
    let ending = loop.run()
    terminal.close()
    if let ending { terminal_end_by(ending) }
    return .done
  }

  private static func options(_ context: CommandContext) -> CursesTerminal.Options {
    var options = CursesTerminal.Options()
    options.isASCII = context.globals.isASCII
    options.usesMouse = context.globals.usesMouse
    switch context.globals.color {
    case .auto: options.usesColor = context.surroundings.variable("NO_COLOR") == nil
    case .always: options.usesColor = true
    case .never: options.usesColor = false
    }
    return options
  }
}

extension TerminalFault {
  fileprivate var fault: UsageFault {
    switch self {
    case .notATerminal: .noTerminal(nil)
    case .unusable(nil), .unusable(""?): .noTerminal(nil)
    case .unusable("dumb"?): .noTerminal("dumb")
    case .unusable(let term?): .unknownTerminal(term)
    }
  }
}
