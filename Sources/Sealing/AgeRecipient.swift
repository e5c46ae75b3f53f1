/// Whom to seal to.
package enum AgeRecipient: Sendable {
  case publicKey(AgePublicKey)
  /// Whoever knows the words; alone, without other recipients.
  case passphrase(AgePassphrase, workFactor: Int = AgeWorkFactor.standard)
}

/// What to open with.
package enum AgeIdentity: Sendable {
  case secretKey(AgeSecretKey)
  /// Files that ask for more work than the highest factor are refused rather than tried.
  case passphrase(AgePassphrase, highestWorkFactor: Int = AgeWorkFactor.highest)
}
