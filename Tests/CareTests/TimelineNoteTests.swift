import Care
import Formats
import Testing

@Suite struct `Timeline notes` {
  @Test func `keep the words as they were written`() throws {
    let date = try #require(CivilDate(year: 2026, month: 5, day: 3))
    let words = "  caseload 22 to 15,\n\tat last "
    let note = TimelineNote(id: 4, date: date, kind: .work, text: words)
    #expect(note.text == words)
    #expect(note.date == date)
    #expect(note == TimelineNote(id: 4, date: date, kind: .work, text: words))
    #expect(note != TimelineNote(id: 4, date: date, kind: .note, text: words))
  }

  /// The names are what a store keeps, so they never change.
  @Test func `are of two kinds, by names that stay`() {
    #expect(TimelineNote.Kind.allCases.map(\.rawValue) == ["note", "work"])
  }
}
