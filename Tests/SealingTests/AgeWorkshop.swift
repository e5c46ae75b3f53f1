import TestSupport

@testable import Sealing

/// Makes files that no honest writer makes: the pieces are ours, put together by hand, so that each
/// file is right in everything but what its test is about.
struct AgeWorkshop {
  let secretKey: AgeSecretKey
  let fileKey: AgeFileKey
  /// The lines of a right stanza for the secret key: arguments and body.
  let stanza: [String]
  let nonce = [UInt8](repeating: 7, count: 16)

  init() throws {
    var random = SeededGenerator(seed: 4)
    secretKey = try AgeSecretKey(using: &random)
    fileKey = AgeFileKey(using: &random)
    let wrapped = try X25519Stanza.wrap(fileKey, for: secretKey.publicKey, using: &random)
    stanza = Self.lines(of: wrapped)
  }

  var identities: [AgeIdentity] { [.secretKey(secretKey)] }

  static func lines(of stanza: AgeStanza) -> [String] {
    var text: [UInt8] = []
    stanza.write(into: &text)
    return String(decoding: text.dropLast(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// A header with the right code for whatever lines it has.
  ///
  /// - Parameter end: makes the last line from the code's digits; nil for the right one.
  func header(
    version: String = "age-encryption.org/v1", _ lines: [String],
    end: ((String) -> String)? = nil
  ) -> [UInt8] {
    let start = Array(([version] + lines).map { $0 + "\n" }.joined().utf8)
    let digits = Base64.text(of: fileKey.code(for: start + Array("---".utf8)))
    return start + Array((end?(digits) ?? "--- \(digits)\n").utf8)
  }

  /// A whole file with this header and the content `age`.
  func file(_ header: [UInt8]) throws -> [UInt8] {
    try header + payload([("age", true)])
  }

  /// A right header before this content.
  func file(payload: [UInt8]) -> [UInt8] {
    header(stanza) + payload
  }

  /// Parts of any length, each sealed in its place, marked as the last or not.
  func payload(_ parts: [(content: [UInt8], isLast: Bool)]) throws -> [UInt8] {
    var payload = AgePayload(key: fileKey.payloadKey(nonce: nonce))
    var sealed = nonce
    for part in parts {
      try payload.seal(part.content, isLast: part.isLast, into: &sealed)
    }
    return sealed
  }

  func payload(_ parts: [(content: String, isLast: Bool)]) throws -> [UInt8] {
    try payload(parts.map { (Array($0.content.utf8), $0.isLast) })
  }
}

/// What an opener gave out, and the fault it ended with.
struct AgeOutcome: Equatable {
  var content: [UInt8]
  var fault: AgeFault?

  init(content: [UInt8] = [], fault: AgeFault?) {
    self.content = content
    self.fault = fault
  }

  /// Opens a file in blocks of a length.
  init(opening file: [UInt8], with identities: [AgeIdentity], blockLength: Int = 65_536) {
    var opener = AgeOpener(with: identities)
    var content: [UInt8] = []
    do throws(AgeFault) {
      var place = 0
      while place < file.count {
        let end = min(place + blockLength, file.count)
        try opener.open(Array(file[place..<end]), into: &content)
        place = end
      }
      try opener.finish(into: &content)
    } catch {
      fault = error
    }
    self.content = content
  }
}
