import Care
import Formats
import Sealing

/// A file that came from somebody else, plain or sealed; what it holds is never written to a disk.
struct SealedFile {
  let session: Session
  /// What to open it with; the person's own pairs where none is named.
  let keyFiles: [String]
  let passphraseFile: String?
  /// The largest file that is read.
  var limit = Self.pageLimit

  /// For a page. One of the largest size, sealed as text, is a third of it.
  static let pageLimit = 262_144

  /// Whether bytes begin as a sealed file does, plain or armoured.
  static func isSealed(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return text.starts(with: "age-encryption.org/".utf8)
      || text.starts(with: "-----BEGIN".utf8)
  }

  /// What the file holds, opened where it is sealed.
  ///
  /// - Parameter path: `-` is stdin.
  /// - Throws: `FileFault`, `SharingFault`, `Interrupted`.
  func content(of path: String) throws -> [UInt8] {
    let bytes = try bytes(of: path)
    guard Self.isSealed(bytes) else { return bytes }
    let (open, locked) = try keys()
    do throws(AgeFault) {
      return try Age.open(bytes, with: open.map { .secretKey($0) })
    } catch {
      switch error {
      case .needsPassphrase: return try content(of: bytes, askingFor: path)
      case .noMatchingKey, .needsSecretKey:
        for file in locked {
          if let content = try content(of: bytes, from: path, with: file) { return content }
        }
        throw SharingFault.sealed(error, name: path)
      default: throw SharingFault.sealed(error, name: path)
      }
    }
  }

  private func bytes(of path: String) throws -> [UInt8] {
    do throws(FileFault) {
      return try BlockReader(path).readAll(limit: limit)
    } catch {
      if case .tooLarge = error { throw SharingFault.tooLarge(name: path) }
      throw error
    }
  }

  /// What a passphrase opens, as long as trying it does not take more than a page is worth.
  private static func identity(_ passphrase: AgePassphrase) -> AgeIdentity {
    .passphrase(passphrase, highestWorkFactor: AgeWorkFactor.highestFromOthers)
  }

  private func content(of bytes: [UInt8], askingFor path: String) throws -> [UInt8] {
    let passphrase = try Passphrase.read(
      from: passphraseFile, question: SharePage.askPassphrase(of: path), in: session)
    do throws(AgeFault) {
      return try Age.open(bytes, with: [Self.identity(passphrase)])
    } catch {
      throw SharingFault.sealed(error, name: path)
    }
  }

  /// Tries a key file that is protected; nil where its keys do not open the file.
  private func content(of bytes: [UInt8], from path: String, with keyFile: String) throws
    -> [UInt8]?
  {
    let passphrase = try Passphrase.read(
      from: passphraseFile, question: SharePage.askPassphrase(of: keyFile), in: session)
    let keys = try Self.keys(in: keyFile, protectedWith: passphrase)
    do throws(AgeFault) {
      return try Age.open(bytes, with: keys.map { .secretKey($0) })
    } catch .noMatchingKey {
      return nil
    } catch {
      throw SharingFault.sealed(error, name: path)
    }
  }

  /// The keys at hand, and the key files that need a passphrase first.
  private func keys() throws -> (open: [AgeSecretKey], locked: [String]) {
    let files =
      try keyFiles.isEmpty ? SealedKeys(in: session.world).pairs().map(\.path) : keyFiles
    var open: [AgeSecretKey] = []
    var locked: [String] = []
    for file in files {
      let bytes = try SealedKeys.bytes(of: file)
      if Self.isSealed(bytes) {
        locked.append(file)
      } else {
        open += try Self.keys(in: bytes, name: file)
      }
      if SealedKeys.isOpenToOthers(file) { try session.tell(SharePage.openToOthers(file)) }
    }
    return (open, locked)
  }

  private static func keys(in bytes: [UInt8], name: String) throws(SharingFault) -> [AgeSecretKey] {
    do throws(AgeFault) {
      return try AgeKeyFile.keys(in: bytes)
    } catch {
      throw .keyFile(error, name: name)
    }
  }

  /// The keys in a key file that a passphrase seals.
  static func keys(
    in file: String, protectedWith passphrase: AgePassphrase
  ) throws -> [AgeSecretKey] {
    let bytes = try SealedKeys.bytes(of: file)
    do throws(AgeFault) {
      return try AgeKeyFile.keys(in: try Age.open(bytes, with: [identity(passphrase)]))
    } catch {
      throw SharingFault.keyFile(error, name: file)
    }
  }
}

extension SealedFile {
  /// The page in a file, plain or sealed.
  func page(in path: String) throws -> SharedPage {
    let bytes = try content(of: path)
    do throws(PageFault) {
      return try SharedPage(bytes)
    } catch {
      throw SharingFault.page(error, name: path)
    }
  }

  /// The note in a file.
  ///
  /// - Throws: `SharingFault.notANote` where it is another page.
  func card(in path: String) throws -> Card {
    guard case .card(let card) = try page(in: path) else {
      throw SharingFault.notANote(name: path)
    }
    return card
  }
}
