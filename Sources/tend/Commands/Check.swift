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

      In a program's store --person CODE says whose it is. At a terminal the
      screen is cleared first and last, and the person is asked for consent.
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
    let participant = try program.resolved(
      for: try session.storeForReading()?.kind ?? .personal, standard: .prompt,
      canAsk: session.isInteractive && !notNow)
    let checkIn = CheckIn(
      session: session, entry: entry, scale: scale, date: day, participant: participant,
      wording: way?.wording)
    if notNow { try checkIn.runNotNow() } else { try checkIn.run() }
  }
}

/// Whose check-in it is, and how it comes in.
struct Participant {
  let person: Person
  let mode: Mode
  /// Whether consent is said to be on record; always false in a personal store.
  let hasConsentOnRecord: Bool

  /// The consent to a check-in that nobody was asked about here.
  func consentOnRecord(on today: CivilDate) -> ParticipantConsent? {
    hasConsentOnRecord ? ParticipantConsent(date: today, manner: .recorded) : nil
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
  ///
  /// - Parameter canAsk: whether consent can be asked for at the screen.
  func resolved(
    for kind: StoreKind, standard: Mode, canAsk: Bool = false
  ) throws -> Participant {
    switch kind {
    case .personal:
      guard person == nil || person == Person.me.name else {
        throw Refusal.personInPersonalStore
      }
      return Participant(person: .me, mode: mode ?? standard, hasConsentOnRecord: false)
    case .program:
      guard let person, person != Person.me.name else { throw Refusal.programNeedsPerson }
      guard let code = PersonCode(person) else { throw UsageFault.notAPersonCode }
      guard consent == .recorded || canAsk else { throw Refusal.programNeedsConsent }
      return Participant(
        person: .code(code), mode: mode ?? standard, hasConsentOnRecord: consent == .recorded)
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
