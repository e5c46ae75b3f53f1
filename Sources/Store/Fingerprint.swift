import GRDB

/// A number that tells one text of a form from another: 64-bit FNV-1a over the items in UTF-8, each
/// ended by a byte that UTF-8 never has.
///
/// It is no seal: it notices a text that was changed by accident or in good faith.
/// Source: draft-eastlake-fnv, "The FNV Non-Cryptographic Hash Algorithm".
struct Fingerprint: Hashable, Sendable {
  let bits: UInt64

  init(of items: [String]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for item in items {
      for byte in Array(item.utf8) + [0xFF] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    bits = hash
  }
}

extension Fingerprint: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    Int64(bitPattern: bits).databaseValue
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Fingerprint? {
    Int64.fromDatabaseValue(value).map { Fingerprint(bits: UInt64(bitPattern: $0)) }
  }

  private init(bits: UInt64) {
    self.bits = bits
  }
}
