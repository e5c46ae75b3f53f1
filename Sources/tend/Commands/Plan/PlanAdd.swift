import ArgumentParser
import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Store

extension PlanCommand {
  struct Add: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add something to your plan.",
      discussion: """
        At a terminal it asks. From a script the words come from a file or stdin,
        a line a fact; only what is needed:

          what: Ask for a set time for supervision
          when: this week
          area: support
          scale: proqol-5/burnout
          who: supervision

          tend plan add --input item.txt
          tend plan add --suggestion monthly-peers
        """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("The item; stdin or the prompt unless named.", valueName: "file"))
    var input: String?

    @Option(help: ArgumentHelp("An idea by its name in tend plan suggest.", valueName: "name"))
    var suggestion: String?

    @Option(help: ArgumentHelp("The day it was planned, as 2026-05-03.", valueName: "date"))
    var date: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let day = try Names.date(date, today: session.today)
      let suggestion = try self.suggestion.map { try PlanNames.suggestion($0) }
      let present = try session.personalStoreForReading()
      guard let form = try form(suggestion, present: present, in: session), let what = form.what
      else {
        try session.tell(ForgetPage.left)
        return
      }
      let item = PlanItem(
        id: 1, what: what, when: form.when, area: form.area, scale: form.scale,
        helper: form.helper ?? .oneself, added: day)
      let store = try session.personalStoreForWriting()
      var random = session.world.random
      let added = try store.add(item, random: &random)
      try session.show(PlanPage.added(added), or: PlanDocument.item(added))
    }

    /// What is to be added; nil where the person leaves.
    private func form(
      _ suggestion: Suggestion?, present: Store?, in session: Session
    ) throws -> PlanForm? {
      let library = try present.map(session.library) ?? Library()
      var form = PlanForm()
      if let suggestion { form.take(suggestion, in: session.language) }
      if input == nil, session.isInteractive {
        let asked = try present.map { store in
          Set(try store.entries().map(\.record.instrument))
        }
        let scales = NamedScale.all(in: library, of: asked ?? [])
        return try PlanAsking(conversation: Conversation(session), scales: scales).form(form)
      }
      if input == nil, suggestion != nil { return form }
      let written = try PlanNames.form(input, needsWhat: suggestion == nil, in: library)
      form.take(written)
      return form
    }
  }
}

extension PlanForm {
  /// Takes what a suggestion says.
  fileprivate mutating func take(_ suggestion: Suggestion, in language: Language) {
    what = PlainText(suggestion.words[language])
    area = suggestion.areas.first
    helper = suggestion.helper
  }

  /// Takes what another says, in place of what stood here.
  mutating func take(_ other: PlanForm) {
    what = other.what ?? what
    when = other.when ?? when
    area = other.area ?? area
    scale = other.scale ?? scale
    helper = other.helper ?? helper
  }
}

/// Finds what is named for a plan.
enum PlanNames {
  static func suggestion(_ id: String) throws(CareFault) -> Suggestion {
    guard let suggestion = Suggestions.suggestion(id) else {
      throw .unknownSuggestion(
        id, nearest: NearestName.nearest(to: id, among: Suggestions.all.map(\.id)))
    }
    return suggestion
  }

  /// An item from a file or stdin.
  static func form(_ path: String?, needsWhat: Bool, in library: Library) throws -> PlanForm {
    let text: String
    do {
      text = try FormInput.text(path)
    } catch DataFault.empty {
      text = ""
    }
    do throws(PlanFormFaults) {
      return try PlanForm(text, needsWhat: needsWhat) { NamedScale.named($0, in: library) }
    } catch {
      throw PlanFormFaults(faults: error.faults, name: path ?? "-")
    }
  }
}
