import Formats
import Sealing
import Store

/// Taking a store back that was put away: it is opened beside its place, looked through, put there,
/// and only then the sealed files are removed.
struct TakeBackRun {
  let session: Session
  /// Of `--identity`: a file with the key of the recovery sheet.
  let identity: String?
  /// Of `--passphrase-from`.
  let passphraseFile: String?

  func run() throws {
    let files = PutAwayFiles(of: session.storePath)
    guard files.isSealedThere else {
      guard files.isPlainThere else { throw PutAwayFault.nothingPutAway(path: files.sealed) }
      return try show(files, .wasThere)
    }
    guard try SealedStream.isSealed(files.sealed) else {
      throw PutAwayFault.sealed(.notAnAgeFile, path: files.sealed, recovery: false)
    }
    let secret = try SealedSecret.read(
      identity: identity, passphraseFrom: passphraseFile, question: PutAwayPage.ask, in: session)
    StopSignals.hold()
    let end = try files.alone {
      try files.wipeLeftovers()
      return try takeBack(files, with: try secret.identities(keyFile: files.key))
    }
    try show(files, end)
  }

  /// How it ended.
  enum End {
    case takenBack
    /// The store was there already, and nothing was sealed.
    case wasThere
    /// The store was there already, and so the sealed files, which held the same, were removed.
    case heldTheSame
    /// The store was there already, and the sealed files hold another state of it.
    case holdsAnother
  }

  private func takeBack(_ files: PutAwayFiles, with identities: [AgeIdentity]) throws -> End {
    if files.isPlainThere { return try compare(files, with: identities) }
    var opened = try FileInMaking(files.opened)
    _ = try open(files, with: identities) { try opened.write($0) }
    try opened.finish()
    try Store.putBack(files)
    opened.keep()
    try files.removeSealed()
    return .takenBack
  }

  /// What a kill left between naming the one and removing the other.
  private func compare(_ files: PutAwayFiles, with identities: [AgeIdentity]) throws -> End {
    let sealed = try open(files, with: identities) { _ in }
    let plain = try Store.readWhole(at: session.storePath, SealedStream.digest)
    guard plain == sealed else { return .holdsAnother }
    try files.removeSealed()
    return .heldTheSame
  }

  private func open(
    _ files: PutAwayFiles, with identities: [AgeIdentity], _ take: ([UInt8]) throws -> Void
  ) throws -> ContentDigest {
    do {
      return try SealedStream.open(files.sealed, with: identities, take)
    } catch let error as AgeFault {
      throw PutAwayFault.sealed(error, path: files.sealed, recovery: identity == nil)
    }
  }

  private func show(_ files: PutAwayFiles, _ end: End) throws {
    try session.show(
      PutAwayPage.takenBack(files, end), or: PutAwayPage.takenBackDocument(files, end))
  }
}
