import Crypto

/// How long some content is and what its SHA-256 is: by these two files are found to hold the same.
package struct ContentDigest: Hashable, Sendable {
  package let length: Int
  let bytes: [UInt8]
}

/// Works out the digest of content that comes in blocks of any size, in constant memory.
package struct ContentDigester {
  private var hash = SHA256()
  private var length = 0

  package init() {}

  package mutating func add(_ block: [UInt8]) {
    hash.update(data: block)
    length += block.count
  }

  /// The digest of the content so far.
  package func digest() -> ContentDigest {
    ContentDigest(length: length, bytes: Array(hash.finalize()))
  }
}
