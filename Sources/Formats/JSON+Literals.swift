// So that a document reads in code as it reads in the file:
// `["schema": "tend.score/1", "value": .null, "items": 10]`. A dictionary literal keeps its order.

extension JSON: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}

extension JSON: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSON: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) { self = .number(value) }
}

extension JSON: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

// So that a value which may be absent is written as null without a word at each place.

extension JSON {
  package init(_ value: Bool?) { self = value.map(JSON.boolean) ?? .null }
  package init(_ value: Int?) { self = value.map(JSON.integer) ?? .null }
  package init(_ value: Double?) { self = value.map(JSON.number) ?? .null }
  package init(_ value: String?) { self = value.map(JSON.string) ?? .null }
}
