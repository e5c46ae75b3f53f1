import Psychometrics
import Testing

@Suite struct `Error of measurement` {
  /// SD 6.5, r .88, by hand: 6.5 sqrt(.12) = 2.2517, times sqrt(2) = 3.1843, times 1.96 = 6.2413.
  @Test func `follows Jacobson and Truax`() {
    let error = SampleForm.error
    #expect((error.standardErrorOfMeasurement - 2.2517).magnitude < 0.0001)
    #expect((error.standardErrorOfDifference - 3.1843).magnitude < 0.0001)
    #expect((error.smallestDetectableChange - 6.2413).magnitude < 0.0001)
  }

  @Test func `has a range where reliabilities differ`() throws {
    #expect(SampleForm.error.contestedRange == nil)
    // 15.2 with .96, .88 and .811: 8.43, 14.59 and 18.32.
    let range = try #require(
      SampleForm.error(standardDeviation: 15.2, reliability: 0.88, others: [0.96, 0.811])
        .contestedRange)
    #expect((range.lowerBound - 8.43).magnitude < 0.01)
    #expect((range.upperBound - 18.32).magnitude < 0.01)
  }
}

@Suite struct `A change` {
  let error = SampleForm.error

  @Test func `of seven points is reliable, and of six is not`() {
    // The worked example of section 7: S_diff 3.184; 35 to 42 is 2.20, 35 to 41 is 1.88.
    #expect((error.reliableChangeIndex(of: 7) - 2.20).magnitude < 0.005)
    #expect((error.reliableChangeIndex(of: 6) - 1.88).magnitude < 0.005)
    #expect(Change(from: 35, to: 42, error: error).verdict == .beyondError)
    #expect(Change(from: 35, to: 41, error: error).verdict == .withinError)
  }

  @Test func `counts the same in both directions`() {
    let change = Change(from: 42, to: 35, error: error)
    #expect(change.points == -7)
    #expect(change.verdict == .beyondError)
  }

  @Test func `must be strictly over 1.96`() {
    // SD sqrt(1/2) and r 0 make S_diff 1, so that the index is the change itself.
    let one = SampleForm.error(standardDeviation: 0.5.squareRoot(), reliability: 0)
    let edge = 1.96 * one.standardErrorOfDifference
    #expect(one.reliableChangeIndex(of: edge) == 1.96)
    #expect(Change(from: 0, to: edge, error: one).verdict == .withinError)
    #expect(Change(from: 0, to: edge + 0.01, error: one).verdict == .beyondError)
  }

  @Test func `cannot be told without an error`() {
    let change = Change(from: 35, to: 42, error: nil)
    #expect(change.points == 7)
    #expect(change.verdict == .cannotTell(.noErrorKnown))
  }

  @Test(arguments: Change.Reason.allCases)
  func `cannot be told across something else`(_ reason: Change.Reason) {
    #expect(Change(from: 35, to: 42, cannotTell: reason).verdict == .cannotTell(reason))
  }
}

@Suite struct `A person's usual range` {
  @Test func `needs eight scores`() {
    #expect(UsualRange(beforeLastOf: [30, 32, 31, 33, 30, 34, 32]) == nil)
    #expect(UsualRange(beforeLastOf: []) == nil)
  }

  /// By hand: the seven earlier scores have the mean 222 / 7 = 31.714; neighbours differ by 2, 1, 2,
  /// 3, 4, 2, on average 14 / 6 = 2.333; 2.66 times that is 6.207.
  @Test func `is the individuals chart of the earlier scores`() throws {
    let range = try #require(UsualRange(beforeLastOf: [30, 32, 31, 33, 30, 34, 32, 49]))
    #expect((range.low - 25.508).magnitude < 0.001)
    #expect((range.high - 37.921).magnitude < 0.001)
    #expect(range.entries == 7)
  }

  @Test func `does not move with the last score`() {
    #expect(
      UsualRange(beforeLastOf: [30, 32, 31, 33, 30, 34, 32, 10])
        == UsualRange(beforeLastOf: [30, 32, 31, 33, 30, 34, 32, 49]))
  }
}
