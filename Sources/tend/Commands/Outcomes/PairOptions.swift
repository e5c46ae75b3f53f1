import ArgumentParser
import Formats
import Outcomes
import Psychometrics
import Statistics

/// Which two check-ins of a person are compared.
struct PairOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Days since the first row to start from.", valueName: "0d..30d"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Days to compare with; where change writes a site file also the key to seal it to.",
      valueName: "150d..210d"))
  var to: [String] = []

  @Option(help: ArgumentHelp("The column that names events.", valueName: "column"))
  var event: String?

  @Option(help: ArgumentHelp("The event to start from.", valueName: "event"))
  var fromEvent: String?

  @Option(help: ArgumentHelp("The event to compare with.", valueName: "event"))
  var toEvent: String?

  @Option(help: "last: of differing check-ins of one day the last counts.")
  var sameDay: SameDayChoice?

  enum SameDayChoice: String, ExpressibleByArgument, CaseIterable {
    case last
  }

  /// With `--mergeable` what `--to` names beside a window: keys, or files that hold one.
  var keys: [String] { to.filter { DayWindow($0) == nil } }

  var withoutKeys: PairOptions {
    var pairs = self
    pairs.to.removeAll { DayWindow($0) == nil }
    return pairs
  }

  /// The choice in its own words.
  var words: PairWords {
    PairWords(
      from: from, to: to.last, event: event, fromEvent: fromEvent, toEvent: toEvent,
      takesLastOfDay: sameDay == .last)
  }

  /// - Parameter eventColumn: the number of the further column that names events.
  func choice(eventColumn: Int?) throws -> PairChoice {
    try check()
    if let from, let to = to.last {
      let windows = (try Self.window(from, "--from"), try Self.window(to, "--to"))
      do throws(PairWindowFault) {
        return .windows(try PairWindows(from: windows.0, to: windows.1))
      } catch {
        throw OutcomesUsageFault.windows(error)
      }
    }
    if let eventColumn, let fromEvent, let toEvent {
      return .events(EventPair(column: eventColumn, from: fromEvent, to: toEvent))
    }
    return .firstAndLast
  }

  /// How pairs are chosen, as a ledger names it.
  var subject: [JSON.Member] {
    let pairs: JSON =
      if let from, let to = to.last {
        .string("\(from) \(to)")
      } else if let event, let fromEvent, let toEvent {
        .array([event, fromEvent, toEvent].map { .string($0) })
      } else {
        "first-and-last"
      }
    return [.init("pairs", pairs), .init("sameDay", .boolean(sameDay == .last))]
  }

  /// Options that say half of something, or two things.
  func check() throws {
    let given = [
      ("--from", from), ("--to", to.last), ("--event", event), ("--from-event", fromEvent),
      ("--to-event", toEvent),
    ]
    for group in [given[..<2], given[2...]] where group.contains(where: { $0.1 != nil }) {
      guard let missing = group.first(where: { $0.1 == nil }),
        let there = group.first(where: { $0.1 != nil })
      else { continue }
      throw UsageFault.needsOption(there.0, beside: missing.0)
    }
    if from != nil, event != nil { throw OutcomesUsageFault.notBoth("--from", "--event") }
  }

  private static func window(
    _ text: String, _ option: String
  ) throws(OutcomesUsageFault) -> DayWindow {
    guard let window = DayWindow(text) else { throw .notAWindow(option: option, text) }
    return window
  }
}

/// How much a score wobbles by itself.
struct ErrorOptions: ParsableArguments {
  @Option(
    name: .customLong("error"),
    help: ArgumentHelp(
      "The wobble of a scale; may be given often. Or run: from the tables.",
      valueName: "scale=SD,R"))
  var errors: [String] = []

  @Option(help: ArgumentHelp("Of the one scale: the standard deviation.", valueName: "SD"))
  var sd: Double?

  @Option(help: ArgumentHelp("Of the one scale: the reliability, 0 up to under 1.", valueName: "R"))
  var r: Double?

  func choice(for definition: Definition) throws -> ErrorChoice {
    var choice = ErrorChoice()
    let scales = definition.scales.map(\.id.rawValue)
    for text in errors {
      if text == "run" {
        choice.isOfRun = true
        continue
      }
      let (scale, figures) = try Self.parts(of: text)
      guard scales.contains(scale) else {
        throw UsageFault.unknownScale(
          scale, instrument: definition.id.rawValue, scales: scales,
          nearest: NearestName.nearest(to: scale, among: scales))
      }
      guard choice.given.updateValue(figures, forKey: ScaleID(rawValue: scale)) == nil else {
        throw OutcomesUsageFault.scaleTwice(scale)
      }
    }
    if sd != nil, r == nil { throw UsageFault.needsOption("--sd", beside: "--r") }
    if r != nil, sd == nil { throw UsageFault.needsOption("--r", beside: "--sd") }
    if let sd, let r {
      guard let scale = definition.scales.first?.id, scales.count == 1 else {
        throw OutcomesUsageFault.scaleNotNamed(scales: scales)
      }
      guard choice.given.updateValue(try Self.figures(sd, r), forKey: scale) == nil else {
        throw OutcomesUsageFault.scaleTwice(scale.rawValue)
      }
    }
    return choice
  }

  /// `burnout=6.1,0.75`
  private static func parts(
    of text: String
  ) throws(OutcomesUsageFault) -> (scale: String, figures: ReliableChange) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = (sides.last ?? "").split(separator: ",", omittingEmptySubsequences: false)
    guard sides.count == 2, numbers.count == 2, let deviation = Double(numbers[0]),
      let reliability = Double(numbers[1])
    else { throw .notAnError(text) }
    return (String(sides[0]), try figures(deviation, reliability))
  }

  private static func figures(
    _ deviation: Double, _ reliability: Double
  ) throws(OutcomesUsageFault) -> ReliableChange {
    do throws(Unavailable) {
      return try ReliableChange(standardDeviation: deviation, reliability: reliability)
    } catch {
      throw .errorOutOfRange
    }
  }
}
