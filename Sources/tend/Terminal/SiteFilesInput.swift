import Formats
import Instruments
import Outcomes
import Psychometrics

/// The files of several sites, read and found to fit each other.
struct SiteFilesInput {
  let files: [SiteFile]
  /// The instrument of all of them.
  let entry: CatalogEntry
  /// The heading of all of them.
  let heading: SiteHeading

  /// Reads them one after the other, so that only the numbers of each stay.
  ///
  /// - Throws: `SiteDataFault`, `SharingFault`, `FileFault`, `UsageFault`.
  init(_ paths: [String], opening: OpeningOptions, in session: Session) throws {
    if paths.count(where: { $0 == "-" }) > 1 { throw SiteUsageFault.stdinTwice }
    if paths.contains("") { throw SiteUsageFault.emptyPath }
    var sealed = opening.file(in: session)
    sealed.limit = Self.limit
    var files: [SiteFile] = []
    var first: (heading: SiteHeading, entry: CatalogEntry)?
    for path in paths {
      let reading = try Self.read(path, sealed)
      if let first, let part = reading.heading.firstDifference(from: first.heading) {
        throw SiteDataFault.differing(
          part, name: path, reading.heading, first: paths[0], first.heading)
      }
      let entry = try first?.entry ?? Self.entry(of: reading.heading, name: path, in: session)
      first = first ?? (reading.heading, entry)
      let file: SiteFile
      do throws(SiteFileFault) { file = try reading.file(of: entry.definition) } catch {
        throw SiteDataFault.file(error, name: path)
      }
      if let same = files.firstIndex(where: file.isSame) {
        throw SiteDataFault.sameTwice(name: path, first: paths[same])
      }
      files.append(file)
    }
    guard let first else { throw SiteUsageFault.emptyPath }
    self.files = files
    entry = first.entry
    heading = first.heading
  }

  /// Sealed as text a file is a third larger.
  private static let limit = SiteReading.limit / 2 * 3

  private static func read(_ path: String, _ sealed: SealedFile) throws -> SiteReading {
    let bytes: [UInt8]
    do {
      bytes = try sealed.content(of: path)
    } catch SharingFault.tooLarge {
      throw SiteDataFault.tooLarge(name: path, limit: SiteReading.limit)
    }
    do throws(SiteFileFault) {
      return try SiteReading(bytes)
    } catch {
      throw SiteDataFault.file(error, name: path)
    }
  }

  private static func entry(
    of heading: SiteHeading, name: String, in session: Session
  ) throws -> CatalogEntry {
    let library = try session.libraryEvenIfAway()
    guard let entry = library.entry(heading.instrument), entry.definition.isScored else {
      throw SiteDataFault.unknownInstrument(heading.instrument.rawValue, name: name)
    }
    guard Definitions.digest(of: entry.definition) == heading.definition else {
      throw SiteDataFault.otherDefinition(entry.id.rawValue, name: name)
    }
    return entry
  }
}
