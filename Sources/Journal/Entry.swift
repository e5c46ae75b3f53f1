package import Formats
package import Psychometrics

/// A recorded check-in, as it stands after its last revision.
package struct Entry: Hashable, Sendable {
  /// The short number that people type.
  package let id: Int
  package let record: EntryRecord
  /// 1 as first recorded; one more for each correction.
  package let revision: Int

  package init(id: Int, record: EntryRecord, revision: Int) {
    self.id = id
    self.record = record
    self.revision = revision
  }
}

/// What is written down of a check-in.
package struct EntryRecord: Hashable, Sendable {
  package var kind: EntryKind
  /// The civil date of the check-in, where the person was.
  package var date: CivilDate
  /// The name of the time zone that the date was taken in, such as `America/Chicago`.
  package var zone: String
  package var person: Person
  package var mode: Mode
  package var instrument: InstrumentID
  /// The version of the instrument's definition.
  package var version: String
  /// The digest of the definition that it was scored with, `sha256:` and 64 hexadecimal digits.
  package var digest: String
  package var wording: WordingUsed
  /// One an item, in item order.
  package var answers: [Answer]
  /// The scores as they were computed when it was recorded.
  package var scores: [EntryScore]
  package var note: String?

  package init(
    kind: EntryKind = .checkIn, date: CivilDate, zone: String, person: Person, mode: Mode,
    instrument: InstrumentID, version: String, digest: String, wording: WordingUsed,
    answers: [Answer], scores: [EntryScore], note: String? = nil
  ) {
    self.kind = kind
    self.date = date
    self.zone = zone
    self.person = person
    self.mode = mode
    self.instrument = instrument
    self.version = version
    self.digest = digest
    self.wording = wording
    self.answers = answers
    self.scores = scores
    self.note = note
  }

  /// A record of checked answers, scored by the strict rule that entries are always kept under.
  package init(
    _ answers: Answers, kind: EntryKind = .checkIn, date: CivilDate, zone: String, person: Person,
    mode: Mode, digest: String, wording: WordingUsed, note: String? = nil
  ) {
    let report = answers.report(
      missing: .strict, wording: wording.kind, language: wording.language?.rawValue)
    self.init(
      kind: kind, date: date, zone: zone, person: person, mode: mode,
      instrument: answers.definition.id,
      version: answers.definition.version, digest: digest, wording: wording,
      answers: answers.values, scores: report.scores.map(EntryScore.init), note: note)
  }
}

/// What an entry is.
package enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case checkIn = "check-in"
  /// The person chose not to answer this time: no item was asked, and nothing counts as missing.
  case notNow = "not-now"
}

/// A score as it stands in an entry.
package struct EntryScore: Hashable, Sendable {
  package let scale: ScaleID
  /// Nil where items were missing.
  package let value: Double?
  package let answered: Int
  package let items: Int

  package init(scale: ScaleID, value: Double?, answered: Int, items: Int) {
    self.scale = scale
    self.value = value
    self.answered = answered
    self.items = items
  }

  package init(_ score: ScaleScore) {
    self.init(
      scale: score.scale, value: score.value, answered: score.answered, items: score.items)
  }
}

/// How the answers came in.
package enum Mode: String, CaseIterable, Hashable, Sendable {
  case prompt
  case paper
  case interview
  case imported = "import"
}

/// The words that were answered to, and in which language.
package struct WordingUsed: Hashable, Sendable {
  package let kind: WordingKind
  /// Nil where it is not known, as with a paper form.
  package let language: Language?
  /// The name of an imported wording, or of one that came with an organisation's own instrument;
  /// nil for Tend's words, and for a form on paper.
  package let name: String?

  package init(kind: WordingKind, language: Language? = nil, name: String? = nil) {
    self.kind = kind
    self.language = language
    self.name = name
  }
}
