import Outcomes

/// A file of figures that somebody published.
enum PublishedInput {
  /// Whatever is handed on to be read by people is smaller.
  private static let limit = 1 << 26

  /// JSON where the first sign is a brace, a page where it begins as HTML or Markdown, else CSV.
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
      switch kind(of: bytes) {
      case .json: return try PublishedJSON.read(bytes, name: name)
      case .page: throw .page
      case .table:
        return try PublishedCSV.read(bytes, name: name, marks: marks, groups: groups)
      }
    } catch {
      throw ProveFault.unreadable(error, name: name)
    }
  }

  private enum Kind {
    case json
    case page
    case table
  }

  private static func kind(of bytes: [UInt8]) -> Kind {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let signs = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    switch signs.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
    case UInt8(ascii: "<"): return .page
    case UInt8(ascii: "#"):
      // A heading has no commas, as the first line of a table does.
      return signs.prefix { $0 != 0x0A }.contains(UInt8(ascii: ",")) ? .table : .page
    default: return .table
    }
  }
}

/// Why `outcomes prove` does not end with 0.
enum ProveFault: Error {
  case unreadable(PublicationFault, name: String)
  /// So many things can be worked out, or stand there too small.
  case found(Int)
}
