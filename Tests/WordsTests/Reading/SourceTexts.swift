/// Every text of one source file that a person may read, and every string left over.
///
/// Sentences stand in four places: the arguments of `Phrase(en:es:)`, the items and the name of a
/// `Wording`, the help of a command, and `Phrase(same:)`. Strings of a `Source` are references, and
/// in none of the lists.
struct SourceTexts {
  private(set) var sentences: [Sentence] = []
  /// The texts of `Phrase(same:)`.
  private(set) var same: [LooseLiteral] = []
  private(set) var loose: [LooseLiteral] = []
  /// How many times `Phrase(en:` was met.
  private(set) var phraseCount = 0

  private let file: String
  private var calls: [Call] = []

  init(file: String, source: String) {
    self.file = file
    read(Lexer.tokens(of: source))
  }

  /// A pair of brackets that is open, and which argument of it is being read.
  private struct Call {
    /// The name before a parenthesis; for braces the type that the function gives back.
    var name: String?
    var label: String?
    /// The language of a `Wording`, once it was read.
    var tongue: Tongue?
    /// The text of this argument so far: strings joined by `+`, values as holes.
    var pieces: [Piece] = []
    var beginsArgument = true
  }

  private enum Piece: Equatable {
    case text(String, line: Int)
    case plus
    /// Between two texts of which one is taken.
    case choice
    case value
  }

  // MARK: Reading

  private mutating func read(_ tokens: [Token]) {
    let depth = calls.count
    calls.append(Call(name: nil))
    var returned: String?
    for index in tokens.indices {
      let before = index > 0 ? tokens[index - 1] : nil
      let after = index + 1 < tokens.count ? tokens[index + 1] : nil
      switch tokens[index] {
      case .literal(let literal): meet(literal)
      case .name(let name):
        if before == .mark("-") || before == .mark(">") || before == .mark(":") { returned = name }
        if change({ $0.beginsArgument }), after == .mark(":") {
          changeTop { $0.label = name }
        } else {
          if name == "english" || name == "spanish", change({ $0.label == "language" }) {
            changeTop { $0.tongue = name == "english" ? .english : .spanish }
          }
          add(.value)
        }
        changeTop { $0.beginsArgument = false }
      case .mark(let mark):
        meet(mark, before: before, after: after, returned: returned)
      }
    }
    while calls.count > depth {
      flush()
      calls.removeLast()
    }
  }

  private mutating func meet(_ mark: Character, before: Token?, after: Token?, returned: String?) {
    switch mark {
    case "(":
      var name: String?
      if case .name(let word)? = before { name = word }
      if name == "Phrase", after == .name("en") { phraseCount += 1 }
      calls.append(Call(name: name))
    case "[": calls.append(Call(name: nil))
    case "{": calls.append(Call(name: returned.map { "{\($0)" }))
    case ")", "]", "}": if calls.count > 1 { close() }
    case ",": endArgument()
    case "+": add(.plus)
    case "?": add(.choice)
    case ":":
      // After a label the argument is still empty; else this parts the two ends of a choice.
      if change({ !$0.pieces.isEmpty }) { add(.choice) }
    default: break
    }
  }

  private mutating func add(_ piece: Piece) {
    changeTop { call in
      if piece == .value, call.pieces.last == .value { return }
      call.pieces.append(piece)
      call.beginsArgument = false
    }
  }

  private mutating func endArgument() {
    flush()
    changeTop { call in
      call.label = nil
      call.pieces = []
      call.beginsArgument = true
    }
  }

  private mutating func close() {
    flush()
    calls.removeLast()
    if !calls.isEmpty { add(.value) }
  }

  private func change(_ holds: (Call) -> Bool) -> Bool {
    calls.last.map(holds) ?? false
  }

  private mutating func changeTop(_ change: (inout Call) -> Void) {
    if let top = calls.indices.last { change(&calls[top]) }
  }

  // MARK: Strings

  private enum Place {
    case phrase(Tongue)
    case same
    case wording(Tongue)
    case help
    case reference
    case none
  }

  private mutating func meet(_ literal: StringLiteral) {
    let text = literal.text(hole: Sentence.hole)
    switch place {
    case .phrase(let tongue):
      if topIsPhrase {
        add(.text(text, line: literal.line))
      } else {
        keep(text, literal.line, tongue, isWhole: false)
      }
    case .wording(let tongue): keep(text, literal.line, tongue, isWhole: true)
    case .help: keep(text, literal.line, .english, isWhole: true)
    case .same: same.append(looseLiteral(text, literal.line))
    case .reference: break
    case .none: loose.append(looseLiteral(text, literal.line))
    }
    for case .hole(let tokens) in literal.parts { read(tokens) }
    changeTop { $0.beginsArgument = false }
  }

  private func looseLiteral(_ text: String, _ line: Int) -> LooseLiteral {
    LooseLiteral(file: file, line: line, call: calls.last { $0.name != nil }?.name, text: text)
  }

  private mutating func keep(_ text: String, _ line: Int, _ tongue: Tongue, isWhole: Bool) {
    let sentence = Sentence(file: file, line: line, tongue: tongue, text: text, isWhole: isWhole)
    if sentence.hasWords { sentences.append(sentence) }
  }

  private var topIsPhrase: Bool {
    change { $0.name == "Phrase" && ($0.label == "en" || $0.label == "es") }
  }

  /// What the innermost call that decides makes of a string.
  private var place: Place {
    for call in calls.reversed() {
      switch (call.name, call.label) {
      case ("Phrase", "en"): return .phrase(.english)
      case ("Phrase", "es"): return .phrase(.spanish)
      case ("Phrase", "same"): return .same
      case ("Wording", "items"), ("Wording", "name"):
        return call.tongue.map(Place.wording) ?? .none
      case ("Source", _): return .reference
      case ("CommandConfiguration", "abstract"), ("CommandConfiguration", "discussion"),
        ("ArgumentHelp", nil), (_, "help"), ("{ArgumentHelp", _):
        return .help
      default: continue
      }
    }
    return .none
  }

  /// Puts the strings of a finished argument together.
  private mutating func flush() {
    guard let call = calls.last, call.name == "Phrase",
      let tongue = call.label.flatMap(Tongue.init)
    else { return }
    let choices = call.pieces.split(separator: .choice)
    for pieces in choices {
      var text = ""
      var line: Int?
      for piece in pieces {
        switch piece {
        case .text(let words, let start):
          text += words
          line = line ?? start
        case .value: text.append(Sentence.hole)
        case .plus, .choice: break
        }
      }
      if let line { keep(text, line, tongue, isWhole: true) }
    }
  }
}
