import Formats
import Instruments
import Psychometrics
import Store

/// A file that an organisation brings in, with its name; the errors say what is wrong with it.
enum SmallFile {
  /// No such file is larger.
  private static let limit = 1 << 20

  static func instrument(
    _ path: String, for use: OwnInstrument.Use
  ) throws -> OwnInstrument {
    let bytes = try bytes(path)
    do throws(OwnInstrumentFaults) {
      return try OwnInstrument(text: bytes, for: use)
    } catch {
      throw BroughtFault.instrument(error, name: path, use)
    }
  }

  /// An instrument to be added, and whether its file says what it is about.
  static func added(_ path: String) throws -> (own: OwnInstrument, saysSubject: Bool) {
    let bytes = try bytes(path)
    do throws(OwnInstrumentFaults) {
      let own = try OwnInstrument(text: bytes, for: .adding)
      let subject = (try? JSON.parse(bytes))?["subject"]
      return (own, subject.map(\.isNull) == false)
    } catch {
      throw BroughtFault.instrument(error, name: path, .adding)
    }
  }

  static func wording(_ path: String, for definition: Definition) throws -> [WordingText] {
    let bytes = try bytes(path)
    do throws(WordingFileFaults) {
      return try WordingFile(bytes, for: definition).texts
    } catch {
      throw BroughtFault.wording(error, name: path)
    }
  }

  static func norms(
    _ path: String, for definition: Definition, today: CivilDate
  ) throws -> [OwnNorms] {
    let bytes = try bytes(path)
    do throws(NormsFileFaults) {
      return try NormsFile(bytes, for: definition, today: today).norms
    } catch {
      throw BroughtFault.norms(error, name: path)
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    let reader = try BlockReader(path)
    do throws(FileFault) {
      return try reader.readAll(limit: limit)
    } catch {
      if case .tooLarge = error { throw BroughtFault.tooLarge(name: path, limit: limit) }
      throw error
    }
  }
}

/// What is wrong with a file that was brought in.
enum BroughtFault: Error {
  case instrument(OwnInstrumentFaults, name: String, OwnInstrument.Use)
  case wording(WordingFileFaults, name: String)
  case norms(NormsFileFaults, name: String)
  case tooLarge(name: String, limit: Int)
}

/// An instrument as `diff` names it: `ID`, `ID@VERSION`, or a file.
struct NamedVersion {
  private let name: String

  init(_ name: String) {
    self.name = name
  }

  /// - Parameter added: what the store keeps, all versions.
  func entry(in library: Library, added: KeptLibrary?) throws -> CatalogEntry {
    if name.contains("/") || name.hasSuffix(".json") {
      return try SmallFile.instrument(name, for: .reading).entry
    }
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let entry = try Names.instrument(String(parts.first ?? ""), in: library)
    guard parts.count == 2 else { return entry }
    let version = String(parts[1])
    if entry.definition.version == version { return entry }
    if let builtIn = Catalog.entry(entry.id), builtIn.definition.version == version {
      return builtIn
    }
    let kept = added?.instruments.filter { $0.id == entry.id } ?? []
    guard let old = kept.first(where: { $0.version == version }) else {
      var versions = kept.map(\.version)
      if !versions.contains(entry.definition.version) { versions.append(entry.definition.version) }
      throw UsageFault.unknownVersion(version, instrument: entry.id.rawValue, versions: versions)
    }
    return try old.entry
  }
}
