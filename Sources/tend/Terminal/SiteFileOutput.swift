import Formats
import Outcomes
import Psychometrics
import Sealing

/// Writes a site file: one that only its owner can read, and sealed where a key is named.
struct SiteFileOutput {
  let session: Session
  let path: String
  /// None for one that is not sealed.
  let keys: [AgePublicKey]
  /// Groups of fewer people have only their names.
  let minimum: Int

  /// Writes it whole, or leaves what was there; bad rows that were set aside come into their place
  /// just before.
  func write(
    _ contents: SiteFile.Contents, _ heading: SiteHeading, findings: [ReadingFinding],
    of definition: Definition, rejects: RejectsSink?
  ) throws {
    var random = session.world.random
    let file = SiteFile(
      heading: heading, id: Self.id(using: &random), minimum: minimum, findings: findings,
      contents: contents)
    let document = SiteDocument.json(file, of: definition, language: session.language)
    var bytes = Array((document.text(pretty: true) + "\n").utf8)
    if !keys.isEmpty {
      bytes = try Age.seal(
        bytes, to: keys.map { .publicKey($0) }, isArmoured: true, using: &random)
    }
    let output = try ReplacingFile(path, token: session.world.clock.stamp)
    try output.write(bytes.span)
    try rejects?.commit()
    try output.commit()
    try session.tell(SitesPage.written(to: path, isSealed: !keys.isEmpty, file))
  }

  /// 128 random bits, so that a file is known again however it was sealed.
  private static func id(using random: inout some RandomNumberGenerator) -> String {
    let halves = [UInt64.random(in: .min ... .max, using: &random), random.next()]
    return halves.map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
