import Formats
import Instruments
import Outcomes
import Psychometrics

/// A released change table as a page: what it says and cannot say, then the figures scale by scale.
struct ChangePage {
  let change: ReleasedChange
  let entry: CatalogEntry
  let groups: GroupWords
  private let pairs: PairWords

  private static let cannotSay: [OutcomesNotes.Kind] = [
    .noComparisonGroup, .regressionToTheMean, .whoLeft, .testsRun, .crossingIsNotRemission,
  ]

  init(_ change: ReleasedChange, of entry: CatalogEntry, pairs: PairWords) {
    self.change = change
    self.entry = entry
    self.pairs = pairs
    groups = GroupWords(columns: change.table.columns)
  }

  func page(in view: View) -> Page {
    var page = OutcomesNotes.beginning(
      heading, findings: change.findings, cannotSay: Self.cannotSay)
    page.text(whichEntries)
    page.add(counts)
    for (index, scale) in change.definition.scales.enumerated() {
      page.blank()
      page.heading(Words.name(scale, in: entry))
      page.quiet(OutcomesNotes.range(of: scale, in: change.definition))
      for part in parts(of: scale, error: change.errors[safe: index]?.value) {
        if let title = part.title { page.text(title) }
        page.add(part.table.page(in: view))
        page.blank()
      }
      if let attrition = change.attrition[safe: index] {
        for sentence in attrition.sentences { page.text(sentence) }
      }
    }
    if let eligible = change.eligible {
      page.blank()
      for sentence in eligible.sentences { page.text(sentence) }
    }
    page.blank()
    page.add(
      OutcomesNotes.end(
        change.findings, cannotSay: Self.cannotSay,
        methods: [change.methods.phrase, Self.besideSummary]))
    return page
  }

  private static let besideSummary = Phrase(
    en: "Beside a summary of the same people this table can tell of few of them. tend outcomes "
      + "report holds the two against each other.",
    es:
      "Junto a un resumen de las mismas personas, esta tabla puede hablar de pocas. tend outcomes "
      + "report compara las dos.")

  private var heading: Phrase {
    let by = groups.by
    return Phrase(
      en: "\(entry.name.english): how scores changed\(by.english)",
      es: "\(entry.name.spanish): cómo cambiaron los puntajes\(by.spanish)")
  }

  private var whichEntries: Phrase {
    if let from = pairs.from, let to = pairs.to {
      return Phrase(
        en:
          "Compared: for each person the first check-in of \(from) and the last of \(to), in days "
          + "since their first row.",
        es: "Se compara, en cada persona, el primer registro de \(from) con el último de \(to), en "
          + "días desde su primera fila.")
    }
    if let from = pairs.fromEvent, let to = pairs.toEvent {
      return Phrase(
        en: "Compared: for each person the first check-in at “\(from)” and the last at “\(to)”.",
        es: "Se compara, en cada persona, el primer registro en “\(from)” con el último en “\(to)”."
      )
    }
    return Phrase(
      en: "Compared: for each person the first check-in with a score and the last, on different "
        + "days. A person is in the group of the first.",
      es: "Se compara, en cada persona, el primer registro con puntaje y el último, de días "
        + "distintos. Cada persona está en el grupo del primero.")
  }

  private var counts: Page {
    guard case .pairs(let participants?, _) = change.table.counts else { return Page() }
    return .one(Phrase(en: "People: \(participants).", es: "Personas: \(participants)."))
  }
}
