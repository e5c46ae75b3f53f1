import Formats
import Instruments
import Outcomes
import Psychometrics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files with scores that people gave out of their own journals.
enum DonationFiles {
  /// Whether a file holds JSON, as far as its beginning tells; no table begins so.
  ///
  /// Only a regular file is looked into: what is read of a pipe is gone.
  static func isOne(_ path: String) -> Bool {
    guard path != "-", FileSize(path) != nil else { return false }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    let text = bytes.prefix(max(0, count)).drop { $0 <= UInt8(ascii: " ") || marks.contains($0) }
    return text.first == UInt8(ascii: "{")
  }

  /// A byte order mark.
  private static let marks: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Throws: `FileFault`, `DonationFailure`.
  static func read(_ path: String, library: Library) throws -> Donation {
    let reader = try BlockReader(path)
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try reader.readAll(limit: DonationReader.byteLimit)
    } catch {
      if case .tooLarge = error {
        throw BroughtFault.tooLarge(name: path, limit: DonationReader.byteLimit)
      }
      throw error
    }
    do throws(DonationFault) {
      return try DonationReader { library.entry($0)?.definition }.read(bytes)
    } catch {
      throw DonationFailure.file(error, name: path)
    }
  }

  /// The check-ins of one instrument, as tables that are read as others are.
  ///
  /// - Throws: as ``read(_:library:)``, and where two files have the same code.
  static func sources(
    _ paths: [String], of entry: CatalogEntry, library: Library
  ) throws -> [PanelSource] {
    var names: [DonationCode: String] = [:]
    return try paths.map { path in
      let donation = try read(path, library: library)
      if let other = names.updateValue(path, forKey: donation.code) {
        throw DonationFailure.sameCode(path, other: other)
      }
      return .table(Array(DonationTable.csv(donation, of: entry.definition).utf8), name: path)
    }
  }
}

/// What is wrong with donations.
enum DonationFailure: Error {
  case file(DonationFault, name: String)
  /// Two files with one code: an older and a newer one of the same person.
  case sameCode(String, other: String)
  /// What `--period` says is no name of a period.
  case period(DonationPeriodFault)
  /// `--same-as` names a file of another period: a code stays in its own.
  case otherPeriod
}
