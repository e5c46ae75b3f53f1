package import Formats
package import Psychometrics

/// Scores that a person gives to an evaluator, out of their own journal.
///
/// There is no member for an answer, a note, a date or a name, so none can be in the file.
package struct Donation: Hashable, Sendable {
  package let code: DonationCode
  /// The program's period that it is for, as the program calls it; nil where none was named.
  package let period: DonationPeriod?
  /// Nil where the person did not say.
  package let role: DonationRole?
  /// In the order of their days; of several of one instrument and day the last alone.
  package let checkIns: [CheckIn]

  package static let schema = "tend.donation/1"

  package init(
    code: DonationCode, period: DonationPeriod? = nil, role: DonationRole? = nil,
    checkIns: [CheckIn]
  ) {
    self.code = code
    self.period = period
    self.role = role
    self.checkIns = checkIns
  }

  /// The scores of one check-in.
  package struct CheckIn: Hashable, Sendable {
    package let instrument: InstrumentID
    /// The version of the instrument's definition.
    package let version: String
    package let wording: WordingKind
    /// Nil where it is not known, as with a paper form.
    package let language: Language?
    /// Whole months since the first check-in of the file, 0 or more.
    package let months: Int
    /// In the instrument's order.
    package let scores: [Score]

    package init(
      instrument: InstrumentID, version: String, wording: WordingKind, language: Language?,
      months: Int, scores: [Score]
    ) {
      self.instrument = instrument
      self.version = version
      self.wording = wording
      self.language = language
      self.months = months
      self.scores = scores
    }
  }

  /// A score with every item answered; nil where some were not.
  package struct Score: Hashable, Sendable {
    package let scale: ScaleID
    package let value: Int?

    package init(scale: ScaleID, value: Int?) {
      self.scale = scale
      self.value = value
    }
  }

  /// As it stands in the file; every member is there, null where nothing was said.
  package var document: JSON {
    [
      "schema": .string(Self.schema), "code": .string(code.text),
      "period": period.map { .string($0.text) } ?? .null,
      "role": role.map { .string($0.rawValue) } ?? .null,
      "checkIns": .array(checkIns.map(\.document)),
    ]
  }

  /// The file itself.
  package var text: String { document.text(pretty: true) + "\n" }
}

extension Donation.CheckIn {
  fileprivate var document: JSON {
    [
      "instrument": .string(instrument.rawValue), "version": .string(version),
      "wording": .string(wording.rawValue),
      "language": language.map { .string($0.rawValue) } ?? .null, "months": .integer(months),
      "scores": .object(
        scores.map { JSON.Member($0.scale.rawValue, $0.value.map(JSON.integer) ?? .null) }),
    ]
  }
}

/// What somebody does in a program; few words, since a rare one says who it is.
package enum DonationRole: String, CaseIterable, Hashable, Sendable {
  case peerWorker = "peer-worker"
  case supervisor
  case other
}

/// The name of one person's file in one period: `d` and 16 hexadecimal digits, drawn at random.
///
/// It is worked out from nothing, and begins with a letter, so that no spreadsheet takes it for a
/// number.
package struct DonationCode: Hashable, Sendable {
  package let text: String

  /// A new one.
  ///
  /// - Parameter generator: one whose numbers nobody can foretell, such as the system's.
  package init(using generator: inout some RandomNumberGenerator) {
    let digits = String(generator.next() as UInt64, radix: 16)
    text = "d" + String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
  }

  /// The code, or nil where the text is none.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    let areHexadecimal = digits.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard text.utf8.first == UInt8(ascii: "d"), digits.count == 16, areHexadecimal else {
      return nil
    }
    self.text = text
  }
}

/// What a program calls one of its periods, such as `spring 2026`: everybody's in it is the same.
package struct DonationPeriod: Hashable, Sendable {
  package let text: String

  package static let longest = 40

  /// - Throws: where the text is empty, too long, holds what cannot be shown, or a day.
  package init(_ text: String) throws(DonationPeriodFault) {
    guard !text.isEmpty, text.count <= Self.longest, text.printable() == text,
      text.first != " ", text.last != " "
    else { throw .notAName }
    if DayText.isIn(text) { throw .day }
    self.text = text
  }
}

/// Why a text is no name of a period.
package enum DonationPeriodFault: Error, Hashable, Sendable {
  case notAName
  /// A day stands in it.
  case day
}
