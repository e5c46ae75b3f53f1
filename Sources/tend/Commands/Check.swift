import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct Check: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Take a check-in at the prompt (about 5 minutes).",
    discussion: """
      Beside the official form, by number, or in Tend's own words. Each answer
      is saved as you give it; stop at any time and come back within a week.

        tend check
        tend check barc-10 --beside-form
        tend check proqol-5/burnout
        tend check --not-now

      At an item: a number answers, b goes back, s skips, x would rather not
      say, ? explains, q saves and stops, h hides, d drops.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "An instrument, or one scale of it: proqol-5 or proqol-5/burnout.")
  var instrument = "proqol-5"

  @Flag(exclusivity: .exclusive)
  var way: Way?

  /// How the items are read.
  enum Way: EnumerableFlag {
    case besideForm
    case ownWords

    static func help(for way: Way) -> ArgumentHelp? {
      switch way {
      case .besideForm: "Read the items on the official form, type the numbers here."
      case .ownWords: "Read the items here, in Tend's own words."
      }
    }

    var wording: WordingKind {
      switch self {
      case .besideForm: .published
      case .ownWords: .own
      }
    }
  }

  @Option(help: ArgumentHelp("The date it is for, as 2026-05-03.", valueName: "date"))
  var date: String?

  @Flag(help: "Write down that this is not the time; nothing is asked.")
  var notNow = false

  @OptionGroup var program: ProgramOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let (entry, scale) = try Names.scales(instrument, in: try session.library())
    if entry.definition.missingKey != nil { throw Refusal.noKey(entry) }
    if scale != nil, !entry.guide.allowsSingleScales {
      throw UsageFault.scaleNotAskedAlone(instrument: entry.name)
    }
    if way == .ownWords, entry.wording(.english) == nil { throw Refusal.noOwnWording(entry) }
    if way == .besideForm, entry.definition.isReflection {
      throw UsageFault.reflectionHasNoForm(entry.name)
    }
    let day = try Names.date(date, today: session.today)
    let (person, mode) = try program.resolved(
      for: try session.storeForReading()?.kind ?? .personal, standard: .prompt)
    let checkIn = CheckIn(
      session: session, entry: entry, scale: scale, date: day, person: person, mode: mode,
      wording: way?.wording)
    if notNow { try checkIn.runNotNow() } else { try checkIn.run() }
  }
}

/// What a program's store needs to know of a check-in.
struct ProgramOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The participant's code, in a program's store.", valueName: "code"))
  var person: String?

  @Option(help: "prompt, paper or interview.")
  var mode: Mode?

  @Option(help: "recorded: consent was given and is on record.")
  var consent: Consent?

  enum Consent: String, ExpressibleByArgument, CaseIterable {
    case recorded
  }

  /// Whose check-in it is and how it came in, as the kind of store allows.
  func resolved(for kind: StoreKind, standard: Mode) throws -> (Person, Mode) {
    switch kind {
    case .personal:
      guard person == nil || person == Person.me.name else {
        throw Refusal.personInPersonalStore
      }
      return (.me, mode ?? standard)
    case .program:
      guard let person, person != Person.me.name else { throw Refusal.programNeedsPerson }
      guard let code = PersonCode(person) else { throw UsageFault.notAPersonCode }
      guard consent == .recorded else { throw Refusal.programNeedsConsent }
      return (.code(code), mode ?? standard)
    case .supervision: throw Refusal.logHoldsNoCheckIns
    }
  }
}

extension Mode: ExpressibleByArgument {
  init?(argument: String) {
    guard let mode = Mode(rawValue: argument), mode != .imported else { return nil }
    self = mode
  }

  static var allValueStrings: [String] {
    allCases.filter { $0 != .imported }.map(\.rawValue)
  }
}
