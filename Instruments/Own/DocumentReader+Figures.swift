import Formats
import Psychometrics

extension DocumentReader {
  mutating func bands(_ value: DocumentValue) -> Bands? {
    guard let object = object(value, DocumentMembers.bands) else { return nil }
    let source = required("source", of: object) { $0.source($1) }
    let isCutoff = optional("cutoffOfOneStudy", of: object) { $0.boolean($1) }
    let bands = required("bands", of: object) { reader, value in
      reader.list(value, most: OwnInstrumentLimits.bands) { $0.band($1) }
    }
    guard let bands else { return nil }
    return Bands(
      bands, source: source ?? Source("", .unverified), isCutoffOfOneStudy: isCutoff ?? false)
  }

  private mutating func band(_ value: DocumentValue) -> Band? {
    guard let object = object(value, DocumentMembers.band) else { return nil }
    let id = required("id", of: object) { $0.id($1) }
    if let id, !bandIDs.contains(id) { bandIDs.append(id) }
    let from = required("from", of: object) { $0.integer($1) }
    guard let id, let from else { return nil }
    return Band(BandID(rawValue: id), from: from)
  }

  mutating func norm(_ value: DocumentValue) -> Norm? {
    guard let object = object(value, DocumentMembers.norm) else { return nil }
    let mean = required("mean", of: object) { $0.number($1) }
    let deviation = required("standardDeviation", of: object) { $0.number($1) }
    let sample = required("sample", of: object) { $0.text($1, .sentence) }
    let source = required("source", of: object) { $0.source($1) }
    guard let mean, let deviation, let sample, let source else { return nil }
    return Norm(mean: mean, standardDeviation: deviation, sample: sample, source: source)
  }

  mutating func error(_ value: DocumentValue) -> MeasurementError? {
    guard let object = object(value, DocumentMembers.error) else { return nil }
    let deviation = required("standardDeviation", of: object) { $0.figure($1) }
    let reliability = required("reliability", of: object) { $0.reliability($1) }
    var others: [Reliability]? = []
    if let given = object["otherReliabilities"] {
      others = list(given, most: OwnInstrumentLimits.otherReliabilities) { $0.reliability($1) }
    }
    let certainty = required("certainty", of: object) { $0.word($1, Certainty.self) }
    guard let deviation, let reliability, let others, let certainty else { return nil }
    let error = MeasurementError(
      standardDeviation: deviation, reliability: reliability, otherReliabilities: others,
      certainty: certainty)
    checkDerived(of: error, in: object)
    return error
  }

  private mutating func figure(_ value: DocumentValue) -> Figure? {
    guard let object = object(value, DocumentMembers.figure) else { return nil }
    let number = required("value", of: object) { $0.number($1) }
    let sample = required("sample", of: object) { $0.text($1, .sentence) }
    let source = required("source", of: object) { $0.source($1) }
    guard let number, let sample, let source else { return nil }
    return Figure(number, sample: sample, source: source)
  }

  private mutating func reliability(_ value: DocumentValue) -> Reliability? {
    guard let object = object(value, DocumentMembers.reliability) else { return nil }
    let kind = required("kind", of: object) { $0.word($1, Reliability.Kind.self) }
    let coefficient = required("coefficient", of: object) { $0.figure($1) }
    guard let kind, let coefficient else { return nil }
    return Reliability(kind, coefficient)
  }

  /// Figures that follow from the others may stand there, as they do where Tend wrote the document;
  /// one that was left behind when an input changed must not.
  private mutating func checkDerived(of error: MeasurementError, in object: DocumentObject) {
    check("standardErrorOfMeasurement", error.standardErrorOfMeasurement, in: object)
    check("smallestDetectable", error.smallestDetectableChange, in: object)
    guard let given = object["smallestDetectableRange"],
      let bounds = list(given, most: 2, { $0.number($1) })
    else { return }
    guard bounds.count == 2 else {
      note(.wrongKind(expected: .range), at: given.pointer)
      return
    }
    guard let range = error.contestedRange else {
      if error.otherReliabilities.isEmpty { note(.rangeWithoutOthers, at: given.pointer) }
      return
    }
    let expected = [range.lowerBound, range.upperBound]
    for (index, (bound, expected)) in zip(bounds, expected).enumerated() {
      compare(bound, with: expected, at: "\(given.pointer)/\(index)")
    }
  }

  private mutating func check(_ name: String, _ expected: Double, in object: DocumentObject) {
    guard let given = optional(name, of: object, { $0.number($1) }) else { return }
    compare(given, with: expected, at: object.pointer(to: name))
  }

  /// A figure may have been rounded to two digits after the point.
  private mutating func compare(_ given: Double, with expected: Double, at pointer: String) {
    // Where an input cannot be, nothing follows from it, and its own fault is noted.
    guard expected.isFinite else { return }
    if (given - expected).magnitude > 0.005_000_1 {
      note(.doesNotFollow(expected: expected), at: pointer)
    }
  }
}
