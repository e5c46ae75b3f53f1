import Formats
import Psychometrics

/// Reads figures and gathers what is wrong with them.
struct NormsReader {
  static let names = [
    "schema", "scale", "wording", "language", "mean", "standardDeviation", "reliability", "sample",
    "people", "date", "organisation", "definition",
  ]
  /// The greatest lengths in characters.
  static let sampleLimit = 200
  static let organisationLimit = 100

  let definition: Definition
  /// The last day that figures can be of; nil where they were checked before.
  let today: CivilDate?
  private(set) var faults: [NormsFileFault] = []

  init(_ definition: Definition, today: CivilDate?) {
    self.definition = definition
    self.today = today
  }

  mutating func note(_ kind: NormsFileFault.Kind, at pointer: String) {
    faults.append(NormsFileFault(pointer, kind))
  }

  /// One set of figures, or a list of them.
  mutating func readFile(_ document: JSON) -> [OwnNorms] {
    guard let members = document.members, let given = document["norms"] else {
      return readNorms(document, pointer: "").map { [$0] } ?? []
    }
    checkNames(members, known: ["schema", "norms"], pointer: "")
    checkSchema(document, pointer: "")
    guard let list = given.array else {
      note(.wrongKind(expected: .list), at: "/norms")
      return []
    }
    if list.isEmpty { note(.noNorms, at: "/norms") }
    var norms: [OwnNorms] = []
    for (index, element) in list.enumerated() {
      let pointer = "/norms/\(index)"
      guard let one = readNorms(element, pointer: pointer) else { continue }
      if norms.contains(where: {
        ($0.scale, $0.wording, $0.language) == (one.scale, one.wording, one.language)
      }) {
        note(.twice(one.scale, one.wording, one.language), at: pointer)
      } else {
        norms.append(one)
      }
    }
    return norms
  }

  /// The figures of one scale; nil where something of them is wrong.
  mutating func readNorms(_ json: JSON, pointer: String) -> OwnNorms? {
    guard let members = json.members else {
      note(.wrongKind(expected: .object), at: pointer)
      return nil
    }
    let before = faults.count
    checkNames(members, known: Self.names, pointer: pointer)
    checkSchema(json, pointer: pointer)
    let scale = scale(of: json, pointer: pointer)
    let wording = word("wording", of: json, pointer: pointer, WordingKind.self)
    let language =
      json["language"].map(\.isNull) == false
      ? word("language", of: json, pointer: pointer, Language.self) : nil
    let mean = optional("mean", of: json, expected: .number, pointer: pointer, \.double)
    let deviation = value(
      "standardDeviation", of: json, expected: .number, pointer: pointer, \.double)
    let reliability = reliability(of: json, pointer: pointer)
    let sample = line("sample", of: json, limit: Self.sampleLimit, pointer: pointer)
    let people = optional("people", of: json, expected: .wholeNumber, pointer: pointer, \.integer)
    let date = date(of: json, pointer: pointer)
    let organisation = line(
      "organisation", of: json, limit: Self.organisationLimit, pointer: pointer)
    let madeWith = optional("definition", of: json, expected: .text, pointer: pointer, \.string)
    if let people, people < 2 { note(.tooFewPeople(people), at: "\(pointer)/people") }
    if let deviation, let scale {
      checkSpread(deviation, mean: mean, people: people, of: scale, pointer: pointer)
    }
    guard faults.count == before, let scale, let wording, let deviation, let reliability,
      let sample, let date, let organisation
    else { return nil }
    return OwnNorms(
      GivenFigures(
        scale: scale, wording: wording, language: language, mean: mean,
        standardDeviation: deviation, reliability: reliability.kind,
        coefficient: reliability.coefficient, sample: sample, people: people, date: date,
        organisation: organisation, madeWith: madeWith))
  }

  private mutating func checkSpread(
    _ deviation: Double, mean: Double?, people: Int?, of scale: ScaleID, pointer: String
  ) {
    let count = definition.key(of: scale)?.items.count ?? 0
    let scores = count * definition.form.lowest...count * definition.form.highest
    let place = "\(pointer)/standardDeviation"
    guard deviation > 0 else { return note(.standardDeviationNotOverZero, at: place) }
    var spread = PossibleSpread(scores: scores, people: people, mean: mean)
    if let mean, mean < Double(scores.lowerBound) || mean > Double(scores.upperBound) {
      note(.meanOutsideScale(scores), at: "\(pointer)/mean")
      spread = PossibleSpread(scores: scores, people: people, mean: nil)
    }
    if let people, people < 2 { return }
    if !spread.allows(deviation) {
      note(.standardDeviationTooLarge(most: spread.largest), at: place)
    }
  }
}
