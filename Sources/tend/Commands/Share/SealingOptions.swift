import ArgumentParser
import Formats
import Sealing

/// Where a page goes, and who can open it.
struct SealingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write it to this file, or into this folder.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Seal it to a public key: age1..., or a file that holds one.", valueName: "key"))
  var to: [String] = []

  @Flag(help: "Seal it with a passphrase, which is asked for.")
  var passphrase = false

  @Option(
    help: ArgumentHelp("Seal it with the passphrase in this file.", valueName: "file"))
  var passphraseFrom: String?

  /// Looked at before a person is asked anything.
  func resolved(in session: Session) throws -> SealedPage {
    if output == "" { throw UsageFault.emptyPath(option: "--output") }
    if !to.isEmpty, passphrase || passphraseFrom != nil {
      throw UsageFault.oneOf("--to", passphrase ? "--passphrase" : "--passphrase-from")
    }
    let seal: SealedPage.Seal
    if !to.isEmpty {
      seal = .keys(try to.map(Self.publicKey))
    } else if let passphraseFrom {
      seal = .passphrase(
        try Passphrase.read(
          from: passphraseFrom, question: SharePage.askNewPassphrase, in: session))
    } else if passphrase {
      guard Paths.canOpenTerminal else { throw Refusal.needsPassphrase }
      seal = .passphrase(nil)
    } else {
      seal = .none
    }
    return SealedPage(session: session, output: output, seal: seal)
  }

  /// The public key in an argument, or in a file: the first line that is one, else the one that
  /// belongs to a secret key.
  static func publicKey(_ text: String) throws -> AgePublicKey {
    if text.lowercased().hasPrefix("age1") {
      do throws(AgeFault) { return try AgePublicKey(text: text) } catch {
        throw SharingFault.recipient(error)
      }
    }
    if text.uppercased().hasPrefix("AGE-SECRET-KEY-") {
      throw SharingFault.recipient(.secretKeyForPublic)
    }
    let bytes = try SealedKeys.bytes(of: text)
    if SealedFile.isSealed(bytes) { throw SharingFault.protectedKeyForPublic(name: text) }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    do throws(AgeFault) {
      for line in lines where line.hasPrefix("age1") {
        return try AgePublicKey(text: String(line).trimmed)
      }
      let keys = try AgeKeyFile.keys(in: bytes)
      guard let key = keys.first else { throw .noSecretKey }
      return key.publicKey
    } catch {
      throw SharingFault.keyFile(error, name: text)
    }
  }
}

/// What opens a sealed file.
struct OpeningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Open it with the keys in this file, not with your own.", valueName: "file"))
  var key: [String] = []

  @Option(
    help: ArgumentHelp("The file whose first line is the passphrase.", valueName: "file"))
  var passphraseFrom: String?

  func file(in session: Session) -> SealedFile {
    SealedFile(session: session, keyFiles: key, passphraseFile: passphraseFrom)
  }
}
