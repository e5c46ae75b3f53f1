import Psychometrics

/// What there is to know of an entry for counting people: which scales it has a score of, in which
/// band each lies, and whether some parts of a whole scale lack the others. Kinds are numbered as
/// they turn up.
struct EntryKinds: Sendable {
  /// The whole scales of the instrument.
  let wholes: [WholeScale]
  private let fields: [ScaleField]
  /// The bits of each cell, scale after scale, of the scales with few cells.
  private let cellBits: [UInt128]
  /// Where the cells of each scale start in them; nil for a scale with many.
  private let cellStarts: [Int?]
  private var kinds: [UInt128] = []
  private var indices: [UInt128: Int] = [:]
  private var latest: (kind: UInt128, index: Int)?

  /// How many turned up; their numbers are below it.
  var count: Int { kinds.count }

  /// Where one scale stands in the bits of a kind.
  private struct ScaleField: Sendable {
    let cells: ScoreCells
    /// The bit that says whether there is a score; an instrument has at most 100 scales.
    let scored: UInt128
    /// Where the band's number stands, from 0; nil without bands, and where 128 bits have no more
    /// room.
    let bandShift: UInt128?
    let bands: Bands?
  }

  init(_ definition: Definition, cells: [ScoreCells]) {
    wholes = WholeScale.all(in: definition)
    var used = UInt128(definition.scales.count + wholes.count)
    var fields: [ScaleField] = []
    var cellBits: [UInt128] = []
    var cellStarts: [Int?] = []
    for (index, scale) in definition.scales.enumerated() {
      let bands = scale.bands.flatMap { $0.source.mayBeShown && $0.bands.count > 1 ? $0 : nil }
      let width = UInt128(UInt8.bitWidth - UInt8(bands?.bands.count ?? 0).leadingZeroBitCount)
      let hasRoom = bands != nil && used + width <= 128
      let field = ScaleField(
        cells: cells[index], scored: 1 << UInt128(index), bandShift: hasRoom ? used : nil,
        bands: bands)
      if hasRoom { used += width }
      let isDense = cells[index].count <= CellCounts.mostDense
      cellStarts.append(isDense ? cellBits.count : nil)
      if isDense { cellBits += (0..<cells[index].count).map { Self.bits(of: $0, field) } }
      fields.append(field)
    }
    self.fields = fields
    self.cellBits = cellBits
    self.cellStarts = cellStarts
  }

  /// The bits of an entry with a score in a cell of one scale; those of its scales are or-ed.
  @inline(__always)
  func bits(scale: Int, cell: Int) -> UInt128 {
    guard let start = cellStarts[scale] else { return Self.bits(of: cell, fields[scale]) }
    return cellBits[start + cell]
  }

  private static func bits(of cell: Int, _ field: ScaleField) -> UInt128 {
    guard let shift = field.bandShift, let bands = field.bands,
      let score = field.cells.tally(ofCell: cell).value(under: field.cells.rule),
      let band = bands.bands.lastIndex(where: { Double($0.from) <= score })
    else { return field.scored }
    return field.scored | UInt128(band + 1) << shift
  }

  /// The number of a kind.
  ///
  /// - Parameter isOneRow: whether all its scores are of one row of the input.
  @inline(__always)
  mutating func index(of bits: UInt128, isOneRow: Bool = true) -> Int {
    var kind = bits
    for (index, whole) in wholes.enumerated() {
      let present = bits & whole.bits
      if present != 0, present != whole.bits || !isOneRow {
        kind |= 1 << UInt128(fields.count + index)
      }
    }
    if let latest, latest.kind == kind { return latest.index }
    return find(kind)
  }

  private mutating func find(_ kind: UInt128) -> Int {
    let index = indices[kind] ?? kinds.count
    if index == kinds.count {
      kinds.append(kind)
      indices[kind] = index
    }
    latest = (kind, index)
    return index
  }

  /// The number here of a kind of another tally of the same instrument and rule.
  mutating func index(of kind: Int, in other: EntryKinds) -> Int {
    find(other.kinds[kind])
  }

  func hasScore(_ scale: Int, kind: Int) -> Bool {
    kinds[kind] & fields[scale].scored != 0
  }

  /// The number of the band of a scale, from 0; nil without a score, or where bands are not counted.
  func band(_ scale: Int, kind: Int) -> Int? {
    let field = fields[scale]
    guard hasScore(scale, kind: kind), let shift = field.bandShift, let bands = field.bands else {
      return nil
    }
    let width = UInt128(UInt8.bitWidth - UInt8(bands.bands.count).leadingZeroBitCount)
    let number = Int((kinds[kind] >> shift) & ((1 << width) - 1))
    return number > 0 ? number - 1 : nil
  }

  /// The bands of a scale as far as they are counted.
  func bands(_ scale: Int) -> Bands? {
    fields[scale].bandShift == nil ? nil : fields[scale].bands
  }

  /// Whether some parts of a whole scale, or it, stand without the others.
  func isIncomplete(whole index: Int, kind: Int) -> Bool {
    kinds[kind] & (1 << UInt128(fields.count + index)) != 0
  }
}

/// A scale that is the sum of others, as a total is of its factors: what is said of all of them
/// gives what is said of it.
struct WholeScale: Hashable, Sendable {
  /// The number of the scale.
  let scale: Int
  /// The numbers of the others, which share no item.
  let parts: [Int]

  /// A bit for the scale and each of its parts.
  var bits: UInt128 { ([scale] + parts).reduce(0) { $0 | 1 << UInt128($1) } }

  static func all(in definition: Definition) -> [WholeScale] {
    let keys = definition.scales.map { definition.key(of: $0.id) ?? Key(items: []) }
    var wholes: [WholeScale] = []
    for (scale, key) in keys.enumerated() {
      var open = Set(key.items)
      var parts: [Int] = []
      for (other, part) in keys.enumerated()
      where other != scale && part.items.count < key.items.count && !part.items.isEmpty
        && open.isSuperset(of: part.items)
        && part.reversed == key.reversed.filter(part.items.contains)
      {
        parts.append(other)
        open.subtract(part.items)
      }
      if open.isEmpty, !parts.isEmpty { wholes.append(WholeScale(scale: scale, parts: parts)) }
    }
    return wholes
  }
}
