package import Formats
package import Psychometrics

/// A statement for an engine, as a person gets it: what it is in comments, then the query.
///
/// There is one statement and no sign behind it, so that it can stand in `CREATE TABLE ... AS` or in
/// brackets.
package struct SQLStatement: Sendable {
  /// The columns that the result has beside those of the table.
  package let names: [String]
  private let comments: [Phrase]
  private let lines: [String]

  /// - Parameter digest: of the definition, as entries have it.
  package init(
    _ scores: SQLScores, of definition: Definition, rule: MissingRule, digest: String
  ) {
    names = scores.names
    lines = scores.lines
    comments =
      [
        Phrase(
          en: "Scores of \(definition.id.rawValue), with the same key as tend score.",
          es: "Puntajes de \(definition.id.rawValue), con la misma clave que tend score.")
      ] + Self.facts(rule, digest) + [
        Phrase(
          en: "A row with a cell that is no answer of the form has no score.",
          es: "Una fila con una celda que no es respuesta del formulario no tiene puntaje.")
      ]
  }

  /// - Parameter digest: of the definition, as entries have it.
  package init(_ site: SQLSite, of definition: Definition, rule: MissingRule, digest: String) {
    names = site.names
    lines = site.lines
    comments =
      [
        Phrase(
          en: "CONFIDENTIAL: what this gives is not for release.",
          es: "CONFIDENCIAL: lo que esto da no es para publicar."),
        Phrase(
          en: "Counts and sums of \(definition.id.rawValue) for tend outcomes combine.",
          es: "Conteos y sumas de \(definition.id.rawValue) para tend outcomes combine."),
      ] + Self.facts(rule, digest) + [
        Phrase(
          en: "Small groups are still in it. Keep the result to yourself until it is combined.",
          es: "Los grupos pequeños siguen ahí. Guarda el resultado para ti hasta combinarlo.")
      ]
  }

  private static func facts(_ rule: MissingRule, _ digest: String) -> [Phrase] {
    [
      Phrase(
        en: "Missing answers: \(rule.name). Key: \(digest)",
        es: "Respuestas que faltan: \(rule.name). Clave: \(digest)")
    ]
  }

  /// The statement with its comments in a language.
  package func text(_ language: Language) -> String {
    (comments.map { "-- \($0[language])" } + lines).joined(separator: "\n") + "\n"
  }
}
