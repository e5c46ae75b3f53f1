import Formats
import Sealing

/// What a person opens a sealed store or backup with.
enum SealedSecret {
  case passphrase(AgePassphrase)
  /// From a file that holds the key of a recovery sheet.
  case keys([AgeSecretKey])

  /// - Parameters:
  ///   - identity: of `--identity`; without it the passphrase is asked for.
  ///   - file: of `--passphrase-from`.
  /// - Throws: what `Passphrase.read` throws, `FileFault`, `PutAwayFault.identity`.
  static func read(
    identity: String?, passphraseFrom file: String?, question: Phrase, in session: Session
  ) throws -> SealedSecret {
    guard let identity else {
      return .passphrase(try Passphrase.read(from: file, question: question, in: session))
    }
    let bytes = try SealedKeys.bytes(of: identity)
    do throws(AgeFault) {
      return .keys(try AgeKeyFile.keys(in: asOnTheSheet(bytes)))
    } catch {
      throw PutAwayFault.identity(error, path: identity)
    }
  }

  /// A key is typed from paper: small letters, and spaces to keep one's place, are let pass. Its own
  /// check digits tell a wrong letter.
  private static func asOnTheSheet(_ file: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let lines = file.split(separator: newline, omittingEmptySubsequences: false).map { line in
      if line.first == UInt8(ascii: "#") { return Array(line) }
      return line.filter { $0 != UInt8(ascii: " ") }.map { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
      }
    }
    return Array(lines.joined(separator: [newline]))
  }

  /// What opens a sealed store.
  ///
  /// - Parameter keyFile: the file with its sealed key. Where it is not there, the passphrase is tried
  ///   on the store itself, as on a sealed backup.
  /// - Throws: `PutAwayFault.keyFile`, `FileFault`.
  func identities(keyFile: String) throws -> [AgeIdentity] {
    switch self {
    case .keys(let keys): return keys.map { .secretKey($0) }
    case .passphrase(let passphrase):
      guard Paths.exists(keyFile) else { return [.passphrase(passphrase)] }
      let bytes = try SealedKeys.bytes(of: keyFile)
      do throws(AgeFault) {
        let text = try Age.open(bytes, with: [.passphrase(passphrase)])
        return try AgeKeyFile.keys(in: text).map { .secretKey($0) }
      } catch {
        throw PutAwayFault.keyFile(error, path: keyFile)
      }
    }
  }
}
