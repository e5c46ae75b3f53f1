import Formats
import Outcomes

/// One finding of `outcomes prove` in words.
struct ProveWords {
  private let finding: ProofFinding
  private let proof: Proof
  private let groups: GroupWords

  /// More groups are not named in one line.
  private static let mostNamed = 4

  init(_ finding: ProofFinding, in proof: Proof) {
    self.finding = finding
    self.proof = proof
    groups = GroupWords(columns: proof.columns)
  }

  /// What can be worked out, and of whom.
  var what: Phrase { subject.joined(to: kind, with: ": ") }

  private var kind: Phrase {
    switch finding.kind {
    case .workedOut:
      Phrase(
        en: "hidden, and yet \(figures.english) can be worked out.",
        es: "oculto, y aun así se puede calcular \(figures.spanish).")
    case .fewTogether:
      Phrase(
        en: "these hidden groups together are fewer than \(proof.threshold), and what they come to "
          + "can be worked out.",
        es: "estos grupos ocultos juntos son menos de \(proof.threshold), y se puede calcular lo "
          + "que suman.")
    case .narrowed:
      Phrase(
        en: "hidden, and yet few numbers are left for how many there are.",
        es: "oculto, y aun así quedan pocos números posibles para cuántas personas hay.")
    case .smallGroup:
      Phrase(
        en: "shown, with fewer than \(proof.threshold) people.",
        es: "se muestra, con menos de \(proof.threshold) personas.")
    case .smallCategory:
      Phrase(
        en: "a category with fewer than \(proof.threshold) shows, or can be worked out.",
        es: "una categoría con menos de \(proof.threshold) se muestra o se puede calcular.")
    case .oneCategory:
      Phrase(
        en: "all of them are in one category, so each one's is known.",
        es: "todas están en una categoría, así que se sabe la de cada una.")
    case .oneScore:
      Phrase(
        en: "all of them have the same score, so each one's is known.",
        es: "todas tienen el mismo puntaje, así que se sabe el de cada una.")
    case .difference: difference
    case .leftOut:
      Phrase(
        en: "the total has a few more than the groups in it, fewer than \(proof.threshold).",
        es: "el total tiene unas pocas más que sus grupos, menos de \(proof.threshold).")
    case .smallTop:
      Phrase(
        en: "a count above the groups tells of fewer than \(proof.threshold).",
        es: "un número encima de los grupos habla de menos de \(proof.threshold).")
    }
  }

  private var difference: Phrase {
    finding.figures.contains(.sum)
      ? Phrase(
        en: "two releases differ here by fewer than \(proof.threshold), so their scores can be "
          + "worked out.",
        es: "dos publicaciones difieren aquí en menos de \(proof.threshold), así que se pueden "
          + "calcular sus puntajes.")
      : Phrase(
        en: "two releases differ here by fewer than \(proof.threshold).",
        es: "dos publicaciones difieren aquí en menos de \(proof.threshold).")
  }

  private var figures: Phrase {
    var names: [Phrase] = []
    if finding.figures.contains(.count) {
      names.append(Phrase(en: "how many there are", es: "cuántas hay"))
    }
    if finding.figures.contains(.sum) { names.append(Phrase(en: "the mean", es: "la media")) }
    if finding.figures.contains(.spread) {
      names.append(Phrase(en: "the spread", es: "la dispersión"))
    }
    return Phrase(
      en: Words.list(names.map(\.english), and: "and"),
      es: Words.list(names.map(\.spanish), and: "y"))
  }

  // MARK: - Of whom, and from what

  /// "north, recovery-capital"
  private var subject: Phrase {
    var parts: [Phrase] = []
    if !finding.groups.isEmpty { parts.append(list(finding.groups.map(name))) }
    if !finding.scale.isEmpty { parts.append(Phrase(same: ErrorCatalogue.shown(finding.scale))) }
    if let category = finding.category {
      parts.append(Phrase(same: ErrorCatalogue.shown(category)))
    }
    if proof.files.count > 1 {
      parts.append(list(finding.files.map(file)))
    }
    return Phrase(
      en: parts.map(\.english).joined(separator: ", "),
      es: parts.map(\.spanish).joined(separator: ", "))
  }

  /// From which lines; nil where it stands there.
  var from: Phrase? {
    guard !finding.from.isEmpty else { return nil }
    let lines = list(
      finding.from.map { line in
        let group = line.group.map(name) ?? Phrase(en: "the counts above", es: "los de encima")
        return proof.files.count > 1 ? group.joined(to: file(line.file), with: " · ") : group
      }, and: false)
    return Phrase(en: "from: \(lines.english)", es: "de: \(lines.spanish)")
  }

  /// The numbers themselves.
  var value: Phrase? {
    var parts: [Phrase] = []
    if let count = finding.count {
      let (low, high) = (count.lowerBound, count.upperBound)
      parts.append(
        low == high
          ? Phrase(en: "\(low) in number", es: "en número: \(low)")
          : Phrase(en: "\(low) to \(high) in number", es: "en número: de \(low) a \(high)"))
    }
    for (measure, mean) in finding.means.sorted(by: { $0.key < $1.key }) {
      let text =
        mean.isExact
        ? Phrase(same: Words.number(mean.low))
        : Phrase(
          en: "\(Words.number(mean.low)) to \(Words.number(mean.high))",
          es: "de \(Words.number(mean.low)) a \(Words.number(mean.high))")
      let name = measure == "score" ? "" : " (\(ErrorCatalogue.shown(measure)))"
      parts.append(
        Phrase(en: "mean\(name) \(text.english)", es: "media\(name) \(text.spanish)"))
    }
    guard !parts.isEmpty else { return nil }
    return Phrase(
      en: parts.map(\.english).joined(separator: "; "),
      es: parts.map(\.spanish).joined(separator: "; "))
  }

  private func name(_ group: PublishedGroup) -> Phrase {
    let values = proof.columns.filter { group.values[$0] != nil }
    guard values != Array(proof.columns.prefix(values.count)) else {
      return groups.name(of: values.compactMap { group.values[$0] })
    }
    return Phrase(
      same: values.map { "\($0) = \(group.values[$0] ?? "")".printable() }
        .joined(separator: ", "))
  }

  private func file(_ place: Int) -> Phrase {
    ErrorCatalogue.input(proof.files[safe: place] ?? "-")
  }

  private func list(_ phrases: [Phrase], and isLast: Bool = true) -> Phrase {
    let named = phrases.prefix(Self.mostNamed)
    let more = phrases.count - named.count
    var (english, spanish) = (named.map(\.english), named.map(\.spanish))
    if more > 0 {
      english.append("\(more) more")
      spanish.append("\(more) más")
    }
    guard isLast else {
      return Phrase(en: english.joined(separator: "; "), es: spanish.joined(separator: "; "))
    }
    return Phrase(
      en: Words.list(english, and: "and"), es: Words.list(spanish, and: "y"))
  }

  // MARK: - Gaps

  static func gap(_ gap: ProofGap, in proof: Proof) -> Phrase {
    let scale = gap.scale.isEmpty ? "" : ErrorCatalogue.shown(gap.scale) + ": "
    let reason: Phrase =
      switch gap.reason {
      case .limit(.numbersTooLarge):
        Phrase(
          en: "the numbers grew too large to reckon with exactly.",
          es: "los números crecieron demasiado para calcular con exactitud.")
      case .limit(.tooMuch):
        Phrase(
          en: "there are too many groups to work through.",
          es: "hay demasiados grupos para revisarlos todos.")
      case .doesNotAddUp(let group):
        Phrase(
          en: "the groups do not add up to \(name(group, proof).english), so it was left aside.",
          es: "los grupos no suman lo de \(name(group, proof).spanish), así que se dejó aparte.")
      }
    return Phrase(same: scale).joined(to: reason, with: "")
  }

  private static func name(_ group: PublishedGroup, _ proof: Proof) -> Phrase {
    GroupWords(columns: proof.columns)
      .name(of: proof.columns.compactMap { group.values[$0] })
  }
}
