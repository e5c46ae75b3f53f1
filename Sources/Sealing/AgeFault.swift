/// What is wrong with a sealed file, with a key, or with what was asked. Facts alone: no key, no
/// passphrase and no content is ever in one.
package enum AgeFault: Error, Equatable, Sendable {
  // MARK: The file is for somebody else, or not to be opened with what was given

  /// None of the secret keys opens the file. A file altered where it holds its key looks the same.
  case noMatchingKey
  /// The passphrase does not open the file. A file altered where it holds its key looks the same.
  case wrongPassphrase
  /// The file is sealed with a passphrase, and only secret keys were given.
  case needsPassphrase
  /// The file is sealed to public keys, and only passphrases were given.
  case needsSecretKey
  /// Trying the passphrase would take more time and memory than the opener allows, or the sealer
  /// was asked for a work factor outside the range.
  case workFactorOutside(allowed: ClosedRange<Int>, given: Int)

  // MARK: The file is damaged, or of another kind

  /// The file does not begin as one in the age format does, plain or armoured.
  case notAnAgeFile
  /// The file names a version of the format other than `v1`.
  case newerVersion(String)
  /// A line of the header, counted from 1, is not as the format has it.
  case malformedHeader(line: Int)
  /// The header is longer than any that a person's file has; see `AgeHeaderReader.longest`.
  case headerTooLong
  /// A line of the armour, counted from its first marker as 1, is not as the format has it.
  case malformedArmour(line: Int)
  /// The header is not the one that was written with the file's key.
  case alteredHeader
  /// A part of the content, counted from 0 in steps of 64 KiB, is not what was sealed there. A file
  /// that was cut short inside that part looks the same.
  case alteredContent(part: Int)
  /// The file ends before its last part.
  case cutShort
  /// There is more after the last part, or after the armour's last line.
  case trailingData
  /// The last part is empty although others stand before it, which the format forbids.
  case emptyLastPart

  // MARK: Keys

  /// The text is no public key: a slip of the hand, or a part of it is missing.
  case malformedPublicKey
  /// The text is no secret key. The line is that of a key file, counted from 1; nil elsewhere.
  case malformedSecretKey(line: Int?)
  /// A well-formed key of a kind that is not supported, named by its prefix, such as `age1pq`.
  case unsupportedKey(prefix: String)
  /// A secret key stands where a public one belongs.
  case secretKeyForPublic
  /// A public key stands where a secret one belongs.
  case publicKeyForSecret
  /// The key file holds no secret key.
  case noSecretKey

  // MARK: What was asked of the sealer

  /// Nobody was named to seal to.
  case noRecipients
  /// A passphrase was named beside others to seal to; the format wants it alone.
  case passphraseNotAlone
  /// A passphrase without any characters.
  case emptyPassphrase

  /// The cryptographic library refused what it always grants; a fault of the program or of a
  /// machine short of memory.
  case cryptographyFailed
}
