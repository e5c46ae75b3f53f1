import Outcomes
import Testing

/// Leaks that were planted on purpose; what follows was worked by hand.
@Suite struct `Proving` {
  private func csv(
    _ text: String, name: String = "a.csv", marks: PublishedMarks = PublishedMarks(),
    groups: [String]? = nil
  ) throws -> Publication {
    try PublishedCSV.read(Array(text.utf8), name: name, marks: marks, groups: groups)
  }

  private func group(_ values: [String: String]) -> PublishedGroup { PublishedGroup(values) }

  // MARK: - One table

  /// 57 less 20 and 30 is 7; 57 · 40 less 20 · 41 and 30 · 38 is 320, a mean of 45.71.
  @Test func `finds a hidden group whose partners are all shown`() throws {
    let proof = Prover.prove([
      try csv(
        """
        site,n,mean
        north,20,41
        east,30,38
        west,*,*
        all,57,40
        """)
    ])
    let finding = try #require(proof.findings.first { $0.kind == .workedOut })
    #expect(finding.groups == [group(["site": "west"])])
    #expect(finding.figures == [.count, .sum])
    #expect(finding.count == 7...7)
    let mean = try #require(finding.means["score"])
    // Means printed as whole numbers were rounded: 57 · 0.5 + 20 · 0.5 + 30 · 0.5 to each side.
    #expect(abs(mean.low - (320 - 53.5) / 7) < 1e-9)
    #expect(abs(mean.high - (320 + 53.5) / 7) < 1e-9)
    #expect(finding.from.compactMap(\.group).count == 3)
    #expect(proof.isFound)
  }

  @Test func `finds two hidden groups that are few together`() throws {
    let proof = Prover.prove([
      try csv("site,n,mean\na,*,*\nb,*,*\nc,30,38\nall,37,40\n")
    ])
    let kinds = Set(proof.findings.map(\.kind))
    #expect(kinds == [.fewTogether, .narrowed])
    #expect(proof.findings.first { $0.kind == .fewTogether }?.count == 7...7)
    #expect(proof.findings.first { $0.kind == .narrowed }?.count == 1...6)
  }

  /// 45 less 30 is 15, and neither is over 10, so each is 5 or more.
  @Test func `finds a mark that says how many at most`() throws {
    let proof = Prover.prove([
      try csv("site,n\na,<11\nb,<11\nc,30\nall,45\n")
    ])
    #expect(proof.findings.map(\.count) == [5...10, 5...10])
    #expect(proof.findings.allSatisfy { $0.kind == .narrowed })
  }

  @Test func `finds nothing where two hidden groups hold enough together`() throws {
    let proof = Prover.prove([
      try csv("site,n,mean\na,*,*\nb,*,*\nc,30,38\nall,60,40\n")
    ])
    #expect(!proof.isFound)
    #expect(proof.gaps == [])
    #expect(proof.hiddenCells == 2)
  }

  /// 3.2 % of 250 is 8.
  @Test func `finds a hidden number by its part of everybody`() throws {
    let text = "site,n,percent\na,*,3.2%\nb,*,16.8%\nc,200,80.0%\nall,250,100%\n"
    let proof = Prover.prove([try csv(text)])
    let counts = proof.findings.filter { $0.kind == .narrowed }.map(\.count)
    #expect(counts == [8...8, 42...42])
  }

  /// 7.5 % of 40 is 3.
  @Test func `finds a hidden category by its part of the group`() throws {
    let text = "site,n,n_housed,housed_percent\na,40,*,7.5\nb,60,30,50.0\n"
    let proof = Prover.prove([try csv(text)])
    #expect(proof.findings.map(\.kind) == [.smallCategory])
    #expect(proof.findings.first?.category == "housed")
    #expect(proof.findings.first?.count == 3...3)
  }

  /// 40 less 20 and 15 is 5.
  @Test func `finds a band whose partners are shown`() throws {
    let text = "site,n,band_low,band_middle,band_high\na,40,*,20,15\nb,60,20,20,20\n"
    let proof = Prover.prove([try csv(text)])
    #expect(proof.findings.map(\.kind) == [.smallCategory])
    #expect(proof.findings.first?.count == 5...5)
  }

  /// 25 less 20 is 5 low.
  @Test func `finds a hidden breakdown by a larger one`() throws {
    let text = """
      site,n,band_low,band_high
      a,40,,
      b,60,20,40
      all,100,25,75
      """
    let proof = Prover.prove([try csv(text)])
    #expect(proof.findings.contains { $0.kind == .smallCategory && $0.category == "low" })
  }

  @Test(arguments: [
    ("site,n\na,7\nb,20\n", ProofFinding.Kind.smallGroup),
    ("site,n,people\na,30,4\nb,20,20\n", .smallGroup),
    ("site,n,mean,sd\na,30,4.0,0.0\nb,20,5.0,1.0\n", .oneScore),
    ("site,n,band_low,band_high\na,40,3,37\nb,20,11,9\n", .smallCategory),
    ("site,n,band_low,band_high\na,40,0,40\n", .oneCategory),
    ("site,n\na,30\nb,20\nall,55\n", .leftOut),
  ])
  func `finds what stands there`(_ text: String, _ kind: ProofFinding.Kind) throws {
    #expect(Prover.prove([try csv(text)]).findings.contains { $0.kind == kind })
  }

  /// Of a table by site and month, one hidden cell in a row and column of shown ones.
  @Test func `finds a cell by the margins of a table of two ways`() throws {
    let text = """
      site,month,n
      a,1,20
      a,2,*
      b,1,*
      b,2,30
      a,all,27
      b,all,*
      all,1,*
      all,2,37
      all,all,80
      """
    let proof = Prover.prove([try csv(text)])
    let wanted = group(["site": "a", "month": "2"])
    #expect(proof.findings.contains { $0.kind == .workedOut && $0.groups == [wanted] })
  }

  @Test func `says where groups do not add up`() throws {
    let proof = Prover.prove([try csv("site,n\na,30\nb,20\nall,40\n")])
    #expect(!proof.isFound)
    #expect(proof.gaps.map(\.reason) == [.doesNotAddUp(.everybody)])
  }

  // MARK: - Several files

  /// Three people more, and their mean.
  @Test func `finds a difference of two releases`() throws {
    let proof = Prover.prove([
      try csv("site,n,mean\na,20,41.5\nb,30,38.5\n", name: "1.csv"),
      try csv("site,n,mean\na,23,41.0\nb,50,38.0\n", name: "2.csv"),
    ])
    #expect(proof.findings.map(\.kind) == [.difference])
    #expect(proof.findings.first?.groups == [group(["site": "a"])])
    #expect(proof.findings.first?.count == 3...3)
    #expect(proof.findings.first?.figures.contains(.sum) == true)
  }

  /// Groups a and b are hidden in the second, and yet 53 less 50 is 3.
  @Test func `finds a difference of groups that a later release hides`() throws {
    let proof = Prover.prove([
      try csv("site,n,mean\na,20,41\nb,30,38\nc,40,35\nall,90,37\n", name: "1.csv"),
      try csv("site,n,mean\na,*,*\nb,*,*\nc,60,35\nall,113,37\n", name: "2.csv"),
    ])
    let difference = try #require(proof.findings.first { $0.kind == .difference })
    #expect(difference.groups.count == 2)
    #expect(difference.count == 3...3)
  }

  /// By site a is hidden with b; by region their partners show.
  @Test func `finds a group that another grouping of the same entries gives`() throws {
    let proof = Prover.prove([
      try csv("site,n,mean\na,*,*\nb,*,*\nc,40,35\nall,90,37\n", name: "1.csv"),
      try csv("site,n,mean\na,20,41\nall,90,37\n", name: "2.csv"),
    ])
    #expect(proof.findings.contains { $0.groups == [group(["site": "b"])] })
  }

  @Test func `knows that a quarter holds its months`() throws {
    let proof = Prover.prove([
      try csv("month,n,mean\n2026-01,20,41\n2026-02,20,41\n2026-03,*,*\n2026-04,*,*\nall,90,40\n"),
      try csv("quarter,n,mean\n2026-Q1,46,40\n2026-Q2,44,40\nall,90,40\n"),
    ])
    #expect(proof.findings.contains { $0.kind == .workedOut && $0.count == 6...6 })
  }

  @Test func `takes larger numbers than it can reckon with for a gap`() throws {
    var text = "site,n\n"
    for number in 0..<4_100 { text += "s\(number),*\n" }
    let proof = Prover.prove([try csv(text)])
    #expect(proof.gaps.map(\.reason) == [.limit(.tooMuch)])
  }

  /// The first of each person and site: the rows are more than those, and no total of them.
  @Test func `does not take rows for entries where one a person and group counts`() throws {
    let text = """
      {"schema": "tend.outcomes.summary/1", "instrument": {"id": "calm"}, "entries": "first",
       "rows": 90, "unscored": {"calm": 0}, "threshold": 11, "groups": [
       {"group": {"site": "a"}, "scale": "calm", "hidden": false, "n": 30, "people": 30},
       {"group": {"site": "b"}, "scale": "calm", "hidden": false, "n": 40, "people": 40}]}
      """
    let proof = Prover.prove([try PublishedJSON.read(Array(text.utf8), name: "first.json")])
    #expect(proof.gaps == [])
    let all = text.replacing("\"first\"", with: "\"all\"")
    let other = Prover.prove([try PublishedJSON.read(Array(all.utf8), name: "all.json")])
    #expect(other.gaps != [])
  }

  @Test func `takes the highest threshold of its files, else 11`() throws {
    var first = try csv("site,n\na,30\n")
    #expect(Prover.prove([first]).threshold == 11)
    first.threshold = 20
    var second = first
    second.threshold = 5
    #expect(Prover.prove([first, second]).threshold == 20)
    #expect(Prover.prove([first], threshold: 31).isFound)
  }
}
