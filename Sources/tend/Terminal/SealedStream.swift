import Sealing
import Store

/// Whole files through the sealer and the opener, block by block; a stop is looked for between them.
enum SealedStream {
  private static let blockLength = 65_536

  /// Seals the bytes of a store into a file.
  ///
  /// - Returns: the digest of what was sealed.
  static func seal(
    _ whole: WholeFile, with sealer: consuming AgeSealer, into file: borrowing FileInMaking
  ) throws -> ContentDigest {
    var sealed: [UInt8] = []
    let digest = try read(whole) { block in
      try sealer.seal(block, into: &sealed)
      try file.write(sealed)
      sealed.removeAll(keepingCapacity: true)
    }
    try sealer.finish(into: &sealed)
    try file.write(sealed)
    return digest
  }

  /// The digest of the bytes of a store.
  static func digest(of whole: WholeFile) throws -> ContentDigest {
    try read(whole) { _ in }
  }

  /// The digest of what a sealed file holds.
  static func digest(
    of path: String, with identities: [AgeIdentity]
  ) throws -> ContentDigest {
    try open(path, with: identities) { _ in }
  }

  /// Opens a sealed file and hands out what it holds. Until this returns, it may turn out to be cut
  /// short.
  ///
  /// - Returns: the digest of what it holds.
  /// - Throws: `FileFault`, `AgeFault`, `Interrupted`, and what the body throws.
  static func open(
    _ path: String, with identities: [AgeIdentity], _ take: ([UInt8]) throws -> Void
  ) throws -> ContentDigest {
    let reader = try BlockReader(path)
    var opener = AgeOpener(with: identities)
    var digester = ContentDigester()
    var block = [UInt8](repeating: 0, count: blockLength)
    var content: [UInt8] = []
    while true {
      if StopSignals.arrived() { throw Interrupted() }
      let count = try reader.read(into: &block)
      if count == 0 { break }
      try opener.open(Array(block.prefix(count)), into: &content)
      digester.add(content)
      try take(content)
      content.removeAll(keepingCapacity: true)
    }
    try opener.finish(into: &content)
    digester.add(content)
    try take(content)
    return digester.digest()
  }

  /// Whether a file begins as a sealed one does. Of what is no regular file nothing is read.
  static func isSealed(_ path: String) throws(FileFault) -> Bool {
    guard Paths.isRegularFile(path) else { return false }
    let reader = try BlockReader(path)
    var block = [UInt8](repeating: 0, count: 64)
    let count = try reader.read(into: &block)
    return SealedFile.isSealed(Array(block.prefix(count)))
  }

  private static func read(
    _ whole: WholeFile, _ take: ([UInt8]) throws -> Void
  ) throws -> ContentDigest {
    var digester = ContentDigester()
    var block = [UInt8](repeating: 0, count: blockLength)
    var place = 0
    while true {
      if StopSignals.arrived() { throw Interrupted() }
      let count = try whole.read(from: place, into: &block)
      if count == 0 { return digester.digest() }
      let part = Array(block.prefix(count))
      digester.add(part)
      try take(part)
      place += count
    }
  }
}
