import Foundation
import GRDB

/// The random name under which a store knows an entry or a note, and remembers its erasure: it
/// says nothing of what it named, and no two stores ever share one by chance.
struct RandomKey: Hashable, Sendable {
  /// 16 of them.
  let bytes: [UInt8]

  init(random: inout some RandomNumberGenerator) {
    bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}

extension RandomKey: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    Data(bytes).databaseValue
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> RandomKey? {
    guard let data = Data.fromDatabaseValue(value), data.count == 16 else { return nil }
    return RandomKey(bytes: Array(data))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
