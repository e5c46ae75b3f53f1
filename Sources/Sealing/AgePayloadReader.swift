/// Reads the content of a file from blocks of any size: the nonce, then part after part, of which
/// none is given out before it was found unaltered and in its place.
struct AgePayloadReader: ~Copyable {
  private let fileKey: AgeFileKey
  private var payload: AgePayload?
  /// The nonce so far, then the sealed part so far.
  private var pending: [UInt8] = []

  init(fileKey: AgeFileKey) {
    self.fileKey = fileKey
  }

  /// Appends the content of each part that is followed by more, and so is not the last.
  mutating func read(
    _ block: ArraySlice<UInt8>, into out: inout [UInt8]
  ) throws(AgeFault) {
    var rest = block
    if payload == nil {
      take(AgePayload.nonceLength, from: &rest)
      guard pending.count == AgePayload.nonceLength else { return }
      payload = AgePayload(key: fileKey.payloadKey(nonce: pending))
      pending.removeAll()
    }
    while !rest.isEmpty {
      if pending.count == AgePayload.sealedPartLength {
        try openFullPart(into: &out)
        pending.removeAll(keepingCapacity: true)
      }
      take(AgePayload.sealedPartLength, from: &rest)
    }
  }

  /// Appends the content of the last part.
  consuming func finish(into out: inout [UInt8]) throws(AgeFault) {
    guard let part = payload?.part, pending.count >= AgePayload.tagLength else { throw .cutShort }
    if part > 0, pending.count == AgePayload.tagLength {
      throw opens(isLast: true) ? .emptyLastPart : .alteredContent(part: part)
    }
    if payload?.open(pending, isLast: true, into: &out) == true { return }
    throw opens(isLast: false) ? .cutShort : .alteredContent(part: part)
  }

  private mutating func openFullPart(into out: inout [UInt8]) throws(AgeFault) {
    guard let part = payload?.part else { return }
    if payload?.open(pending, isLast: false, into: &out) == true { return }
    throw opens(isLast: true) ? .trailingData : .alteredContent(part: part)
  }

  /// Whether the part at hand is one of this kind, asked only to name a fault.
  private mutating func opens(isLast: Bool) -> Bool {
    var unused: [UInt8] = []
    return payload?.open(pending, isLast: isLast, into: &unused) == true
  }

  /// Moves bytes from the front of a block to those that wait, up to a count in all.
  private mutating func take(_ count: Int, from block: inout ArraySlice<UInt8>) {
    let taken = block.prefix(count - pending.count)
    pending += taken
    block = block[taken.endIndex...]
  }
}
