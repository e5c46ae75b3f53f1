/// A JSON value as an ordered tree, with null as a value of its own.
///
/// Members keep the order in which they were written, so that the same value is the same text on
/// every run. Whole numbers are `integer`; `number` is for the rest. They never compare as equal,
/// and a whole `number` such as 47.0 is written as `47` and read back as an `integer`; take
/// ``double`` where either will do.
package enum JSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A value that is not finite is written as null, since JSON has no word for it.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value inside an object.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON {
  /// The first member of that name, or nil where there is none or the value is no object.
  package subscript(name: String) -> JSON? {
    members?.first { $0.name == name }?.value
  }

  /// The element at that place, or nil where there is none or the value is no array.
  package subscript(index: Int) -> JSON? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }

  package var isNull: Bool { self == .null }

  package var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The value of a number written without fraction and exponent.
  package var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The value of any number, whole or not.
  package var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let value) = self { value } else { nil }
  }

  package var members: [Member]? {
    if case .object(let value) = self { value } else { nil }
  }
}
