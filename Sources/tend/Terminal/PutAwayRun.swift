import Formats
import Sealing
import Store

/// Putting a store away: it is sealed to a new key, the key is sealed with a passphrase, both are
/// opened again and compared with the store, and only then the store is removed.
///
/// A kill at any moment leaves the store, or the sealed files; see `PutAwayFiles`.
struct PutAwayRun {
  let session: Session
  /// Of `--passphrase-from`.
  let passphraseFile: String?

  func run() throws {
    guard try Store.existing(at: session.storePath, access: .writing) != nil else {
      throw UsageFault.nothingRecorded
    }
    let passphrase = try Passphrase.read(
      from: passphraseFile, isNew: true, question: PutAwayPage.askNew, in: session)
    StopSignals.hold()
    if session.world.console.isTerminal(.messages) { try session.tell(PutAwayPage.takesTime) }
    let files = PutAwayFiles(of: session.storePath)
    try files.alone {
      try files.wipeLeftovers()
      try seal(files, with: passphrase)
    }
  }

  private func seal(_ files: PutAwayFiles, with passphrase: AgePassphrase) throws {
    var random = session.world.random
    let key = try AgeSecretKey(using: &random)
    var keyFile = try FileInMaking(files.keyInMaking)
    let text = AgeKeyFile.text(of: key, created: session.today.description)
    try keyFile.write(
      try Age.seal(
        Array(text.utf8), to: [.passphrase(passphrase, workFactor: session.world.workFactor)],
        isArmoured: true, using: &random))
    try keyFile.finish()
    // From the file, as somebody has to who takes the store back.
    let written = try SealedSecret.passphrase(passphrase).identities(keyFile: files.keyInMaking)

    var sealedFile = try FileInMaking(files.sealedInMaking)
    let sealer = try AgeSealer(to: [.publicKey(key.publicKey)], using: &random)
    let aside: String?? = try takeAway(files, sealer, &sealedFile) {
      try prove($0, $1, in: files.sealedInMaking, with: written)
      let aside = try setOldAside(files, holding: $1, passphrase)
      try show(key, files)
      return aside
    }
    guard let aside else { throw UsageFault.nothingRecorded }
    keyFile.keep()
    sealedFile.keep()
    if session.format != .json {
      try session.tell(PutAwayPage.putAway(files, oldAside: aside, openLog: openLog(beside: files)))
    }
  }

  /// The log of supervision, where it is another store and lies there in the clear.
  private func openLog(beside files: PutAwayFiles) -> String? {
    let log = PutAwayFiles(of: session.logPath)
    return log != files && log.isPlainThere ? log.plain : nil
  }

  /// Seals the store into the file, lets the body look at it, names the sealed files, and removes the
  /// store.
  private func takeAway<Result>(
    _ files: PutAwayFiles, _ sealer: consuming AgeSealer, _ file: inout FileInMaking,
    _ body: (WholeFile, ContentDigest) throws -> Result
  ) throws -> Result? {
    var sealer: AgeSealer? = consume sealer
    return try Store.takeAway(at: session.storePath) { whole in
      guard let unused = sealer.take() else { throw AgeFault.cryptographyFailed }
      let content = try SealedStream.seal(whole, with: unused, into: file)
      try file.finish()
      let result = try body(whole, content)
      try files.nameSealed()
      return result
    }
  }

  /// Makes sure that the sealed file opens as what was read, and that the store still is the same.
  private func prove(
    _ whole: WholeFile, _ content: ContentDigest, in sealed: String, with written: [AgeIdentity]
  ) throws {
    let opened = try SealedStream.digest(of: sealed, with: written)
    guard opened == content, try SealedStream.digest(of: whole) == content else {
      throw PutAwayFault.proofFailed(path: sealed)
    }
  }

  /// Sealed files from before, which a kill left beside the store, make room where they hold the same;
  /// else they are kept under other names.
  ///
  /// - Returns: where an older sealed store lies now.
  private func setOldAside(
    _ files: PutAwayFiles, holding content: ContentDigest, _ passphrase: AgePassphrase
  ) throws -> String? {
    guard files.isSealedThere else { return nil }
    let secret = SealedSecret.passphrase(passphrase)
    if let identities = try? secret.identities(keyFile: files.key),
      let old = try? SealedStream.digest(of: files.sealed, with: identities), old == content
    {
      return nil
    }
    return try files.setSealedAside(session.world.clock.stamp)
  }

  /// Prints the recovery sheet; without it on its way to paper the store stays.
  private func show(_ key: AgeSecretKey, _ files: PutAwayFiles) throws {
    do {
      try session.show(
        RecoverySheet.page(of: key, files, on: session.today, commands: session.view.commands),
        or: RecoverySheet.document(of: key, files))
    } catch is Console.Fault {
      throw PutAwayFault.sheetNotShown
    }
  }
}
