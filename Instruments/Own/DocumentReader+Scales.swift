import Formats
import Psychometrics

/// A scale as it was read, with its key and its everyday name.
struct GivenScale {
  /// Where it stands.
  let pointer: String
  let definition: ScaleDefinition
  let key: Key
  /// Nil where the document gives no everyday name and does not say what a higher score means.
  let guide: ScaleGuide?
}

extension DocumentReader {
  mutating func scales(
    of object: DocumentObject, kind: ScoringKind, publishedName: String
  ) -> [GivenScale]? {
    if kind == .withheld, object["scales"] == nil { return [] }
    let scales = required("scales", of: object) { reader, value in
      reader.readable(value, most: OwnInstrumentLimits.scales) {
        $0.scale($1, kind: kind, publishedName: publishedName)
      }
    }
    guard let scales else { return nil }
    var count = 0
    for scale in scales { count += scale.key.items.count }
    guard count <= OwnInstrumentLimits.itemsOfScales else {
      note(
        .tooManyInScales(given: count, most: OwnInstrumentLimits.itemsOfScales),
        at: object.pointer(to: "scales"))
      return nil
    }
    return scales
  }

  private mutating func scale(
    _ value: DocumentValue, kind: ScoringKind, publishedName: String
  ) -> GivenScale? {
    guard let object = object(value, DocumentMembers.scale) else { return nil }
    let id = required("id", of: object) { $0.id($1) }
    let name = required("publishedName", of: object) { $0.text($1, .name) } ?? ""
    let favourable = favourable(of: object, kind: kind)
    let items = required("items", of: object) { $0.items($1) }
    let reversed = optional("reversed", of: object) { $0.items($1) } ?? []
    if kind == .tallied, !reversed.isEmpty {
      note(.noPlace("reversed", in: kind), at: object.pointer(to: "reversed"))
    }
    let source = optional("source", of: object) { $0.source($1) }
    let bands = optional("bands", of: object) { $0.bands($1) }
    let norm = optional("norm", of: object) { $0.norm($1) }
    let error = optional("error", of: object) { $0.error($1) }
    let percentSource = optional("percentSource", of: object) { $0.source($1) }
    guard let id, let items else { return nil }
    return GivenScale(
      pointer: value.pointer,
      definition: ScaleDefinition(
        id: ScaleID(rawValue: id), publishedName: name, favourable: favourable, bands: bands,
        norm: norm, error: error, percentSource: percentSource,
        source: source ?? Source(publishedName, .unverified)),
      key: Key(items: items, reversed: reversed),
      guide: scaleGuide(of: object, publishedName: name, favourable: favourable))
  }

  private mutating func favourable(of object: DocumentObject, kind: ScoringKind) -> Direction {
    guard kind == .tallied else {
      return required("favourable", of: object) { $0.word($1, among: [Direction.up, .down]) } ?? .up
    }
    _ = optional("favourable", of: object) { $0.word($1, among: [Direction.neither]) }
    return .neither
  }

  private mutating func items(_ value: DocumentValue) -> [Int]? {
    list(value, most: OwnInstrumentLimits.items) { $0.integer($1) }
  }

  private mutating func scaleGuide(
    of object: DocumentObject, publishedName: String, favourable: Direction
  ) -> ScaleGuide? {
    guard object["everydayName"] != nil || object["higherMeans"] != nil else { return nil }
    let name = optional("everydayName", of: object) { $0.phrase($1, .name) }
    let meaning = optional("higherMeans", of: object) { $0.phrase($1, .sentence) }
    return ScaleGuide(
      everydayName: name ?? Phrase(same: publishedName),
      higherMeans: meaning ?? OwnInstrumentDefaults.higherMeans(favourable))
  }
}
