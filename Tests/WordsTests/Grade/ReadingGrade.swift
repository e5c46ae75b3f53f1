/// Formulas that estimate how hard a text is to read from how long its words and sentences are.
///
/// They know nothing of meaning: a low figure is no proof that a text is clear. They were made for
/// samples of about a hundred words, and jump about in shorter ones.
enum ReadingGrade {
  /// A school grade of the United States, from 1.
  ///
  /// Source: Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of New Readability Formulas for
  /// Navy Enlisted Personnel, Research Branch Report 8-75.
  static func fleschKincaid(_ count: ReadingCount) -> Double? {
    guard count.words > 0, count.sentences > 0 else { return nil }
    let wordsInSentence = Double(count.words) / Double(count.sentences)
    let syllablesInWord = Double(count.syllables) / Double(count.words)
    return 0.39 * wordsInSentence + 11.8 * syllablesInWord - 15.59
  }

  /// A school grade for Spanish, made from readers of grades 1 to 6.
  ///
  /// Source: Crawford 1989, Fórmula y gráfico para determinar la comprensibilidad de textos de nivel
  /// primario en castellano, Lectura y Vida 10(4).
  static func crawford(_ count: ReadingCount) -> Double? {
    guard count.words > 0, count.sentences > 0 else { return nil }
    let sentences = 100 * Double(count.sentences) / Double(count.words)
    let syllables = 100 * Double(count.syllables) / Double(count.words)
    return -0.205 * sentences + 0.049 * syllables - 3.407
  }

  /// How easy a Spanish text is, from 0 (very hard) to 100: under 40 very hard, from 55 as the
  /// press writes, from 65 rather easy, from 80 very easy.
  ///
  /// Source: Barrio-Cantalejo et al. 2008, Validación de la Escala INFLESZ, Anales del Sistema
  /// Sanitario de Navarra 31(2):135-152; the formula is that of Szigriszt-Pazos 1993.
  static func inflesz(_ count: ReadingCount) -> Double? {
    guard count.words > 0, count.sentences > 0 else { return nil }
    let wordsInSentence = Double(count.words) / Double(count.sentences)
    let syllablesInWord = Double(count.syllables) / Double(count.words)
    return 206.835 - 62.3 * syllablesInWord - wordsInSentence
  }
}
