import ArgumentParser
import Care
import Formats

struct LifelineCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "lifeline",
    abstract: "Somebody to talk to, now: help lines by country, offline.",
    discussion: """
        tend lifeline
        tend lifeline MX
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "A country as two letters, such as US or MX.")
  var country: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let code = country ?? session.settings.lifelineCountry
    if let country, LifelineDirectory.lifeline(forCountry: country) == nil {
      guard LifelinePage.isCountryCode(country) else { throw UsageFault.unknownCountry(country) }
    }
    switch session.format {
    case .json:
      try session.show(LifelinePage.document(forCountry: code, language: session.language))
    default: try session.show(LifelinePage.page(forCountry: code))
    }
  }
}
