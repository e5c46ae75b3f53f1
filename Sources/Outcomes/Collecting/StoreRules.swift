import Formats
import Psychometrics

/// What a store asks of the cells of a row, beyond what a report needs.
struct StoreRules: Sendable {
  private let instrument: String
  private let version: String

  init(_ definition: Definition) {
    instrument = definition.id.rawValue
    version = definition.version
  }

  /// What is wrong with a code that is there; nil for a sound one.
  func broken(code: Span<UInt8>) -> CellFault.Rule? {
    PlainName.isCode(Self.text(code)) ? nil : .store(.code)
  }

  /// What is wrong with the cell of a further column, by our name of it; an empty one is sound.
  func broken(_ column: String, _ cell: Span<UInt8>) -> CellFault.Rule? {
    guard !cell.isEmpty else { return nil }
    let text = Self.text(cell)
    switch column {
    case "wording": return WordingText.kind(of: text) == nil ? .store(.wording) : nil
    case "language": return Language(rawValue: text) == nil ? .store(.language) : nil
    case "version": return text == version ? nil : .store(.version(version))
    case "instrument": return text == instrument ? nil : .store(.instrument(instrument))
    default: return nil
    }
  }

  private static func text(_ cell: Span<UInt8>) -> String {
    String(decoding: cell.indices.map { cell[$0] }, as: UTF8.self)
  }
}
