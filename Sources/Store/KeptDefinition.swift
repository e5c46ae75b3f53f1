import GRDB

/// A definition as it is kept beside the entries that were scored with it.
package struct KeptDefinition: Hashable, Sendable {
  /// `sha256:` and the 64 hexadecimal digits of the canonical text's digest.
  package let digest: String
  /// The definition's form, keys, missing rule and band edges as canonical JSON.
  package let canonicalForm: String

  package init(digest: String, canonicalForm: String) {
    self.digest = digest
    self.canonicalForm = canonicalForm
  }
}

extension Store {
  /// The canonical text kept under a digest, or nil.
  package func keptDefinition(_ digest: String) throws(StoreError) -> String? {
    try read { db in
      try db.value("SELECT canonical FROM definition WHERE digest = ?", [digest])
        .flatMap(String.fromDatabaseValue)
    }
  }
}

extension Database {
  /// Keeps a definition, where it is not kept yet.
  func keep(_ definition: KeptDefinition) throws {
    try execute(
      sql: "INSERT INTO definition (digest, canonical) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [definition.digest, definition.canonicalForm])
  }
}
