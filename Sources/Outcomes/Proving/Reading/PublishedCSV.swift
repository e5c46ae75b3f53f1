import Formats

/// Reads a table that was published: one of ours, or anybody's with a heading row.
///
/// Its columns are told apart by their headings (``PublishedHeading``); all that is no figure groups
/// people. A row where a grouping column is empty, or says all or total, takes all of it.
package enum PublishedCSV {
  /// - Parameters:
  ///   - name: what messages call the file.
  ///   - groups: the grouping columns, where somebody names them; then other columns that are no
  ///     figures count for nothing.
  package static func read(
    _ bytes: [UInt8], name: String, marks: PublishedMarks = PublishedMarks(),
    groups: [String]? = nil
  ) throws(PublicationFault) -> Publication {
    let rows = try rows(bytes)
    guard let first = rows.first, rows.count > 1 else { throw .empty }
    var seen: Set<String> = []
    for heading in first.fields where !seen.insert(heading).inserted {
      throw .headingTwice(heading)
    }
    let headings = first.fields.map { heading -> PublishedHeading in
      let known = PublishedHeading(heading)
      guard let groups else { return known }
      return groups.contains(heading) ? .group : known == .group ? .other : known
    }
    guard headings.contains(where: { $0 == .count || $0 == .people }) else { throw .noCounts }
    var table = PublishedRows(first.fields, headings, marks, isExact: isExact(rows, headings))
    for row in rows.dropFirst() {
      guard row.fields.count == headings.count else {
        throw .fields(line: row.line, given: row.fields.count, expected: headings.count)
      }
      try table.take(row.fields, line: row.line)
    }
    var publication = Publication(name: name)
    publication.columns = zip(first.fields, headings).filter { $0.1 == .group }.map(\.0)
    publication.cells = table.finished
    return publication
  }

  private static func rows(
    _ bytes: [UInt8]
  ) throws(PublicationFault) -> [(line: Int, fields: [String])] {
    var rows: [(line: Int, fields: [String])] = []
    var parser = CSVParser()
    func take(_ bytes: Span<UInt8>, _ fields: borrowing CSVFields) {
      rows.append(
        (fields.line, (0..<fields.count).map { fields.text(of: $0, in: bytes) ?? "" }))
    }
    try parser.feed(
      bytes.span, row: { bytes, fields throws(PublicationFault) in take(bytes, fields) },
      fault: { fault, _ throws(PublicationFault) in throw .csv(fault) })
    try parser.finish(
      row: { bytes, fields throws(PublicationFault) in take(bytes, fields) },
      fault: { fault, _ throws(PublicationFault) in throw .csv(fault) })
    return rows
  }

  /// Whether some mean or spread has so many digits that none was rounded.
  private static func isExact(
    _ rows: [(line: Int, fields: [String])], _ headings: [PublishedHeading]
  ) -> Bool {
    rows.dropFirst().contains { row in
      zip(row.fields, headings).contains { text, heading in
        switch heading {
        case .mean, .deviation:
          PrintedNumber(text).map { $0.decimals >= PrintedNumber.fullPrecision } ?? false
        default: false
        }
      }
    }
  }
}
