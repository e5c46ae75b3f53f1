package import Formats

extension OutcomeFinding {
  /// The finding in plain words.
  package var phrase: Phrase {
    switch self {
    case .disclosure(let finding): finding.phrase
    case .heldBack(let groups):
      Phrase(
        en:
          "Groups held back because of an earlier release: \(groups). They may be large: it is the "
          + "difference of both releases that would tell of few people. They can show again once "
          + "enough more people have come.",
        es:
          "Grupos retenidos por una publicación anterior: \(groups). Pueden ser grandes: es la "
          + "diferencia entre las dos la que diría algo de pocas personas. Pueden volver a mostrarse "
          + "cuando haya bastantes personas más.")
    case .ledgerKept:
      Phrase(
        en:
          "A ledger is kept, so who left is not told here: those figures change with each release.",
        es:
          "Se lleva un registro de lo publicado, así que no se dice aquí quién se fue: esas cifras "
          + "cambian con cada publicación.")
    case .reading(let finding): finding.phrase
    case .repeatedEntries:
      Phrase(
        en:
          "Some people have more than one entry in a group, so there is no interval for its mean. "
          + "With --entries first or --entries last each person counts once in a group; one that "
          + "holds several groups can have more.",
        es: "Hay personas con más de una anotación en un grupo, así que su media va sin intervalo. "
          + "Con --entries first o --entries last cada persona cuenta una vez en un grupo; uno que "
          + "reúne varios puede tener más.")
    case .noAnswers:
      Phrase(
        en: "The tables hold scores and no single answers, so there is no alpha.",
        es: "Las tablas traen puntuaciones sin respuestas sueltas, así que no hay alfa.")
    case .proratedScores:
      Phrase(
        en: "Some scores may have missing answers filled with the mean of the others. "
          + "No publication gives a rule for that.",
        es:
          "Algunas puntuaciones pueden llevar respuestas sin dar, puestas con la media de las otras. "
          + "Ninguna publicación da una regla para eso.")
    case .borrowedBands:
      Phrase(
        en: "The bands are those of the published form. These answers were to other words.",
        es:
          "Las franjas son las del formulario publicado. Estas respuestas fueron a otras palabras.")
    case .describesOnly:
      Phrase(
        en: "This says how the people who filled in the form were doing when they did. It does not "
          + "say how others were doing, or why.",
        es:
          "Esto dice cómo estaban las personas que llenaron el formulario en ese momento. No dice "
          + "cómo estaban las demás, ni por qué.")
    case .noError(_, let reason): reason.phrase
    case .retest(let finding): finding.phrase
    case .noComparisonGroup:
      Phrase(
        en: "There is no comparison group. The table says how scores changed, and not what changed "
          + "them.",
        es:
          "No hay grupo de comparación. La tabla dice cómo cambiaron las puntuaciones, no qué las "
          + "cambió.")
    case .regressionToTheMean:
      Phrase(
        en: "People often start when things are harder than usual for them. Scores then move back "
          + "toward their usual level by themselves (regression to the mean).",
        es: "Muchas personas empiezan cuando algo les cuesta más que de costumbre. Luego las "
          + "puntuaciones vuelven solas hacia lo habitual (regresión a la media).")
    case .whoLeft:
      Phrase(
        en: "Only people with two scores are here. Those with one score may have fared in another "
          + "way.",
        es:
          "Aquí solo están las personas con dos puntuaciones. A quienes tienen una sola pudo irles "
          + "de otra manera.")
    case .testsRun(let count):
      Phrase(
        en: "Tests run for this table: \(count). Where nothing changed at all, about one test in "
          + "twenty still gives a p below 0.05.",
        es:
          "Pruebas hechas para esta tabla: \(count). Aunque nada cambie, cerca de una prueba de cada "
          + "veinte da una p menor que 0.05.")
    case .crossingIsNotRemission:
      Phrase(
        en: "The cut-off is a number that one study found. Crossing it is not remission, and being "
          + "below it is not the lack of it.",
        es:
          "El punto de corte es un número que halló un estudio. Cruzarlo no es remisión, y estar por "
          + "debajo no es su falta.")
    case .withheldAtSites(let groups):
      Phrase(
        en: "A site gives only the name of a group that has few people there. Those people are in "
          + "none of the figures. Groups that lack some, marked “in part”: \(groups).",
        es:
          "Un lugar da solo el nombre de un grupo que tiene allí pocas personas. Esas personas no "
          + "están en ninguna cifra. Grupos a los que les faltan, marcados “en parte”: \(groups).")
    case .peopleOfSeveralFiles:
      Phrase(
        en: "The same person may be in several files. So a group counts the people of its largest "
          + "file, and a mean over several files has no interval. If nobody is in two files, say "
          + "so: --people disjoint.",
        es:
          "Una misma persona puede estar en varios archivos. Por eso un grupo cuenta las personas "
          + "de su archivo más grande, y una media de varios archivos va sin intervalo. Si nadie "
          + "está en dos archivos, dilo: --people disjoint.")
    }
  }
}

extension NoChangeError {
  package var phrase: Phrase {
    switch self {
    case .noErrorKnown:
      Phrase(
        en: "No error of measurement is known for this scale, so nobody can tell which changes go "
          + "beyond its usual wobble.",
        es:
          "No se conoce el error de medida de esta escala, así que no se sabe qué cambios superan "
          + "su vaivén habitual.")
    case .ownWording:
      Phrase(
        en: "The known error of measurement is that of the published form. These answers were to "
          + "other words.",
        es:
          "El error de medida que se conoce es el del formulario publicado. Estas respuestas fueron "
          + "a otras palabras.")
    case .tooFewPairs:
      Phrase(
        en:
          "An error of measurement from this run needs at least \(ErrorChoice.pairsNeeded) people "
          + "with two scores in the groups shown.",
        es: "Para sacar el error de medida de estos datos hacen falta al menos "
          + "\(ErrorChoice.pairsNeeded) personas con dos puntuaciones en los grupos que se muestran."
      )
    case .noAlpha:
      Phrase(
        en:
          "The answers of this run give no error of measurement: their alpha cannot be worked out "
          + "or is not from 0 to 1.",
        es:
          "Las respuestas de estos datos no dan un error de medida: su alfa no se puede calcular o "
          + "no está entre 0 y 1.")
    }
  }
}

extension DisclosureFinding {
  package var phrase: Phrase {
    switch self {
    case .notForRelease:
      Phrase(
        en: "Nothing is hidden here: not for release.",
        es: "Aquí no se oculta nada: no es para publicar.")
    case .hidden(let cells, let all):
      Phrase(
        en:
          "Groups hidden to protect people: \(cells) of \(all). A hidden group is not an empty one.",
        es:
          "Grupos ocultos para proteger a las personas: \(cells) de \(all). Un grupo oculto no es un "
          + "grupo vacío.")
    case .partsHidden(let threshold):
      Phrase(
        en:
          "Parts of a group, such as bands or up and down, show only where each is nobody or at least "
          + "\(threshold) people, and none is everybody.",
        es:
          "Las partes de un grupo, como franjas o sube y baja, se muestran solo si cada una es de "
          + "nadie o de al menos \(threshold) personas, y ninguna es de todas.")
    case .partsHeldBack:
      Phrase(
        en:
          "Parts of a group are also held back where an earlier release told those of some of the "
          + "same check-ins.",
        es:
          "Las partes de un grupo tampoco se muestran si una publicación anterior dio las de "
          + "algunos de los mismos registros.")
    case .wouldShow(let grain):
      Phrase(
        en:
          "Over half of the groups are hidden. Larger ones would show more: \(grain.name.english).",
        es: "Más de la mitad de los grupos están ocultos. Otros más grandes mostrarían más: "
          + "\(grain.name.spanish).")
    case .countsHidden:
      Phrase(
        en: "Some totals are not given, since few people could be worked out from them.",
        es: "Algunos totales no se dan, porque con ellos se podría llegar a unas pocas personas.")
    }
  }
}

extension CoarserGrouping.Grain {
  package var name: Phrase {
    switch self {
    case .quarter: Phrase(en: "by quarter", es: "por trimestre")
    case .year: Phrase(en: "by year", es: "por año")
    case .all(let column):
      Phrase(en: "all of “\(column)” together", es: "todo “\(column)” junto")
    }
  }
}
