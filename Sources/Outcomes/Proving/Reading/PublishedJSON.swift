import Formats

/// Reads what `tend outcomes summary`, `change` and `report` print as JSON.
package enum PublishedJSON {
  private static let report = "tend.outcomes.report/1"

  /// - Parameter name: what messages call the file.
  package static func read(
    _ bytes: [UInt8], name: String
  ) throws(PublicationFault) -> Publication {
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: 1 << 26, depth: 16))
    } catch {
      throw .json(error)
    }
    var publication = Publication(name: name)
    publication.threshold = document["threshold"]?.integer.flatMap { $0 > 0 ? $0 : nil }
    let schema = document["schema"]?.string
    switch schema {
    case SummaryDocument.schema, ChangeDocument.schema:
      let kind: Publication.Kind = schema == SummaryDocument.schema ? .summary : .change
      let instrument = document["instrument"]?["id"]?.string
      let groups = try list(document["groups"], at: "/groups")
      publication.cells = try cells(groups, kind, instrument, scale: nil, at: "/groups")
      publication.tops = tops(of: document, kind, instrument)
    case report: try readReport(document, into: &publication)
    default: throw .otherDocument(schema)
    }
    for cell in publication.cells.sorted(by: { $0.group.values.count > $1.group.values.count }) {
      for column in cell.group.values.keys.sorted() where !publication.columns.contains(column) {
        publication.columns.append(column)
      }
    }
    if let widest = widestGroup(document) { publication.columns = widest }
    return publication
  }

  /// The columns in the order of the document.
  private static func widestGroup(_ document: JSON) -> [String]? {
    let groups = document["groups"]?.array?.compactMap { $0["group"]?.members } ?? []
    return groups.max { $0.count < $1.count }?.map(\.name)
  }

  private static func list(
    _ value: JSON?, at pointer: String
  ) throws(PublicationFault) -> [JSON] {
    guard let list = value?.array else { throw .member(pointer: pointer) }
    return list
  }

  private static func cells(
    _ groups: [JSON], _ kind: Publication.Kind, _ instrument: String?, scale: String?,
    at pointer: String
  ) throws(PublicationFault) -> [PublishedCell] {
    var cells: [PublishedCell] = []
    for (place, group) in groups.enumerated() {
      let reader = PublishedJSONGroup(group, pointer: "\(pointer)/\(place)")
      var cell = try reader.cell(kind)
      cell.kind = kind
      cell.instrument = instrument
      cell.scale = scale ?? group["scale"]?.string ?? ""
      cells.append(cell)
    }
    return cells
  }

  /// Rows less those without a score, and the pairs, are the entries of everybody.
  private static func tops(
    of document: JSON, _ kind: Publication.Kind, _ instrument: String?
  ) -> [PublishedTop] {
    let all = document[kind == .summary ? "rows" : "participants"]?.integer
    let parts = document[kind == .summary ? "unscored" : "paired"]?.members ?? []
    // Where one entry a person and group counts, the rows are more than those of the groups.
    let isOfAll = [nil, EntryChoice.all.rawValue].contains(document["entries"]?.string)
    return parts.map { part in
      let count = part.value.integer
      let difference = all.flatMap { all in count.map { all - $0 } }
      return PublishedTop(
        kind: kind, instrument: instrument, scale: part.name, all: all,
        without: kind == .summary ? count : difference,
        counted: kind == .summary ? (isOfAll ? difference : nil) : count)
    }
  }

  private static func readReport(
    _ document: JSON, into publication: inout Publication
  ) throws(PublicationFault) {
    for (place, domain) in try list(document["domains"], at: "/domains").enumerated() {
      let pointer = "/domains/\(place)/scales"
      for (number, scale) in try list(domain["scales"], at: pointer).enumerated() {
        for kind in [Publication.Kind.summary, .change] {
          guard let groups = scale[kind.rawValue]?.array else { continue }
          publication.cells += try cells(
            groups, kind, scale["instrument"]?.string, scale: scale["scale"]?.string,
            at: "\(pointer)/\(number)/\(kind.rawValue)")
        }
      }
      let counts = "/domains/\(place)/counts"
      for (number, count) in try list(domain["counts"], at: counts).enumerated() {
        publication.cells += try cells(
          list(count["groups"], at: "\(counts)/\(number)/groups"), .table, nil,
          scale: count["name"]?.string, at: "\(counts)/\(number)/groups")
      }
    }
    for instrument in document["instruments"]?.array ?? [] {
      publication.tops += tops(of: instrument, .summary, instrument["id"]?.string)
    }
  }
}
