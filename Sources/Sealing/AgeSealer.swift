/// Seals content of any length, in blocks of any size, in constant memory.
///
/// ```swift
/// var sealer = try AgeSealer(to: [.publicKey(key)], using: &random)
/// while let block = nextBlock() { try sealer.seal(block, into: &sealed) }
/// try sealer.finish(into: &sealed)
/// ```
///
/// What is appended is the file in its order; the caller writes it and empties the array. It is no
/// age file until ``finish(into:)`` was called. A sealer cannot be copied: see `AgePayload`.
package struct AgeSealer: ~Copyable {
  /// What stands before the first part, until it is given out.
  private var start: [UInt8]
  private var payload: AgePayload
  /// Content that waits for its part to fill up.
  private var pending: [UInt8] = []
  private var armour: AgeArmourWriter?

  /// - Parameters:
  ///   - recipients: at least one; a passphrase only alone.
  ///   - isArmoured: whether the file is lines of text rather than bytes.
  ///   - random: a source of numbers that nobody can foretell, such as
  ///     `SystemRandomNumberGenerator`. Two files made with the same numbers give each other away.
  package init(
    to recipients: [AgeRecipient], isArmoured: Bool = false,
    using random: inout some RandomNumberGenerator
  ) throws(AgeFault) {
    guard !recipients.isEmpty else { throw .noRecipients }
    let fileKey = AgeFileKey(using: &random)
    var stanzas: [AgeStanza] = []
    for recipient in recipients {
      switch recipient {
      case .publicKey(let key):
        stanzas.append(try X25519Stanza.wrap(fileKey, for: key, using: &random))
      case .passphrase(let passphrase, let workFactor):
        guard recipients.count == 1 else { throw .passphraseNotAlone }
        stanzas.append(
          try ScryptStanza.wrap(fileKey, with: passphrase, workFactor: workFactor, using: &random))
      }
    }
    let nonce = random.bytes(count: AgePayload.nonceLength)
    start = AgeHeader.text(of: stanzas, fileKey: fileKey) + nonce
    payload = AgePayload(key: fileKey.payloadKey(nonce: nonce))
    armour = isArmoured ? AgeArmourWriter() : nil
  }

  /// Appends what of the file the content so far has made.
  package mutating func seal(_ block: [UInt8], into out: inout [UInt8]) throws(AgeFault) {
    var rest = block[...]
    var sealed = takeStart()
    while !rest.isEmpty {
      // A full part waits until there is more, because the last one is marked.
      if pending.count == AgePayload.partLength {
        try payload.seal(pending, isLast: false, into: &sealed)
        pending.removeAll(keepingCapacity: true)
      }
      let taken = rest.prefix(AgePayload.partLength - pending.count)
      pending += taken
      rest = rest[taken.endIndex...]
    }
    write(sealed, into: &out)
  }

  /// Appends the rest of the file.
  package consuming func finish(into out: inout [UInt8]) throws(AgeFault) {
    var sealed = takeStart()
    try payload.seal(pending, isLast: true, into: &sealed)
    write(sealed, into: &out)
    armour?.finish(into: &out)
  }

  private mutating func takeStart() -> [UInt8] {
    defer { start = [] }
    return start
  }

  private mutating func write(_ sealed: [UInt8], into out: inout [UInt8]) {
    if armour == nil {
      out += sealed
    } else {
      armour?.write(sealed[...], into: &out)
    }
  }
}
