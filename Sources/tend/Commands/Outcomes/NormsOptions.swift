import ArgumentParser
import Formats

/// A file of norms to write, for `instruments norms add`.
struct NormsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write norms there, for instruments norms add.", valueName: "file"))
  var norms: String?

  @Option(help: ArgumentHelp("With --norms: who was measured, in a few words.", valueName: "words"))
  var sample: String?

  @Option(help: ArgumentHelp("With --norms: whose figures they are.", valueName: "name"))
  var organisation: String?

  /// What the file says of where its figures come from.
  struct Origin {
    let sample: String
    let organisation: String
  }

  var isWanted: Bool { norms != nil }

  /// Nil where no file is wanted.
  ///
  /// - Throws: where half of it is said, or a name cannot be shown.
  func names() throws(UsageFault) -> Origin? {
    guard isWanted else {
      if sample != nil { throw .needsOption("--sample", beside: "--norms") }
      if organisation != nil { throw .needsOption("--organisation", beside: "--norms") }
      return nil
    }
    guard let sample = try Names.label(sample, option: "--sample") else {
      throw .needsOption("--norms", beside: "--sample")
    }
    guard let organisation = try Names.label(organisation, option: "--organisation") else {
      throw .needsOption("--norms", beside: "--organisation")
    }
    return Origin(sample: sample, organisation: organisation)
  }

  /// Writes the file; nothing where none is wanted.
  func write(_ file: JSON?, in session: Session) throws {
    guard let norms, let file else { return }
    try OutcomesOutput(session: session, path: norms).write(file.text(pretty: true) + "\n")
  }
}
