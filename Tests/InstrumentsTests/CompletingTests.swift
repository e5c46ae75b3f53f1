import Formats
import Instruments
import Psychometrics
import Testing

/// A kept definition of an older version: the same form, and burnout without its reversals.
@Suite struct `A kept definition beside today's` {
  private func kept(burnout key: Key) throws -> Definition {
    let today = ProQOL5().definition
    let older = Definition(
      id: today.id, version: "0", publishedName: today.publishedName, subject: today.subject,
      form: today.form, scales: today.scales,
      scoring: .keyed(ProQOL5.Scale.self) { scale in
        scale == .burnout ? key : today.key(of: ScaleID(rawValue: scale.rawValue)) ?? key
      })
    return try Definition(canonicalForm: older.canonicalForm)
  }

  private let unreversed = Key(items: [1, 4, 8, 10, 15, 17, 19, 21, 26, 29])

  @Test func `keeps its own key and version`() throws {
    let completed = try kept(burnout: unreversed).completed(from: ProQOL5().definition)
    #expect(completed.version == "0")
    #expect(completed.key(of: "burnout") == unreversed)
  }

  @Test func `knows today's bands and error of a scale that has not changed`() throws {
    let today = ProQOL5().definition
    let completed = try kept(burnout: unreversed).completed(from: today)
    #expect(completed.scale("compassion-satisfaction") == today.scale("compassion-satisfaction"))
    #expect(completed.subject == .work)
  }

  @Test func `shows no band, norm or error of a scale that has`() throws {
    let completed = try kept(burnout: unreversed).completed(from: ProQOL5().definition)
    let burnout = try #require(completed.scale("burnout"))
    #expect(burnout.publishedName == "Burnout")
    #expect(burnout.bands?.reading(of: 42) == nil)
    #expect(burnout.norm == nil)
    #expect(burnout.error == nil)
  }

  @Test func `of another instrument stays as it is`() throws {
    let kept = try kept(burnout: unreversed)
    #expect(kept.completed(from: BARC10().definition) == kept)
  }
}
