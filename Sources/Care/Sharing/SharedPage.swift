/// A page that came from somebody else, of any kind.
package enum SharedPage: Hashable, Sendable {
  case card(Card)
  case withdrawal(Withdrawal)
  case reply(Reply)

  /// Reads a page from the bytes of a file, or of what a sealed file held.
  ///
  /// - Throws: `PageFault`, the first one met.
  package init(_ bytes: [UInt8]) throws(PageFault) {
    guard bytes.count <= PageLayout.mostBytes else {
      throw .tooLong(mostBytes: PageLayout.mostBytes)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    switch try PageReader.kind(of: text) {
    case .note: self = .card(try Card(page: text))
    case .notice: self = .withdrawal(try Withdrawal(page: text))
    case .reply: self = .reply(try Reply(page: text))
    }
  }
}
