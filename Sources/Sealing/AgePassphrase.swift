/// Words that seal and open a file, at least one character.
///
/// Their UTF-8 counts as it was typed: `é` as one character and as `e` with an accent added are
/// different passphrases, as they are to `age`. Printing one shows nothing of it.
package struct AgePassphrase: Sendable {
  let bytes: [UInt8]

  package init(_ text: String) throws(AgeFault) {
    guard !text.isEmpty else { throw .emptyPassphrase }
    bytes = Array(text.utf8)
  }
}

extension AgePassphrase: CustomReflectable {
  /// Nothing, so that neither `print` nor `dump` shows the passphrase.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
