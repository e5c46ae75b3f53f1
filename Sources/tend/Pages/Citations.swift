import Formats
import Psychometrics

/// Where a fact comes from, as a page says it. Names of works stay as they are; what is said of them
/// is said in the language of the page.
enum Citations {
  static func phrase(_ source: Source) -> Phrase {
    phrase(source.citation)
  }

  /// A citation, or the words for a sample.
  static func phrase(_ text: String) -> Phrase {
    if let whole = whole.first(where: { $0.english == text }) { return whole }
    guard let ending = endings.first(where: { text.hasSuffix($0.english) }) else {
      return Phrase(same: text)
    }
    return Phrase(en: text, es: text.dropLast(ending.english.count) + ending.spanish)
  }

  private static let endings = [
    Phrase(en: "; both in part", es: "; ambas en parte"),
    Phrase(en: "; all in part", es: "; todas en parte"),
    Phrase(en: "; each in part", es: "; cada una en parte"),
    Phrase(en: "; abstracts", es: "; resúmenes"),
    Phrase(en: ", abstract", es: ", resumen"),
    Phrase(en: ", table 2", es: ", tabla 2"),
    Phrase(en: ", as quoted by later studies", es: ", según lo citan estudios posteriores"),
  ]

  private static let whole = [
    Phrase(
      en: "A copy of the owner's handout to the ProQOL 5 form",
      es: "Una copia de la hoja de la entidad dueña para el formulario ProQOL 5"),
    Phrase(
      en: "A copy of the owner's handout; the page of the NCTSN on the ProQOL",
      es: "Una copia de la hoja de la entidad dueña; la página de la NCTSN sobre el ProQOL"),
    Phrase(
      en:
        "A search of the literature found no standard deviation or test-retest figure of a factor",
      es: "En las publicaciones no se halló desviación estándar ni test-retest de ningún factor"),
    Phrase(
      en: "A search of the literature found no standard deviation, norm or test-retest figure",
      es: "En las publicaciones no se halló desviación estándar, norma ni test-retest"),
    Phrase(
      en: "A search of the literature found none",
      es: "En las publicaciones no se halló ninguna"),
    Phrase(
      en: "Corrigan et al. 2004 and later studies",
      es: "Corrigan et al. 2004 y estudios posteriores"),
    Phrase(
      en: "Five independent scoring programs agree on the key of the ProQOL 5 form",
      es: "Cinco programas independientes coinciden en la clave del formulario ProQOL 5"),
    Phrase(
      en: "Hancock et al. 2015; the official RAS-DS form and scoring templates",
      es: "Hancock et al. 2015; el formulario oficial RAS-DS y sus plantillas de puntuación"),
    Phrase(
      en: "Heritage et al. 2018, Rasch analysis, doi 10.1371/journal.pone.0193478",
      es: "Heritage et al. 2018, análisis de Rasch, doi 10.1371/journal.pone.0193478"),
    Phrase(
      en: "National Child Traumatic Stress Network (NCTSN), page on the ProQOL",
      es: "National Child Traumatic Stress Network (NCTSN), página sobre el ProQOL"),
    Phrase(
      en: "PhenX protocol 590502; other pages for the labels between",
      es: "protocolo PhenX 590502; otras páginas para las opciones intermedias"),
    Phrase(
      en: "Spearman-Brown formula on Corrigan et al. 1999",
      es: "fórmula de Spearman-Brown con Corrigan et al. 1999"),
    Phrase(
      en: "Stamm 2009, ProQOL 5 form, ProQOL.org",
      es: "Stamm 2009, formulario ProQOL 5, ProQOL.org"),
    Phrase(
      en: "Stamm 2009, handout to the ProQOL 5 form",
      es: "Stamm 2009, hoja del formulario ProQOL 5"),
    Phrase(
      en: "The official RAS-DS scoring templates",
      es: "Las plantillas oficiales de puntuación del RAS-DS"),
    Phrase(
      en: "The official templates against their own field names",
      es: "Las plantillas oficiales frente a los nombres de sus propios campos"),
    Phrase(
      en:
        "Vilsaint et al. 2017, abstract: 47, found by ROC for sustained remission (more than 12 months)",
      es:
        "Vilsaint et al. 2017, resumen: 47, hallado con ROC para la remisión sostenida (más de 12 meses)"
    ),
    Phrase(
      en: "Vilsaint et al. 2017; PhenX protocol 590502",
      es: "Vilsaint et al. 2017; protocolo PhenX 590502"),
    Phrase(en: "Tend's own statements", es: "Frases propias de Tend"),
    Phrase(en: "Tend's own statements and areas", es: "Frases y áreas propias de Tend"),
    Phrase(en: "Tend's own statements and texts", es: "Frases y textos propios de Tend"),
    Phrase(
      en: "42 CFR Part 2, as a paper of the Legal Action Center describes it, 2005",
      es: "42 CFR Part 2, como lo describe un documento del Legal Action Center, 2005"),
    Phrase(
      en: "AHRQ Integration Academy, Mitigating Overdose Risk (playbook page)",
      es: "AHRQ Integration Academy, Mitigating Overdose Risk (página de su guía)"),
    Phrase(
      en: "0.88 of the 41-item form, stepped down to 24 items",
      es: "0.88 del formulario de 41 ítems, llevado a 24 ítems"),
    Phrase(en: "30 studies, pooled, N = 5,612", es: "30 estudios reunidos, N = 5,612"),
    Phrase(
      en: "41-item form, two weeks apart",
      es: "formulario de 41 ítems, con dos semanas entre medio"),
    Phrase(en: "Greece, n = 261", es: "Grecia, n = 261"),
    Phrase(en: "Japan, n = 187", es: "Japón, n = 187"),
    Phrase(en: "Turkey, 24-item form, n = 180", es: "Turquía, formulario de 24 ítems, n = 180"),
    Phrase(en: "as quoted by the NCTSN", es: "según la cita de la NCTSN"),
    Phrase(en: "the owner's sample", es: "la muestra de la entidad dueña"),
  ]
}
