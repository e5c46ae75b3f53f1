import TestSupport
import Testing

/// What CI holds every sentence of the project to.
@Suite struct `Words of the project` {
  /// What its methods do not find, others may.
  @Test func `of outcomes prove never call a table safe`() throws {
    let own = try RepositoryTexts.sentences().filter {
      $0.file.contains("/Prov") || $0.file.hasSuffix("+Prove.swift")
    }
    #expect(own.count > 60)
    for sentence in own {
      for word in ["safe", "secure", "anonym", "cannot be worked out", "segur", "anónim"] {
        #expect(!sentence.text.lowercased().contains(word), "\(sentence.file):\(sentence.line)")
      }
    }
  }

  @Test func `are all found, in both languages`() throws {
    let all = try RepositoryTexts.all()
    for file in all {
      #expect(file.texts.phraseCount == plainCount(file.source), "\(file.name)")
    }
    let sentences = all.flatMap(\.texts.sentences)
    #expect(sentences.count > all.reduce(0) { $0 + plainCount($1.source) } * 2)
    for tongue in Tongue.allCases {
      #expect(sentences.count { $0.tongue == tongue } > 500)
    }
  }

  @Test func `label, blame, rank and hurry nobody`() throws {
    let findings = WordFinding.findings(in: try RepositoryTexts.sentences())
    #expect(findings.isEmpty, "\(list(findings))")
  }

  @Test func `are phrases, whoever prints them`() throws {
    let findings = try RepositoryTexts.all().flatMap { LooseStrings.findings(in: $0.texts) }
    #expect(
      findings.isEmpty,
      "words outside a Phrase; make them one, or say in AllowedString why not:\(list(findings))")
  }

  @Test func `are read without trouble at the end of the sixth grade`() throws {
    let findings = GradeCheck.findings(in: try RepositoryTexts.sentences())
    #expect(findings.isEmpty, "\(list(findings))")
  }

  @Test func `have their reading grades reported`() throws {
    let report = GradeReport.lines(try RepositoryTexts.sentences())
    print(report.joined(separator: "\n"))
    #expect(report.last?.hasSuffix("all pages") == true)
  }

  /// An exception that nothing needs any more goes.
  @Test func `need every exception that is made for them`() throws {
    let all = try RepositoryTexts.all()
    let sentences = all.flatMap(\.texts.sentences)
    let words = WordFinding.all(in: sentences)
    for allowed in AllowedWord.all {
      #expect(words.contains { allowed.allows($0) }, "\(allowed)")
    }
    let grades = GradeCheck.all(in: sentences)
    for allowed in AllowedGrade.all {
      #expect(grades.contains { allowed.allows($0) }, "\(allowed)")
    }
    let strings = all.flatMap { LooseStrings.all(in: $0.texts) }
    for allowed in AllowedString.all {
      #expect(strings.contains { allowed.allows($0) }, "\(allowed)")
    }
  }

  /// How often a phrase begins, counted without the lexer, comments left out.
  private func plainCount(_ source: String) -> Int {
    let code = source.split(separator: "\n").filter { line in
      !line.drop(while: \.isWhitespace).hasPrefix("//")
    }.joined(separator: "\n")
    return code.ranges(of: "Phrase(").count { range in
      code[range.upperBound...].drop(while: \.isWhitespace).hasPrefix("en:")
    }
  }

  private func list(_ findings: [some CustomStringConvertible]) -> String {
    findings.map { "\n\($0)" }.joined()
  }
}
