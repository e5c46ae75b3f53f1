import Care
import Formats

extension Columns {
  /// Words that a person typed. The file is read by what it may hold at most: how many lines a text
  /// has was checked when it was typed.
  mutating func plainText() throws -> PlainText {
    try required(PlainText(text(), lines: .many))
  }

  mutating func optionalPlainText() throws -> PlainText? {
    guard let text = try optionalText() else { return nil }
    return try required(PlainText(text, lines: .many))
  }

  mutating func optionalDate() throws -> CivilDate? {
    guard let text = try optionalText() else { return nil }
    return try required(CivilDate(text))
  }

  mutating func cardID() throws -> CardID { try required(CardID(text())) }

  mutating func optionalCardID() throws -> CardID? {
    guard let text = try optionalText() else { return nil }
    return try required(CardID(text))
  }

  /// 0 or 1.
  mutating func flag() throws -> Bool { try required(optionalFlag()) }

  mutating func optionalFlag() throws -> Bool? {
    switch try optionalInteger() {
    case nil: nil
    case 0: false
    case 1: true
    default: throw UnreadableColumn()
    }
  }
}
