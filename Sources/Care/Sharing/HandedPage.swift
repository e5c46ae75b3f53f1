/// A page that one person hands to another.
package protocol HandedPage: Sendable {
  /// The page itself, in lines of at most ``HandedPage/pageWidth`` cells; each ends with a newline.
  var page: String { get }

  /// The same words in lines of another width, for a narrow screen. Only the page itself can be read
  /// back.
  func page(width: Int) -> String
}

extension HandedPage {
  package static var pageWidth: Int { PageText.width }
}

extension Card: HandedPage {
  package func page(width: Int) -> String { layout.text(width: width) }
}

extension Withdrawal: HandedPage {
  package func page(width: Int) -> String { layout.text(width: width) }
}

extension Reply: HandedPage {
  package func page(width: Int) -> String { layout.text(width: width) }
}
