import Formats
import Sealing
import Store

/// A backup that is sealed with a passphrase. Nothing of it is written to a disk in the clear.
struct SealedBackup {
  let session: Session
  /// Of `--passphrase-from`.
  let passphraseFile: String?

  /// Seals the store into a new file, which is there only when it is whole and was opened again.
  func make(_ path: String) throws {
    guard try Store.existing(at: session.storePath, access: .reading) != nil else {
      throw UsageFault.nothingRecorded
    }
    if Paths.exists(path) { throw StoreError.alreadyExists(path: path) }
    var file = try FileInMaking("\(path).\(session.world.clock.stamp).partial")
    let passphrase = try Passphrase.read(
      from: passphraseFile, isNew: true, question: PutAwayPage.askNewForBackup, in: session)
    StopSignals.hold()
    if session.world.console.isTerminal(.messages) { try session.tell(PutAwayPage.takesTime) }
    var random = session.world.random
    var sealer: AgeSealer? = try AgeSealer(
      to: [.passphrase(passphrase, workFactor: session.world.workFactor)], using: &random)
    let content = try Store.readWhole(at: session.storePath) { whole in
      guard let unused = sealer.take() else { throw AgeFault.cryptographyFailed }
      return try SealedStream.seal(whole, with: unused, into: file)
    }
    try file.finish()
    guard try SealedStream.digest(of: file.path, with: [.passphrase(passphrase)]) == content else {
      throw PutAwayFault.proofFailed(path: path)
    }
    try Paths.rename(file.path, to: path)
    file.keep()
  }
}

/// Restoring a sealed backup: it is opened beside the store, and what was opened is wiped afterwards,
/// whatever happens.
struct SealedRestore {
  let session: Session
  /// Of `--identity`.
  let identity: String?
  /// Of `--passphrase-from`.
  let passphraseFile: String?

  func restore(from path: String) throws -> Restoration {
    let secret = try SealedSecret.read(
      identity: identity, passphraseFrom: passphraseFile, question: PutAwayPage.askForBackup,
      in: session)
    StopSignals.hold()
    let files = PutAwayFiles(of: session.storePath)
    try Paths.makeFolders(Paths.folder(of: files.plain))
    return try files.alone {
      try files.wipeLeftovers()
      var opened = try FileInMaking(files.openedBackup)
      do {
        _ = try SealedStream.open(path, with: try identities(secret, for: path)) {
          try opened.write($0)
        }
      } catch let error as AgeFault {
        throw PutAwayFault.sealed(error, path: path, recovery: false)
      }
      try opened.finish()
      do {
        return try Store.restore(
          from: files.openedBackup, to: session.storePath, stamp: session.world.clock.stamp)
      } catch let error as StoreError {
        throw error.named(path, insteadOf: files.openedBackup)
      }
    }
  }

  /// A store that was put away elsewhere has its key beside it, as `journal.db.key`.
  private func identities(_ secret: SealedSecret, for path: String) throws -> [AgeIdentity] {
    let name = path.hasSuffix(".age") ? String(path.dropLast(4)) : path
    return try secret.identities(keyFile: name + ".key")
  }
}
