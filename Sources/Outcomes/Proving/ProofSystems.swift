/// The equations of some releases, solved as far as they can be, quantity by quantity.
struct ProofSystems {
  typealias Quantity = ProofEquations.Quantity

  /// Quantities that the same lines tell of, solved at one go.
  private var parts: [(quantities: [Quantity], system: LinearSystem)] = []
  /// Statements whose count is another than what followed from smaller groups, and by how much.
  private(set) var conflicts: [Int: Int] = [:]

  init(_ equations: ProofEquations) throws(ProvingLimit) {
    var lines: [Quantity: [Int]] = [:]
    for (place, statement) in equations.statements.enumerated() {
      for quantity in statement.known.keys { lines[quantity, default: []].append(place) }
    }
    var byLines: [[Int]: [Quantity]] = [:]
    for (quantity, places) in lines { byLines[places, default: []].append(quantity) }
    for (places, quantities) in byLines.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let quantities = quantities.sorted { "\($0)" < "\($1)" }
      var system = LinearSystem()
      // Small groups first: those of one atom make the rest short.
      let order = places.sorted {
        (equations.statements[$0].row.terms.count, $0)
          < (equations.statements[$1].row.terms.count, $1)
      }
      for place in order {
        let statement = equations.statements[place]
        let values = quantities.map { statement.known[$0] ?? Bracket(0) }
        let rest = try system.add(
          LinearRow(statement.row.terms, values: values, sources: [place]))
        guard let rest, let count = quantities.firstIndex(of: .count),
          let more = rest[count].whole, more != 0
        else { continue }
        conflicts[place] = more
      }
      parts.append((quantities, system))
    }
  }

  /// What is known of a sum of unknowns.
  mutating func known(
    _ row: LinearRow
  ) throws(ProvingLimit) -> (values: [Quantity: Bracket], sources: Set<Int>) {
    var values: [Quantity: Bracket] = [:]
    var sources: Set<Int> = []
    for place in parts.indices {
      guard let known = try parts[place].system.known(row) else { continue }
      for (quantity, value) in zip(parts[place].quantities, known.values) {
        values[quantity] = value
      }
      sources.formUnion(known.sources)
    }
    return (values, sources)
  }

  /// The smallest sums that follow, with their counts and what else is told of the same sums.
  var sums: [(unknowns: [Int], values: [Quantity: Bracket], sources: Set<Int>)] {
    parts.filter { $0.quantities.contains(.count) }.flatMap { part in
      part.system.rows.compactMap { row in
        row.plainSum.map { unknowns in
          let values = zip(part.quantities, row.values).map { ($0, $1) }
          return (unknowns, Dictionary(values) { first, _ in first }, row.sources)
        }
      }
    }
  }

  /// What follows of counts, as whole factors; for bounds.
  var countRows: [LinearRow] {
    parts.flatMap { part -> [LinearRow] in
      guard let place = part.quantities.firstIndex(of: .count) else { return [] }
      return part.system.rows.map { row in
        LinearRow(row.terms, values: [row.values[place]], sources: row.sources)
      }
    }
  }
}
