package import Formats

/// The people somebody can talk to in one country, known without a network.
///
/// It is shown to everybody alike. No score leads to it, and nothing here judges how a person is:
/// neither a value of this type nor the page made from it ever meets an answer.
package struct Lifeline: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, in capitals: `US`.
  package let country: String
  /// Other codes that this value also serves, such as a territory with the same numbers.
  package let alsoFor: [String]
  package let countryName: Phrase
  /// The first number and how to reach it, as it stands in the quiet line after a check-in.
  package let atHand: Phrase
  /// First the line that is there for everybody; never empty.
  package let services: [Service]
  package let emergency: Emergency

  package init(
    country: String, alsoFor: [String] = [], countryName: Phrase, atHand: Phrase,
    services: [Service], emergency: Emergency
  ) {
    self.country = country
    self.alsoFor = alsoFor
    self.countryName = countryName
    self.atHand = atHand
    self.services = services
    self.emergency = emergency
  }
}

extension Lifeline {
  /// One service and every way to reach it that its sources name.
  package struct Service: Hashable, Sendable {
    package let name: Phrase
    /// Whom it is for, as a sentence.
    package let about: Phrase?
    /// Never empty.
    package let ways: [Way]
    /// When it answers, as a sentence; nil where the hours differ or no source gives them.
    package let hours: Phrase?
    /// Where its ways and hours were read; never empty.
    package let sources: [Source]

    package init(
      name: Phrase, about: Phrase? = nil, ways: [Way], hours: Phrase? = nil, sources: [Source]
    ) {
      self.name = name
      self.about = about
      self.ways = ways
      self.hours = hours
      self.sources = sources
    }
  }

  /// One way to reach a service.
  package struct Way: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case call
      case text
      case chat
      /// Sign language, by videophone or in a browser.
      case video
      /// A page that says where to turn.
      case website
    }

    package let kind: Kind
    /// A number, or the address of a page, as people type it.
    package let contact: String
    /// What to write in the text message, where the service asks for one word.
    package let word: String?
    /// What else to know: the key to press, the language.
    package let note: Phrase?

    package init(_ kind: Kind, _ contact: String, word: String? = nil, note: Phrase? = nil) {
      self.kind = kind
      self.contact = contact
      self.word = word
      self.note = note
    }
  }

  /// The number for when somebody is in danger now.
  package struct Emergency: Hashable, Sendable {
    /// One number, or two that do the same; never empty.
    package let numbers: [String]
    package let source: Source

    package init(_ numbers: [String], source: Source) {
      self.numbers = numbers
      self.source = source
    }
  }

  /// A publication in which a number was read, and when it was read.
  package struct Source: Hashable, Sendable {
    package let title: String
    package let publisher: String
    /// When the numbers were compared with it.
    package let checked: Month

    package init(_ title: String, by publisher: String, checked: Month) {
      self.title = title
      self.publisher = publisher
      self.checked = checked
    }
  }

  /// A month of a year, written `2026-11`.
  package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    /// 1 to 12.
    package let month: Int

    package init(_ year: Int, _ month: Int) {
      self.year = year
      self.month = month
    }

    package var description: String { month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)" }

    package static func < (a: Month, b: Month) -> Bool {
      (a.year, a.month) < (b.year, b.month)
    }
  }
}
