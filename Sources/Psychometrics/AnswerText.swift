extension Answers {
  /// Reads one form as text: a token an item, in item order, separated by white space or commas.
  ///
  /// A token is a whole number, `-` for skipped, or `x` for "I would rather not say". `NA`, `.` and
  /// an empty field between commas are read as `-`.
  ///
  /// - Throws: `ScoringError` with every fault at once.
  public init(text: String, to definition: Definition) throws(ScoringError) {
    guard definition.missingKey == nil else {
      throw ScoringError(definition: definition, faults: [.noKey])
    }
    var given: [Answer] = []
    var faults: [AnswerFault] = []
    for token in Self.tokens(text) {
      switch token {
      case "-", "NA", ".", "": given.append(.skipped)
      case "x", "X": given.append(.declined)
      default:
        if let number = Self.wholeNumber(token) {
          given.append(.answered(number))
        } else {
          given.append(.skipped)
          faults.append(.notAnAnswer(item: given.count))
        }
      }
    }
    do throws(ScoringError) {
      try self.init(given, to: definition)
    } catch {
      throw ScoringError(
        definition: definition, faults: Self.inItemOrder(error.faults + faults))
    }
    guard faults.isEmpty else { throw ScoringError(definition: definition, faults: faults) }
  }

  /// The tokens of a form; an empty one for each empty field between commas.
  private static func tokens(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    for (index, field) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated()
    {
      let words = field.split(whereSeparator: \.isWhitespace)
      if words.isEmpty && (index > 0 || text.contains(",")) {
        tokens.append("")
      } else {
        tokens += words
      }
    }
    return tokens
  }

  /// ASCII digits with an optional sign, of a size that no form's range reaches; else nil.
  private static func wholeNumber(_ token: Substring) -> Int? {
    let digits = token.hasPrefix("-") ? token.dropFirst() : token
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(token) ?? Int.max
  }

  private static func inItemOrder(_ faults: [AnswerFault]) -> [AnswerFault] {
    func item(_ fault: AnswerFault) -> Int {
      switch fault {
      case .count, .noKey: 0
      case .outOfRange(let item), .notAnAnswer(let item): item
      }
    }
    return faults.sorted { item($0) < item($1) }
  }
}
