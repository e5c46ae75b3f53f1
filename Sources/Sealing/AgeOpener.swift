/// Opens a file of any length, plain or armoured, in blocks of any size, in constant memory.
///
/// ```swift
/// var opener = AgeOpener(with: [.secretKey(key)])
/// while let block = nextBlock() { try opener.open(block, into: &content) }
/// try opener.finish(into: &content)
/// ```
///
/// Only parts that were found unaltered are appended. But until ``finish(into:)`` returns the file
/// may still turn out to be cut short, so the caller keeps what it wrote out of reach until then.
/// After a fault every further call throws the same one.
package struct AgeOpener: ~Copyable {
  private let identities: [AgeIdentity]
  /// Whether anything but white space was seen, so that it is known if there is an armour.
  private var hasBegun = false
  /// Whether a block was white space alone, which may stand before an armour and nothing else.
  private var beginsWithSpace = false
  private var armour: AgeArmourReader?
  private var header = AgeHeaderReader()
  private var payload: AgePayloadReader?
  private var fault: AgeFault?

  package init(with identities: [AgeIdentity]) {
    self.identities = identities
  }

  /// Appends the content that the file so far has given. The key is tried, and a passphrase takes
  /// its time, in the call that completes the header.
  package mutating func open(_ block: [UInt8], into out: inout [UInt8]) throws(AgeFault) {
    if let fault { throw fault }
    do throws(AgeFault) {
      try readCoated(block[...], into: &out)
    } catch {
      fault = error
      throw error
    }
  }

  /// Appends the last of the content.
  ///
  /// - Throws: ``AgeFault/cutShort`` where the file ends too early, and whatever else the last part
  ///   shows.
  package consuming func finish(into out: inout [UInt8]) throws(AgeFault) {
    if let fault { throw fault }
    try armour?.finish()
    guard payload != nil else { throw header.isAtStart ? .notAnAgeFile : .cutShort }
    try payload?.finish(into: &out)
  }

  private mutating func readCoated(
    _ block: ArraySlice<UInt8>, into out: inout [UInt8]
  ) throws(AgeFault) {
    if !hasBegun {
      guard let first = block.first(where: { !AgeArmour.isSpace($0) }) else {
        if !block.isEmpty { beginsWithSpace = true }
        return
      }
      hasBegun = true
      if first == UInt8(ascii: "-") {
        armour = AgeArmourReader()
      } else if beginsWithSpace {
        throw .notAnAgeFile
      }
    }
    if armour == nil {
      try read(block, into: &out)
    } else {
      var bytes: [UInt8] = []
      do throws(AgeFault) {
        try armour?.read(block, into: &bytes)
      } catch {
        // What stands before the fault comes first, so that the length of blocks makes no difference.
        try read(bytes[...], into: &out)
        throw error
      }
      try read(bytes[...], into: &out)
    }
  }

  private mutating func read(
    _ block: ArraySlice<UInt8>, into out: inout [UInt8]
  ) throws(AgeFault) {
    var block = block
    if payload == nil, let header = try header.read(&block) {
      payload = AgePayloadReader(fileKey: try header.fileKey(for: identities))
    }
    try payload?.read(block, into: &out)
  }
}
