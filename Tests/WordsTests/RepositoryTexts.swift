import TestSupport

/// The texts of every source file of the program and its instruments.
///
/// Sources alone are read, never a store: a person's words about themselves are theirs.
enum RepositoryTexts {
  static let folders = ["Sources", "Instruments"]

  struct File {
    let name: String
    let source: String
    let texts: SourceTexts
  }

  /// Every file, read once for all tests.
  static func all() throws -> [File] { try files.get() }

  static func sentences() throws -> [Sentence] { try all().flatMap(\.texts.sentences) }

  private static let files = Result<[File], any Error> {
    try folders.flatMap(Repository.swiftFiles).map { name in
      let source = try Repository.text(of: name)
      return File(name: name, source: source, texts: SourceTexts(file: name, source: source))
    }
  }
}
