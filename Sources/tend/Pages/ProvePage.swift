import Formats
import Outcomes

/// What trying to solve published figures came to, in words.
///
/// It never says that a table is fit to be published: what these methods do not find, others may.
struct ProvePage {
  private let proof: Proof
  private let showsValues: Bool

  /// More findings would not be read; JSON has them all.
  private static let most = 40

  init(_ proof: Proof, showsValues: Bool) {
    self.proof = proof
    self.showsValues = showsValues
  }

  var page: Page {
    var page = Page()
    page.heading(
      proof.isFound
        ? Phrase(en: "Found", es: "Se halló")
        : Phrase(en: "Not found by these methods", es: "No se halló con estos métodos"))
    page.text(looked)
    if proof.totals == 0, proof.hiddenCells > 0 { page.text(Self.noTotal) }
    if proof.groupings > 1 { page.text(Self.severalGroupings) }
    if !proof.isFound { page.text(Self.limits) }
    if proof.isFound { page.blank() }
    for finding in proof.findings.prefix(Self.most) { add(finding, to: &page) }
    let more = proof.findings.count - Self.most
    if more > 0 {
      page.text(
        Phrase(
          en: "And \(more) more; --format json has them all.",
          es: "Y \(more) más; --format json los trae todos."))
    }
    addGaps(to: &page)
    if proof.isFound {
      page.blank()
      page.text(Self.limits)
      if !showsValues {
        page.text(
          Phrase(
            en: "What comes out is not shown here. --show adds it; then keep the page to yourself.",
            es: "Aquí no se muestra lo que resulta. --show lo añade; guarda entonces la página."))
      }
    }
    return page
  }

  private var looked: Phrase {
    let (files, hidden) = (proof.files.count, proof.hiddenCells)
    return Phrase(
      en:
        "Looked at \(proof.cells) groups and scales in \(files) \(files == 1 ? "file" : "files"), "
        + "\(hidden) of them hidden. The fewest people that may show: \(proof.threshold).",
      es: "Se miraron \(proof.cells) grupos y escalas en \(files) "
        + "\(files == 1 ? "archivo" : "archivos"); ocultos: \(hidden). "
        + "Mínimo de personas que se puede mostrar: \(proof.threshold).")
  }

  private static let noTotal = Phrase(
    en: "No line was read as the total of others. If one is, name it with --total-name.",
    es: "Ninguna línea se leyó como el total de otras. Si una lo es, nómbrala con --total-name.")

  private static let severalGroupings = Phrase(
    en: "Files that group people in different ways are held together only where everybody is in "
      + "both.",
    es:
      "Los archivos que agrupan de maneras distintas se miran juntos solo si en ambos están todas "
      + "las personas.")

  /// What it never can rule out.
  private static let limits = Phrase(
    en: "It adds and takes away what is shown, and reckons what whole numbers are left. Somebody "
      + "with other tables, or who knows the people, may still learn more.",
    es: "Suma y resta lo que se muestra, y calcula qué números enteros quedan. Quien tenga otras "
      + "tablas, o conozca a las personas, aún puede averiguar más.")

  private func add(_ finding: ProofFinding, to page: inout Page) {
    let words = ProveWords(finding, in: proof)
    page.choice("-", words.what)
    if let from = words.from { page.text(from, indent: 5) }
    if showsValues, let value = words.value { page.text(value, indent: 5) }
  }

  private func addGaps(to page: inout Page) {
    guard !proof.gaps.isEmpty else { return }
    page.blank()
    page.heading(Phrase(en: "Not looked at", es: "No se miró"))
    for gap in proof.gaps { page.choice("-", ProveWords.gap(gap, in: proof)) }
  }
}
