package import Formats
package import Psychometrics

/// Which instrument, wording, language, version and mode the entries of a panel name, where its
/// tables have such columns; an empty cell names none.
package struct CircumstanceTally: PanelConsumer, Sendable {
  /// The further columns that it reads, in the order in which it expects them, before all others.
  package static let columns =
    PanelOptions.Column.circumstances + [PanelOptions.Column("instrument", isOptional: true)]

  /// For each column and value where it stands first; nil for a value that no entry has.
  private var places: [[PanelPlace?]]

  package init() {
    places = Self.columns.map { _ in [] }
  }

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    for column in places.indices {
      guard batch.columns.indices.contains(column), names.values.indices.contains(column) else {
        continue
      }
      let missing = names.values[column].count - places[column].count
      if missing > 0 { places[column].append(contentsOf: repeatElement(nil, count: missing)) }
      for (entry, value) in batch.columns[column].enumerated()
      where places[column][Int(value)] == nil {
        places[column][Int(value)] = PanelPlace(file: batch.file, line: batch.lines[entry])
      }
    }
  }

  /// What the entries have in common, and what a reader has to know of the rest.
  ///
  /// - Parameters:
  ///   - names: of the panel that was read.
  ///   - grouping: the columns that the report is grouped by: their values are not pooled.
  ///   - wording: the words that were answered to where no cell says so.
  /// - Throws: where entries are of another instrument, or would be pooled and may not be.
  package func circumstances(
    of names: PanelNames, definition: Definition, grouping: [String], wording: WordingKind
  ) throws(CircumstanceFault) -> Circumstances {
    if let other = values("instrument", names).first(where: { $0.text != definition.id.rawValue }) {
      throw .otherInstrument(other.text, at: other.place)
    }
    let wordings = values("wording", names, empty: wording.rawValue)
    if let unknown = wordings.first(where: { WordingText.kind(of: $0.text) == nil }) {
      throw .unknownWording(unknown.text, at: unknown.place)
    }
    let versions = values("version", names)
    for (column, values) in [("wording", wordings), ("version", versions)] {
      guard let first = values.first, values.count > 1, !grouping.contains(column) else { continue }
      throw .differing(
        column: column, first: first.text, firstAt: first.place, other: values[1].text,
        otherAt: values[1].place)
    }
    var findings: [ReadingFinding] = []
    if versions.contains(where: { $0.text != definition.version }) {
      findings.append(.otherVersion)
    }
    for (column, finding) in [
      ("language", ReadingFinding.severalLanguages), ("mode", .severalModes),
    ]
    where values(column, names).count > 1 && !grouping.contains(column) {
      findings.append(finding)
    }
    let languages = values("language", names, empty: "")
    // Where groups have different words, what is known of the published form does not hold for all.
    let kinds = wordings.compactMap { WordingText.kind(of: $0.text) }
    return Circumstances(
      wording: kinds.first { $0 != .published } ?? kinds.first ?? wording,
      language: languages.count == 1
        ? languages.first.flatMap { Language(rawValue: $0.text) } : nil,
      findings: findings)
  }

  /// The distinct values of a column in the order of the input; empty cells count as `empty`, or where
  /// that is nil not at all.
  private func values(
    _ name: String, _ names: PanelNames, empty: String? = nil
  ) -> [(text: String, place: PanelPlace)] {
    guard let column = Self.columns.firstIndex(where: { $0.name == name }),
      names.values.indices.contains(column)
    else { return [] }
    var found: [String: PanelPlace] = [:]
    for (value, place) in zip(names.values[column], places[column]) {
      guard let place, let text = value.isEmpty ? empty : value else { continue }
      found[text] = min(found[text] ?? place, place)
    }
    return found.map { (text: $0.key, place: $0.value) }.sorted { $0.place < $1.place }
  }
}

/// What the entries of a panel have in common.
package struct Circumstances: Hashable, Sendable {
  /// The words that were answered to; where groups have different ones, own words, since the figures
  /// of the published form do not hold for them.
  package let wording: WordingKind
  /// The language of those words, where all entries name the same.
  package let language: Language?
  package let findings: [ReadingFinding]

  package init(wording: WordingKind, language: Language?, findings: [ReadingFinding]) {
    self.wording = wording
    self.language = language
    self.findings = findings
  }
}

/// Entries that may not stand in one table.
package enum CircumstanceFault: Error, Hashable, Sendable {
  case otherInstrument(String, at: PanelPlace)
  /// Neither `published` nor `own`.
  case unknownWording(String, at: PanelPlace)
  /// Two values of `wording` or `version`, where each stands first.
  case differing(
    column: String, first: String, firstAt: PanelPlace, other: String, otherAt: PanelPlace)
}
