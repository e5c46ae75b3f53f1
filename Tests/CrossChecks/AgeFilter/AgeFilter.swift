import Sealing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Seals and opens between stdin and stdout, so that `age-both-ways` can set the room Sealing
/// against the `age` command. For made-up keys and passphrases only: they stand in the arguments.
///
///     AgeFilter new-key
///     AgeFilter seal [--armoured] [--block BYTES] (--to KEY)... | --words WORDS [--work-factor N]
///     AgeFilter open [--block BYTES] (--key KEY)... | --words WORDS
///
/// Ends with 0, or with the fault on stderr and 77 where what was given does not open the file, 65
/// for every other fault, 64 for wrong usage, 74 where reading or writing failed.
@main struct AgeFilter {
  private var isArmoured = false
  private var blockLength = 65_536
  private var workFactor = AgeWorkFactor.standard
  private var words: [AgePassphrase] = []
  private var publicKeys: [AgePublicKey] = []
  private var secretKeys: [AgeSecretKey] = []

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do throws(AgeFault) {
      let filter = try AgeFilter(arguments.dropFirst())
      switch arguments.first {
      case "new-key":
        var random = SystemRandomNumberGenerator()
        let key = try AgeSecretKey(using: &random)
        write(Array(AgeKeyFile.text(of: key, created: "2026-01-31T12:00:00Z").utf8))
      case "seal": try filter.seal()
      case "open": try filter.open()
      default: exit(64)
      }
    } catch {
      end(with: error)
    }
  }

  private init(_ arguments: ArraySlice<String>) throws(AgeFault) {
    var rest = arguments
    while let option = rest.popFirst() {
      if option == "--armoured" {
        isArmoured = true
        continue
      }
      guard let value = rest.popFirst() else { exit(64) }
      switch option {
      case "--block": blockLength = Int(value) ?? blockLength
      case "--work-factor": workFactor = Int(value) ?? workFactor
      case "--words": words.append(try AgePassphrase(value))
      case "--to": publicKeys.append(try AgePublicKey(text: value))
      case "--key": secretKeys.append(try AgeSecretKey(text: value))
      default: exit(64)
      }
    }
  }

  private func seal() throws(AgeFault) {
    var random = SystemRandomNumberGenerator()
    var recipients = publicKeys.map { AgeRecipient.publicKey($0) }
    for words in words { recipients.append(.passphrase(words, workFactor: workFactor)) }
    var sealer = try AgeSealer(to: recipients, isArmoured: isArmoured, using: &random)
    var sealed: [UInt8] = []
    while let block = readBlock() {
      try sealer.seal(block, into: &sealed)
      Self.write(sealed)
      sealed.removeAll(keepingCapacity: true)
    }
    try sealer.finish(into: &sealed)
    Self.write(sealed)
  }

  private func open() throws(AgeFault) {
    var identities = secretKeys.map { AgeIdentity.secretKey($0) }
    for words in words { identities.append(.passphrase(words)) }
    var opener = AgeOpener(with: identities)
    var content: [UInt8] = []
    while let block = readBlock() {
      try opener.open(block, into: &content)
      Self.write(content)
      content.removeAll(keepingCapacity: true)
    }
    try opener.finish(into: &content)
    Self.write(content)
  }

  private func readBlock() -> [UInt8]? {
    var block = [UInt8](repeating: 0, count: blockLength)
    let count = unsafe block.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
    if count < 0 { exit(74) }
    return count == 0 ? nil : Array(block.prefix(count))
  }

  private static func write(_ bytes: [UInt8], to output: Int32 = 1) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          unsafe Glibc.write(output, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
          unsafe Musl.write(output, bytes.baseAddress, bytes.count)
        #else
          unsafe Darwin.write(output, bytes.baseAddress, bytes.count)
        #endif
      }
      if count < 0 { exit(74) }
      rest = rest.dropFirst(count)
    }
  }

  private static func end(with fault: AgeFault) -> Never {
    write(Array("\(fault)\n".utf8), to: 2)
    switch fault {
    case .noMatchingKey, .wrongPassphrase, .needsPassphrase, .needsSecretKey, .workFactorOutside:
      exit(77)
    default: exit(65)
    }
  }
}
