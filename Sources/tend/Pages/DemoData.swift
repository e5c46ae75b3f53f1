import Formats

/// A year of check-ins that nobody took: made up to show what the program does.
enum DemoData {
  /// Answers to the 30 items of the ProQOL form, one check-in a month.
  static let year: [(date: String, answers: String)] = [
    ("2025-01-14", "4 2 4 2 2 3 1 2 2 2 2 5 2 2 4 4 3 4 1 4 1 4 2 4 2 2 4 2 3 3"),
    ("2025-02-12", "4 2 4 3 2 3 1 2 2 3 2 4 2 1 4 4 3 4 1 5 2 4 2 4 2 2 3 2 3 3"),
    ("2025-03-13", "4 3 4 3 2 3 1 2 2 2 2 4 2 2 3 4 4 4 1 4 1 4 2 4 2 2 5 2 3 4"),
    ("2025-04-15", "4 2 4 3 2 3 2 2 2 2 2 4 2 3 4 4 4 4 2 4 2 4 2 4 2 3 3 2 1 3"),
    ("2025-05-13", "3 2 4 3 2 2 2 2 2 2 3 4 3 2 3 4 3 4 2 4 3 4 2 4 2 3 2 2 2 3"),
    ("2025-06-17", "3 2 3 2 3 4 2 3 3 3 3 3 3 3 3 3 2 3 2 3 2 5 1 4 3 3 2 3 2 3"),
    ("2025-07-15", "3 2 3 3 2 3 1 2 2 3 5 4 3 3 3 3 3 3 2 4 2 5 2 4 2 3 2 2 1 3"),
    ("2025-08-12", "3 2 4 3 2 3 3 2 2 2 2 4 2 2 3 4 4 3 2 4 2 4 2 4 2 3 3 2 2 3"),
    ("2025-09-16", "3 2 4 3 2 3 1 2 2 2 3 4 2 2 4 4 3 4 1 4 2 4 2 4 2 3 3 2 3 4"),
    ("2025-10-14", "4 2 5 3 2 3 1 2 2 2 2 4 2 2 3 4 4 4 1 4 1 4 2 4 2 2 3 2 3 4"),
    ("2025-11-12", "4 2 4 3 2 3 1 3 2 2 2 5 2 2 4 4 4 4 1 4 1 5 1 5 2 2 3 2 3 4"),
    ("2025-12-16", "4 2 4 4 1 4 1 2 2 3 2 4 2 2 4 4 4 4 1 4 1 4 2 4 2 2 4 2 3 4"),
  ]

  static let opening = Phrase(
    en: "A year of made-up check-ins, recorded into a store that is removed at the end.",
    es: "Un año de registros inventados, guardados en un archivo que se borra al final.")

  static let home = Phrase(en: "The first page (tend)", es: "La primera página (tend)")
  static let charts = Phrase(en: "Three charts (tend chart)", es: "Tres gráficas (tend chart)")
  static let explained = Phrase(
    en: "One score, explained (tend explain --entry last)",
    es: "Un puntaje, explicado (tend explain --entry last)")
  static let closing = Phrase(
    en: "That was made-up data, and it is gone. To take a check-in of your own: tend\u{A0}check",
    es: "Eran datos inventados y ya no están. Para hacer un registro tuyo: tend\u{A0}check")
}
