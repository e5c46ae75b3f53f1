import Care
import Formats

/// Help at hand.
enum LifelinePage {
  static func page(forCountry code: String?) -> Page {
    var page = Page()
    for paragraph in LifelineDirectory.paragraphs(forCountry: code) {
      page.blank()
      for line in paragraph { page.text(line) }
    }
    return page
  }

  static func document(forCountry code: String?, language: Language) -> JSON {
    [
      "schema": "tend.lifeline/1",
      "country": JSON((code ?? LifelineDirectory.standard.country).uppercased()),
      "lines": .array(
        LifelineDirectory.paragraphs(forCountry: code).flatMap { $0 }
          .map { .string($0[language]) }),
    ]
  }

  /// Two letters of ASCII; whether such a country is listed is another question.
  static func isCountryCode(_ text: String) -> Bool {
    text.utf8.count == 2
      && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }
}
