/// Sealing and opening of what fits in memory, in the age format (age-encryption.org/v1), which the
/// `age` command and others read and write too.
///
/// Source: the C2SP specification, c2sp.org/age. Of its recipients X25519 and scrypt are here.
package enum Age {
  /// The sealed file; see ``AgeSealer`` for the parameters.
  package static func seal(
    _ content: [UInt8], to recipients: [AgeRecipient], isArmoured: Bool = false,
    using random: inout some RandomNumberGenerator
  ) throws(AgeFault) -> [UInt8] {
    var sealer = try AgeSealer(to: recipients, isArmoured: isArmoured, using: &random)
    var file: [UInt8] = []
    try sealer.seal(content, into: &file)
    try sealer.finish(into: &file)
    return file
  }

  /// The content of a file, plain or armoured: all of it, or a fault and none.
  package static func open(
    _ file: [UInt8], with identities: [AgeIdentity]
  ) throws(AgeFault) -> [UInt8] {
    var opener = AgeOpener(with: identities)
    var content: [UInt8] = []
    try opener.open(file, into: &content)
    try opener.finish(into: &content)
    return content
  }
}
