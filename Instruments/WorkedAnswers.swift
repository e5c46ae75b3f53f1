import Psychometrics

/// The answer patterns that the worked examples are made of, each from item 1 on.
enum WorkedAnswers {
  /// The same answer to every item.
  static func all(_ answer: Int, items: Int) -> [Int] {
    Array(repeating: answer, count: items)
  }

  /// 1, 2, up to `highest`, and from 1 again.
  static func cycling(upTo highest: Int, items: Int) -> [Int] {
    (0..<items).map { $0 % highest + 1 }
  }

  /// One answer to the items with an odd number, another to those with an even one.
  static func odd(_ odd: Int, even: Int, items: Int) -> [Int] {
    (1...items).map { $0.isMultiple(of: 2) ? even : odd }
  }
}
