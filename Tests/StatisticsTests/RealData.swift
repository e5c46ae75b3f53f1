import Statistics

/// Data that comes with R 4.2.2 (package datasets) and with MASS 7.3-58.2.
enum RealData {
  /// `sleep$extra` of groups 1 and 2: hours of sleep gained by ten people under two drugs.
  static let sleep: [(first: Double, last: Double)] = [
    (0.7, 1.9), (-1.6, 0.8), (-0.2, 1.1), (-1.2, 0.1), (-0.1, -0.1), (3.4, 4.4), (3.7, 5.5),
    (0.8, 1.6), (0, 4.6), (2, 3.4),
  ]

  /// `anorexia`, treatment FT: weight before and after.
  static let familyTherapy: [(first: Double, last: Double)] = [
    (83.8, 95.2), (83.3, 94.3), (86, 91.5), (82.5, 91.9), (86.7, 100.3), (79.6, 76.7),
    (76.9, 76.8), (94.2, 101.6), (73.4, 94.9), (80.5, 75.2), (81.6, 77.8), (82.1, 95.5),
    (77.6, 90.7), (83.5, 92.5), (89.9, 93.8), (86, 91.7), (87.3, 98),
  ]

  /// `anorexia`, treatment CBT.
  static let behaviouralTherapy: [(first: Double, last: Double)] = [
    (80.5, 82.2), (84.9, 85.6), (81.5, 81.4), (82.6, 81.9), (79.9, 76.4), (88.7, 103.6),
    (94.9, 98.4), (76.3, 93.4), (81, 73.4), (80.5, 82.1), (85, 96.7), (89.2, 95.3), (81.3, 82.4),
    (76.5, 72.5), (70, 90.9), (80.4, 71.3), (83.3, 85.4), (83, 81.6), (87.7, 89.1), (84.2, 83.9),
    (86.4, 82.7), (76.5, 75.7), (80.2, 82.6), (87.8, 100.4), (83.3, 85.2), (79.7, 83.6),
    (84.5, 84.6), (80.8, 96.2), (87.4, 86.7),
  ]

  /// `anorexia`, treatment Cont.
  static let control: [(first: Double, last: Double)] = [
    (80.7, 80.2), (89.4, 80.1), (91.8, 86.4), (74, 86.3), (78.1, 76.1), (88.3, 78.1),
    (87.3, 75.1), (75.1, 86.7), (80.6, 73.5), (78.4, 84.6), (77.6, 77.4), (88.7, 79.5),
    (81.3, 89.6), (78.1, 81.4), (70.5, 81.8), (77.3, 77.3), (85.2, 84.2), (86, 75.4),
    (84.1, 79.5), (79.7, 73), (85.5, 88.3), (84.4, 84.7), (79.6, 81.4), (77.5, 81.2),
    (72.3, 88.2), (89, 78.8),
  ]

  static func pairs(_ rows: [(first: Double, last: Double)]) throws(Unavailable) -> PairTable {
    try PairTable(rows.map { ($0.first, $0.last, 1) })
  }

  /// Items A1 (turned, 7 - A1) to A5 of psych 2.2.9's `bfi`, over the 2709 complete rows:
  /// `colSums` and `crossprod`.
  static func agreeableness() throws(Unavailable) -> ItemSums {
    try ItemSums(
      rows: 2709, sums: [12_428, 12_996, 12_459, 12_684, 12_329],
      products: [
        62_358,
        61_150, 66_094,
        58_489, 61_793, 61_909,
        59_029, 62_437, 60_237, 65_372,
        57_438, 60_705, 58_954, 59_284, 60_421,
      ])
  }
}
