import Formats
import Outcomes

/// Names and marks that no statement can hold.
extension ErrorCatalogue {
  static func sql(_ fault: SQLFault) -> Problem {
    switch fault {
    case .options(let fault): options(fault)
    case .emptyName(let name):
      Problem(
        .usage,
        Phrase(
          en: "a part of the name '\(shown(name))' is empty",
          es: "una parte del nombre '\(shown(name))' está vacía"),
        hint: Phrase(
          en: "a table is named as answers or state.answers",
          es: "una tabla se nombra como answers o state.answers"))
    case .openQuote(let name):
      Problem(
        .usage,
        Phrase(
          en: "a quote in the name '\(shown(name))' is not closed",
          es: "una comilla del nombre '\(shown(name))' no se cierra"),
        hint: Phrase(
          en: "tend puts names in quotes by itself; quote a part only for a point inside it",
          es: "tend ya pone comillas; úsalas solo si una parte lleva un punto dentro"))
    case .unprintable(let name):
      Problem(
        .usage,
        Phrase(
          en: "'\(shown(name))' has a line break or another sign that cannot be seen",
          es: "'\(shown(name))' lleva un salto de línea u otro signo que no se ve"),
        hint: Phrase(
          en: "give the column or table another name, in a view if need be",
          es: "dale otro nombre a la columna o tabla, con una vista si hace falta"))
    case .longName(let name, let most):
      Problem(
        .usage,
        Phrase(
          en: "'\(shown(name))' is longer than the \(most) bytes that PostgreSQL keeps of a name",
          es: "'\(shown(name))' pasa de los \(most) bytes que PostgreSQL guarda de un nombre"),
        hint: Phrase(
          en: "give it a shorter name, in a view if need be",
          es: "dale un nombre más corto, con una vista si hace falta"))
    case .variable(let name):
      Problem(
        .usage,
        Phrase(
          en: "'\(shown(name))' has ${, and Spark would put something else there",
          es: "'\(shown(name))' lleva ${, y Spark pondría otra cosa ahí"),
        hint: Phrase(
          en: "give it another name, in a view if need be",
          es: "dale otro nombre, con una vista si hace falta"))
    case .namedLikeResult(let name):
      Problem(
        .usage,
        Phrase(
          en: "the map reads a column '\(shown(name))', and the statement adds one of that name",
          es: "el mapa lee una columna '\(shown(name))', y la consulta añade otra que se llama así"),
        hint: Phrase(
          en: "give the column another name, in a view if need be",
          es: "dale otro nombre a la columna, con una vista si hace falta"))
    case .namedLikeSiteColumn(let name):
      Problem(
        .usage,
        Phrase(
          en: "every site file has a column '\(shown(name))' of its own",
          es: "todo archivo de sitio ya tiene una columna '\(shown(name))'"),
        hint: Phrase(
          en: "name the group otherwise: \"groups\" in a --map gives a heading another name",
          es: "llama al grupo de otro modo: «groups» en un --map da otro nombre a un encabezado"))
    }
  }
}
