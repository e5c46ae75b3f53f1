import Psychometrics
import Testing

@Suite struct `Checked answers` {
  let definition = SampleForm().definition

  @Test func `keep the order in which they were given`() throws {
    let answers = try Answers([Answer]([1, 2, 3, 4, 5, 1]), to: definition)
    #expect(answers.values == [Answer]([1, 2, 3, 4, 5, 1]))
    #expect(answers[2] == .answered(2))
  }

  @Test func `are not asked beyond the form`() throws {
    let answers = try Answers([Answer]([1, 2, 3, 4, 5, 1]), to: definition)
    #expect(answers[0] == .notAsked)
    #expect(answers[7] == .notAsked)
    #expect(answers[.min + 1] == .notAsked)
  }

  @Test func `carry the definition that scores them`() throws {
    #expect(try Answers([Answer]([1, 1, 1, 1, 1, 1]), to: definition).definition == definition)
  }

  @Test func `keep skipped, declined and not asked apart`() throws {
    let given: [Answer] = [
      .skipped, .declined, .notAsked, .answered(1), .answered(1), .answered(1),
    ]
    #expect(try Answers(given, to: definition).values == given)
  }

  @Test func `name every fault at once`() {
    let error = #expect(throws: ScoringError.self) {
      try Answers([Answer]([1, 6, 3, 9, 5]), to: definition)
    }
    #expect(
      error?.faults == [
        .count(given: 5, expected: 6), .outOfRange(item: 2), .outOfRange(item: 4),
      ])
  }

  @Test func `say which form refused them, and never what was answered`() {
    let error = #expect(throws: ScoringError.self) {
      try Answers([Answer]([1, 6, 3, 4, 5, 1]), to: definition)
    }
    #expect(error?.instrument == "sample")
    #expect(error?.publishedName == "Sample")
    #expect(error?.form == definition.form)
    #expect(error?.faults == [.outOfRange(item: 2)])
  }
}

/// The token rules of section 3 of the command line.
@Suite struct `Answers as text` {
  let definition = SampleForm().definition

  @Test(arguments: [
    "1 2 3 4 5 1", "1,2,3,4,5,1", " 1\t2\n3\r\n4 , 5,1 ", "1, 2, 3, 4, 5, 1\n",
  ])
  func `are separated by white space or commas`(_ text: String) throws {
    #expect(try Answers(text: text, to: definition).values == [Answer]([1, 2, 3, 4, 5, 1]))
  }

  @Test(arguments: ["-", "NA", "."])
  func `are skipped by a mark`(_ mark: String) throws {
    let answers = try Answers(text: "1 \(mark) 3 4 5 1", to: definition)
    #expect(answers[2] == .skipped)
  }

  @Test(arguments: ["1,,3,4,5,1", "1, ,3,4,5,1"])
  func `are skipped by an empty field between commas`(_ text: String) throws {
    #expect(try Answers(text: text, to: definition).values == [Answer]([1, 0, 3, 4, 5, 1]))
  }

  @Test(arguments: [",2,3,4,5,1", "1,2,3,4,5,"])
  func `are skipped by an empty field at either end`(_ text: String) throws {
    #expect(try Answers(text: text, to: definition).values.count { $0 == .skipped } == 1)
  }

  @Test func `can be declined`() throws {
    #expect(try Answers(text: "1 x 3 4 5 1", to: definition)[2] == .declined)
  }

  @Test(arguments: ["two", "3.5", "3,5", "+3", "--3", "٣", "1e0", "0x3", "3-", "na"])
  func `are whole numbers in plain digits`(_ token: String) {
    let error = #expect(throws: ScoringError.self) {
      try Answers(text: "1 \(token) 3 4 5 1", to: definition)
    }
    if token == "3,5" {
      #expect(error?.faults == [.count(given: 7, expected: 6)])
    } else {
      #expect(error?.faults == [.notAnAnswer(item: 2)])
    }
  }

  @Test(arguments: ["0", "6", "-3", "99999999999999999999"])
  func `lie within the form's range`(_ token: String) {
    let error = #expect(throws: ScoringError.self) {
      try Answers(text: "1 \(token) 3 4 5 1", to: definition)
    }
    #expect(error?.faults == [.outOfRange(item: 2)])
  }

  @Test func `name every fault at once, in item order`() {
    let error = #expect(throws: ScoringError.self) {
      try Answers(text: "9 two 3 7 y", to: definition)
    }
    #expect(
      error?.faults == [
        .count(given: 5, expected: 6), .outOfRange(item: 1), .notAnAnswer(item: 2),
        .outOfRange(item: 4), .notAnAnswer(item: 5),
      ])
  }

  @Test(arguments: ["", " \n"])
  func `are wanting in an empty text`(_ text: String) {
    let error = #expect(throws: ScoringError.self) { try Answers(text: text, to: definition) }
    #expect(error?.faults == [.count(given: 0, expected: 6)])
  }
}
