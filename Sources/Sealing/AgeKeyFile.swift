/// The text of a key file, as `age-keygen` writes it: a secret key a line, blank lines, and comments
/// that begin with `#`.
package enum AgeKeyFile {
  /// The file for one new key.
  ///
  /// - Parameter created: when it was made, as RFC 3339 has it, for the first comment line.
  package static func text(of key: AgeSecretKey, created: String) -> String {
    "# created: \(created)\n# public key: \(key.publicKey.text)\n\(key.text())\n"
  }

  /// The keys in a file, in its order, at least one. White space around a line does not count.
  ///
  /// A line that is no key is named by its number, never by what stands there.
  package static func keys(in file: [UInt8]) throws(AgeFault) -> [AgeSecretKey] {
    var keys: [AgeSecretKey] = []
    var number = 0
    for line in file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let text = trimmed(line)
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      do throws(AgeFault) {
        keys.append(try AgeSecretKey(text: String(decoding: text, as: UTF8.self)))
      } catch .malformedSecretKey {
        throw .malformedSecretKey(line: number)
      }
    }
    if keys.isEmpty { throw .noSecretKey }
    return keys
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, AgeArmour.isSpace(last) { line.removeLast() }
    return line.drop(while: AgeArmour.isSpace)
  }
}
