import Care
import Formats
import Sealing

/// What was shown, and keys, as programs read them.
enum ShareDocument {
  static func shared(_ records: [SharedRecord], today: CivilDate) -> JSON {
    [
      "schema": "tend.shared/1",
      "cards": .array(
        records.map { record in
          let standing =
            switch record.standing(on: today) {
            case .open, .clockIsBehind: "open"
            case .expired: "expired"
            case .withdrawn: "withdrawn"
            }
          return [
            "id": .string(record.card.text), "to": .string(record.to.text),
            "purpose": .string(record.purpose.text), "made": .string("\(record.made)"),
            "until": .string("\(record.until)"),
            "withdrawn": record.withdrawn.map { .string("\($0)") } ?? .null,
            "standing": .string(standing),
          ]
        }),
    ]
  }

  static func key(_ pair: SealedKeys.Pair) -> JSON {
    .object([JSON.Member("schema", "tend.key/1")] + members(pair))
  }

  static func keys(_ pairs: [SealedKeys.Pair]) -> JSON {
    ["schema": "tend.keys/1", "keys": .array(pairs.map { .object(members($0)) })]
  }

  private static func members(_ pair: SealedKeys.Pair) -> [JSON.Member] {
    [
      JSON.Member("name", .string(pair.name)),
      JSON.Member("publicKey", pair.publicKey.map { .string($0.text) } ?? .null),
      JSON.Member("protected", .boolean(pair.isProtected)),
      JSON.Member("path", .string(pair.path)),
    ]
  }
}
