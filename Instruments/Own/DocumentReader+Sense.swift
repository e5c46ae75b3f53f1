import Formats
import Psychometrics

extension DocumentReader {
  /// Checks the definition as far as it could be made out, and that a whole one comes out as its
  /// worked examples say.
  ///
  /// - Returns: what is only worth a second look.
  mutating func checkSense(
    of definition: Definition, as given: GivenDefinition, for use: OwnInstrument.Use
  ) -> [OwnInstrumentFault] {
    let noted = noted
    let places = DefinitionPlaces(given.scales ?? [])
    var warnings: [OwnInstrumentFault] = []
    for fault in definition.faults() where given.isWhole || !fault.mayComeFromGaps {
      let pointer = places.pointer(to: fault)
      if fault.isWarning {
        warnings.append(OwnInstrumentFault(pointer, .definition(fault)))
      } else {
        note(.definition(fault), at: pointer)
      }
    }
    checkColumns(of: given.scales ?? [])
    guard use == .adding, given.isWhole, self.noted == noted else { return warnings }
    for scale in SelfTest.run(definition).scales {
      for failure in scale.failures {
        note(
          .selfTest(failure, scale: scale.scale), at: places.pointer(to: failure, of: scale.scale))
      }
    }
    return warnings
  }

  /// Built-in instruments keep their names, but for one that waits for its key: who adds that says
  /// whose consent allows it.
  mutating func checkName(
    of definition: Definition, hasConsent: Bool, in object: DocumentObject
  ) {
    guard let builtIn = Catalog.entry(definition.id)?.definition else {
      if let guarded = definition.ownRecoveryInDisguise {
        note(.keyOfOwnRecovery(guarded), at: object.pointer(to: "subject"))
      }
      return
    }
    guard let missing = builtIn.missingKey, definition.missingKey == nil else {
      note(.builtInID(definition.id), at: object.pointer(to: "id"))
      return
    }
    if !hasConsent { note(.noConsent(holder: missing.holder), at: object.pointer) }
    let (items, expected) = (definition.form.itemCount, builtIn.form.itemCount)
    if items != expected {
      note(.otherForm(items: items, expected: expected), at: "/form/items")
    }
    if definition.subject != builtIn.subject {
      note(
        .otherSubject(definition.subject, expected: builtIn.subject),
        at: object.pointer(to: "subject"))
    }
  }

  /// A scored table has a column for each scale and more of them on request, beside those that say
  /// who answered and when.
  private mutating func checkColumns(of scales: [GivenScale]) {
    var columns = Set(ScaleColumnNames.taken)
    var seen: Set<ScaleID> = []
    for scale in scales where seen.insert(scale.definition.id).inserted {
      let names = ScaleColumnNames(scale.definition.id)
      let all = [names.raw] + names.extras
      if let clash = all.first(where: { columns.contains($0) || ScaleColumnNames.isItem($0) }) {
        note(.columnTwice(clash), at: scale.pointer + "/id")
      }
      columns.formUnion(all)
    }
  }
}

/// The columns of a scored table that belong to one scale.
struct ScaleColumnNames {
  let raw: String
  let mean: String
  let band: String
  let t: String
  let percent: String
  let answered: String

  init(_ scale: ScaleID) {
    let raw = String(scale.rawValue.map { $0 == "-" ? "_" : $0 })
    self.raw = raw
    mean = raw + "_mean"
    band = raw + "_band"
    t = raw + "_t"
    percent = raw + "_percent"
    answered = raw + "_answered"
  }

  var extras: [String] { [mean, band, t, percent, answered] }

  /// Columns with a meaning of their own.
  static let taken = ["participant", "date", "wording", "language", "version", "mode"]

  /// Whether a column of that name holds the answers to an item.
  static func isItem(_ name: String) -> Bool {
    name.hasPrefix("item") && name.count > 4
      && name.dropFirst(4).utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
