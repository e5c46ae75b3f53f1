package import Psychometrics

extension Definition {
  /// Whether it may come as a newer version of another, as far as its subject goes: what a person
  /// answered about their own recovery stays that, whatever a later file calls it.
  ///
  /// A subject stays as it is, or becomes own recovery, which is guarded more than any other.
  package func keepsSubject(of older: Definition) -> Bool {
    subject == .ownRecovery || subject == older.subject
  }

  /// The same definition, about a person's own recovery.
  package var asOwnRecovery: Definition {
    Definition(
      id: id, version: version, publishedName: publishedName, subject: .ownRecovery, form: form,
      scales: scales, scoring: scoring, missingRule: missingRule, workedExamples: workedExamples)
  }

  /// The built-in instrument about one's own recovery that has the same key, where this one says that
  /// it is about something else.
  ///
  /// The same key: as many items, in the same scales, reversed alike. The names of several scales do
  /// not matter; that of one scale alone does, since "all items, none reversed" is anybody's key.
  package var ownRecoveryInDisguise: InstrumentID? {
    guard subject != .ownRecovery, case .keyed(let keys) = scoring else { return nil }
    return Catalog.scored.first { entry in
      let other = entry.definition
      guard other.subject == .ownRecovery, other.form.itemCount == form.itemCount,
        case .keyed(let others) = other.scoring
      else { return false }
      return keys == others
        || keys.count > 1 && keys.count == others.count
          && Set(keys.values) == Set(others.values)
    }?.id
  }
}
