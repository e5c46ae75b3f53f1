import Formats
import Psychometrics

/// What a reader of the scores should know: what is contested, and what was not found.
extension ProQOL5 {
  static let caveats = [
    Caveat(
      Phrase(
        en: "The three scales are never added up: no total score exists.",
        es: "Las tres escalas nunca se suman: no existe un puntaje total."),
      source: Source("Stamm 2009, ProQOL 5 form, ProQOL.org", .published)),
    Caveat(
      Phrase(
        en: """
          Studies disagree on how the items fit together. In one, the five burnout items that \
          count the other way lean on what the work gives you.
          """,
        es: """
          Los estudios no coinciden en cómo se agrupan los ítems. En uno, los cinco ítems de \
          desgaste que cuentan al revés se acercan más a lo que el trabajo te da.
          """),
      source: Source("Hotchkiss & Wong 2022, doi 10.1007/s43076-022-00184-5", .published)),
    Caveat(
      Phrase(
        en: """
          In a study of 1,615 people, the first scale measured well enough. The scales for burnout \
          and secondary traumatic stress did not.
          """,
        es: """
          En un estudio con 1,615 personas, la primera escala midió bastante bien. Las escalas de \
          burnout y de estrés traumático secundario no.
          """),
      source: Source(
        "Heritage et al. 2018, Rasch analysis, doi 10.1371/journal.pone.0193478", .published)),
    Caveat(
      Phrase(
        en: "In a study of 310 people, one general factor fitted the answers.",
        es: "En un estudio con 310 personas, un solo factor general explicó las respuestas."),
      source: Source("Geoffrion et al. 2019, doi 10.1002/jts.22410", .published)),
    Caveat(
      Phrase(
        en: """
          Sources give two figures for how well the items of two scales agree: .75 and .81, or \
          .72 and .80. So the size of the usual wobble is contested.
          """,
        es: """
          Hay dos cifras distintas de cuánto coinciden los ítems en dos escalas: .75 y .81, o .72 \
          y .80. Por eso no hay acuerdo sobre cuánto suele variar el puntaje.
          """),
      source: Source(
        "A copy of the owner's handout; the page of the NCTSN on the ProQOL", .contested)),
    Caveat(
      Phrase(
        en: """
          T-scores compare you with 5,612 people in 30 studies. They are not the T-scores of the \
          manual, whose table was not found.
          """,
        es: """
          Los puntajes T te comparan con 5,612 personas de 30 estudios. No son los puntajes T del \
          manual, cuya tabla no se encontró.
          """),
      source: Source("De La Rosa et al. 2018, PMID 28383935", .derived)),
  ]
}
