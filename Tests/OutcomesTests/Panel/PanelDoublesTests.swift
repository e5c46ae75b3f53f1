import Formats
import Testing

@testable import Outcomes

@Suite struct `Entries of one person and day` {
  private func figures(
    _ files: String..., keepsAnswers: Bool = true
  ) throws -> DoubledEntries.Figures {
    var options = PanelOptions.test()
    options.keepsAnswers = keepsAnswers
    var doubled = DoubledEntries()
    _ = try PanelRun.read(
      files.map { Array(("participant,date,item1,item2,item3,item4\n" + $0).utf8) }, .calm, options,
      into: &doubled)
    return doubled.figures
  }

  @Test func `are found, the same ones and those that differ`() throws {
    let figures = try figures(
      "b,2026-01-06,1,1,1,1\na,2026-01-05,1,2,3,4\na,2026-01-06,1,2,3,4\na,2026-01-05,1,2,3,4\n"
        + "b,2026-01-05,2,2,2,2\na,2026-01-05,1,2,3,4\n",
      "b,2026-01-05,2,2,2,3\nb,2026-01-05,2,2,2,2\nb,2026-01-06,1,1,1,\n")
    #expect(figures.identicalEntries == 3)
    #expect(figures.firstIdentical == [PanelPlace(file: 0, line: 3), PanelPlace(file: 0, line: 5)])
    #expect(figures.differingDays == 2)
    #expect(figures.firstDiffering == [PanelPlace(file: 0, line: 6), PanelPlace(file: 1, line: 2)])
  }

  @Test func `are told by their answers, and by their scores where those are unknown`() throws {
    // The same sums from other answers.
    let rows = "a,2026-01-05,1,1,1,2\na,2026-01-05,2,2,2,1\n"
    #expect(try figures(rows).differingDays == 1)
    #expect(try figures(rows, keepsAnswers: false).identicalEntries == 1)
  }

  @Test func `are none where everybody has a day of their own`() throws {
    let figures = try figures("a,2026-01-05,1,1,1,2\nb,2026-01-05,1,1,1,2\na,2026-01-06,1,1,1,2\n")
    #expect(figures == DoubledEntries.Figures())
    #expect(try self.figures("") == DoubledEntries.Figures())
  }
}
