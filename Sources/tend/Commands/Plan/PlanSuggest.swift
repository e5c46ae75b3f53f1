import ArgumentParser
import Care
import Formats

extension PlanCommand {
  struct Suggest: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest",
      abstract: "Ideas to read, what the organization can change first.",
      discussion: """
        Only when you ask. No score leads to one, and none is picked out for you.

          tend plan suggest
          tend plan suggest --area sleep
          tend plan suggest --side organisation
        """)

    @OptionGroup var shared: SharedOptions

    @Option(
      help: """
        stress, food, movement, sleep, service, support, optimism, thinking, spirit or \
        meaning.
        """)
    var area: HealthArea?

    @Option(help: "organisation, or own: peers and yourself.")
    var side: Side?

    /// Whose side an idea is on.
    enum Side: String, ExpressibleByArgument, CaseIterable {
      case organisation
      case own

      func has(_ suggestion: Suggestion) -> Bool {
        suggestion.helper.isOrganisation == (self == .organisation)
      }
    }

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let chosen = Suggestions.suggestions(for: area).filter { side?.has($0) ?? true }
      try session.show(SuggestionPage.page(chosen), or: SuggestionPage.document(chosen))
    }
  }
}

extension HealthArea: ExpressibleByArgument {}
