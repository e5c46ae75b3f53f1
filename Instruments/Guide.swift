public import Formats
public import Psychometrics

/// What a person reads about an instrument beside its items: names in everyday words, whose it is,
/// and on what terms it may be used.
public struct Guide: Hashable, Sendable {
  /// The name on the screen; nil where the published name is used in every language.
  public let name: Phrase?
  /// What the instrument asks about, in a few everyday words: "how work sits with you".
  public let topic: Phrase
  /// What it measures and for whom, in a sentence or two.
  public let purpose: Phrase
  /// The time that the items look back over, as the first words of a question; nil where the form
  /// names none.
  public let lookBack: Phrase?
  public let scales: [ScaleID: ScaleGuide]
  public let bandNames: [BandID: Phrase]
  /// The form's own answer labels, which are facts of its response scale, from the lowest up.
  public let answerLabels: [Phrase]
  /// One line of credit, shown at the end of a check-in.
  public let credit: Phrase
  /// The conditions of use, whole, as far as they are known.
  public let conditions: Phrase
  /// Where its owner gives the official form.
  public let officialForm: Phrase
  /// Whether the conditions allow one scale to be asked alone.
  public let allowsSingleScales: Bool
  /// Whether the mean of the items is in use beside their sum, so that both are shown and named.
  public let showsItemMean: Bool
  /// Whose work it is for; lists can be narrowed to one of them.
  public let audiences: [Audience]
  /// Texts to read after the items. They ask nothing, keep nothing and are on no page but their own.
  public let asides: [Aside]
  /// Facts that a reader of the scores should know, each with its source: what is contested, what
  /// was not found.
  public let caveats: [Caveat]

  public init(
    name: Phrase? = nil, topic: Phrase, purpose: Phrase, lookBack: Phrase?,
    scales: [ScaleID: ScaleGuide],
    bandNames: [BandID: Phrase] = [:], answerLabels: [Phrase], credit: Phrase,
    conditions: Phrase, officialForm: Phrase, allowsSingleScales: Bool,
    showsItemMean: Bool = false, audiences: [Audience] = [.worker, .evaluator],
    asides: [Aside] = [], caveats: [Caveat] = []
  ) {
    self.name = name
    self.topic = topic
    self.purpose = purpose
    self.lookBack = lookBack
    self.scales = scales
    self.bandNames = bandNames
    self.answerLabels = answerLabels
    self.credit = credit
    self.conditions = conditions
    self.officialForm = officialForm
    self.allowsSingleScales = allowsSingleScales
    self.showsItemMean = showsItemMean
    self.audiences = audiences
    self.asides = asides
    self.caveats = caveats
  }
}

/// Somebody in whose work an instrument has a place.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// A person who does peer support work, for themselves.
  case worker
  case supervisor
  /// Whoever runs the organisation.
  case organisation
  case evaluator
}

/// A text to read and think about, which keeps no answers and is counted nowhere.
public struct Aside: Hashable, Sendable {
  public let title: Phrase
  /// A paragraph each.
  public let paragraphs: [Phrase]

  public init(_ title: Phrase, _ paragraphs: [Phrase]) {
    self.title = title
    self.paragraphs = paragraphs
  }
}

/// A scale in everyday words.
public struct ScaleGuide: Hashable, Sendable {
  /// "What the work gives you"; shown first, with the published name beside it.
  public let everydayName: Phrase
  /// What a higher score says, in a sentence.
  public let higherMeans: Phrase

  public init(everydayName: Phrase, higherMeans: Phrase) {
    self.everydayName = everydayName
    self.higherMeans = higherMeans
  }
}

/// A known limit of an instrument, and who found it.
public struct Caveat: Hashable, Sendable {
  public let text: Phrase
  public let source: Source

  public init(_ text: Phrase, source: Source) {
    self.text = text
    self.source = source
  }
}
