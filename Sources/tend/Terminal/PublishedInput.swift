import Outcomes

/// A file of figures that somebody published.
enum PublishedInput {
  /// Whatever is handed on to be read by people is smaller.
  private static let limit = 1 << 26

  /// JSON where the first sign is a brace, else CSV.
  ///
  /// - Throws: `FileFault`, `ProveFault`.
  static func read(
    _ path: String, marks: PublishedMarks, groups: [String]?
  ) throws -> Publication {
    if path.isEmpty { throw UsageFault.emptyPath(option: "FILE") }
    let reader = try BlockReader(path)
    let name = reader.name
    let bytes = try reader.readAll(limit: limit)
    do throws(PublicationFault) {
      return isJSON(bytes)
        ? try PublishedJSON.read(bytes, name: name)
        : try PublishedCSV.read(bytes, name: name, marks: marks, groups: groups)
    } catch {
      throw ProveFault.unreadable(error, name: name)
    }
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}

/// Why `outcomes prove` does not end with 0.
enum ProveFault: Error {
  case unreadable(PublicationFault, name: String)
  /// So many things can be worked out, or stand there too small.
  case found(Int)
}
