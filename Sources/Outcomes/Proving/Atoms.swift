/// The smallest groups that all tables of a series part their people into.
///
/// Tables by site and tables by month of the same people meet in the groups of a site and a month,
/// also where no table shows those.
struct Atoms {
  private(set) var groups: [PublishedGroup] = []
  /// The atoms that have a value, by column.
  private var byValue: [String: [String: [Int]]] = [:]

  /// More would take too long to work out.
  private static let most = 4_000

  /// - Parameter tables: for each table its groups.
  init(_ tables: [[PublishedGroup]]) throws(ProvingLimit) {
    let columns = Set(tables.joined().flatMap(\.values.keys))
    var byColumns: [Set<String>: Set<PublishedGroup>] = [:]
    for table in tables {
      for group in Self.finest(of: table) {
        let group = Self.withPeriods(group, columns)
        byColumns[Set(group.values.keys), default: []].insert(group)
      }
    }
    let parts = byColumns.sorted {
      ($1.key.count, $0.key.sorted().joined(separator: ",")) < (
        $0.key.count, $1.key.sorted().joined(separator: ",")
      )
    }
    for part in parts {
      guard !groups.isEmpty else {
        groups = part.value.sorted(by: Self.precedes)
        continue
      }
      try join(part.value.sorted(by: Self.precedes))
    }
    if groups.count > Self.most { throw .tooMuch }
    for (atom, group) in groups.enumerated() {
      for (column, value) in group.values {
        byValue[column, default: [:]][value, default: []].append(atom)
      }
    }
  }

  private mutating func join(_ others: [PublishedGroup]) throws(ProvingLimit) {
    var joined: [PublishedGroup] = []
    var hasPartner = Set<Int>()
    for group in groups {
      let meets = others.enumerated().compactMap { place, other in
        group.joined(with: other).map { (place, $0) }
      }
      hasPartner.formUnion(meets.map(\.0))
      joined += meets.isEmpty ? [group] : meets.map(\.1)
      if joined.count > Self.most { throw .tooMuch }
    }
    joined += others.indices.filter { !hasPartner.contains($0) }.map { others[$0] }
    groups = joined
  }

  /// The atoms of a group.
  func within(_ group: PublishedGroup) -> [Int] {
    let lists = group.values.map { byValue[$0.key]?[$0.value] ?? [] }
    guard let shortest = lists.min(by: { $0.count < $1.count }) else {
      return Array(groups.indices)
    }
    return shortest.filter { group.contains(groups[$0]) }
  }

  /// The groups of a table that hold no other of it.
  static func finest(of groups: [PublishedGroup]) -> [PublishedGroup] {
    let distinct = Set(groups)
    let largest = distinct.map(\.values.count).max() ?? 0
    return distinct.filter { group in
      group.values.count == largest
        || !distinct.contains { $0.values.count > group.values.count && group.contains($0) }
    }
  }

  /// A group of a month with its quarter and its year, where other tables are by those.
  private static func withPeriods(
    _ group: PublishedGroup, _ columns: Set<String>
  ) -> PublishedGroup {
    guard let month = group.values["month"], month.utf8.count == 7,
      let number = Int(month.suffix(2)), (1...12).contains(number)
    else { return group }
    var group = group
    let year = String(month.prefix(4))
    if columns.contains("quarter"), group.values["quarter"] == nil {
      group.values["quarter"] = "\(year)-Q\((number + 2) / 3)"
    }
    if columns.contains("year"), group.values["year"] == nil { group.values["year"] = year }
    return group
  }

  private static func precedes(_ one: PublishedGroup, _ other: PublishedGroup) -> Bool {
    one.key.lexicographicallyPrecedes(other.key)
  }
}

extension PublishedGroup {
  /// For an order that is the same on every run.
  fileprivate var key: [String] {
    values.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
  }
}
