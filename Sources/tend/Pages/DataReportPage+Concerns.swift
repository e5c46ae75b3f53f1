import Formats
import Instruments
import Outcomes
import Psychometrics

extension DataReportPage {
  /// What somebody should look at before the tables are trusted; nothing where all seems well.
  var concerns: Page {
    var page = Page()
    page.add(badCells)
    page.add(doubles)
    page.add(answers)
    page.add(codesInSeveral)
    page.add(mixtures)
    if let fault {
      for line in ErrorCatalogue.outcomes(.circumstances(fault, names: names)).what {
        page.text(Phrase(en: line.english.sentenceCased, es: line.spanish.sentenceCased))
      }
    }
    return page
  }

  private var badCells: Page {
    var page = Page()
    if figures.rejected > 0 {
      page.text(
        Phrase(
          en: "Rows that cannot be read: \(figures.rejected). They are not counted above.",
          es: "Filas que no se pueden leer: \(figures.rejected). No se cuentan arriba."))
    }
    for column in figures.badColumns {
      let places = places(column.places)
      let more = column.cells > column.places.count
      let rule = ErrorCatalogue.words(column.firstRule)
      let isOne = column.cells == 1
      page.text(
        Phrase(
          en: "\(column.name.printable()): \(column.cells) bad \(isOne ? "cell" : "cells"), "
            + "\(places.english)\(more ? " and more" : ""). "
            + "\(isOne ? "It" : "The first") \(rule.english).",
          es: "\(column.name.printable()): \(column.cells) "
            + "\(isOne ? "celda que no sirve" : "celdas que no sirven"), "
            + "\(places.spanish)\(more ? " y más" : ""). "
            + "\(isOne ? "La celda" : "La primera") \(rule.spanish)."),
        indent: 2)
    }
    switch figures.shift {
    case nil: break
    case .oneTooLow:
      page.text(
        Phrase(
          en:
            "All bad answers lie one below the form, and nobody gave the highest: the answers may "
            + "be coded one too low. A map with \"add\": \(figures.add + 1) puts that right.",
          es: "Las respuestas que no sirven están todas un punto por debajo del formulario y nadie "
            + "dio la más alta: quizá van un punto más abajo. Un mapa con «add»: \(figures.add + 1) lo arregla."
        ))
    case .oneTooHigh:
      page.text(
        Phrase(
          en: "All bad answers lie one above the form, and nobody gave the lowest: the answers may "
            + "be coded one too high. A map with \"add\": \(figures.add - 1) puts that right.",
          es: "Las respuestas que no sirven están todas un punto por encima del formulario y nadie "
            + "dio la más baja: quizá van un punto más arriba. Un mapa con «add»: \(figures.add - 1) lo arregla."
        ))
    }
    return page
  }

  /// Lines of the one table; with several tables each line with its own.
  private func places(_ places: [PanelPlace]) -> Phrase {
    if names.count == 1 {
      let lines = places.map { "\($0.line)" }.joined(separator: ", ")
      return places.count == 1
        ? Phrase(en: "line \(lines)", es: "línea \(lines)")
        : Phrase(en: "lines \(lines)", es: "líneas \(lines)")
    }
    let words = places.map { ErrorCatalogue.place($0, names) }
    return Phrase(
      en: words.map(\.english).joined(separator: "; "),
      es: words.map(\.spanish).joined(separator: "; "))
  }

  private var doubles: Page {
    var page = Page()
    let doubled = figures.doubled
    if doubled.identicalEntries > 0 {
      page.text(
        Phrase(
          en: "Check-ins that repeat one of the same person and day: \(doubled.identicalEntries). "
            + "The first: \(pair(doubled.firstIdentical).english)",
          es: "Registros que repiten otro de la misma persona y día: \(doubled.identicalEntries). "
            + "El primero: \(pair(doubled.firstIdentical).spanish)"))
    }
    if doubled.differingDays > 0 {
      page.text(
        Phrase(
          en: "Days on which a person has check-ins that differ: \(doubled.differingDays). "
            + "The first: \(pair(doubled.firstDiffering).english)",
          es: "Días en que una persona tiene registros distintos: \(doubled.differingDays). "
            + "El primero: \(pair(doubled.firstDiffering).spanish)"))
    }
    return page
  }

  private func pair(_ places: [PanelPlace]) -> Phrase {
    let words = places.map(place)
    return Phrase(
      en: words.map(\.english).joined(separator: " and "),
      es: words.map(\.spanish).joined(separator: " y "))
  }

  private var answers: Page {
    var page = Page()
    if let straight = figures.straightLined, straight > 0 {
      page.text(
        Phrase(
          en: "Check-ins with the same answer throughout: \(straight). Some items of this form are "
            + "turned round, so one answer to all seldom fits.",
          es: "Registros con la misma respuesta en todo: \(straight). Este formulario tiene ítems "
            + "invertidos, así que una sola respuesta rara vez encaja."))
    }
    for item in figures.againstScale {
      let scale = entry.everydayName(of: item.scale)
      let size = DecimalText.fixed(item.correlation, fractionDigits: 2)
      page.text(
        Phrase(
          en: "Item \(item.item) goes against the rest of \(scale.english) (\(size), from "
            + "\(item.forms) check-ins): its answers may be turned round already.",
          es: "El ítem \(item.item) va contra el resto de \(scale.spanish) (\(size), con "
            + "\(item.forms) registros): quizá sus respuestas ya vienen invertidas."))
    }
    return page
  }

  private var codesInSeveral: Page {
    var page = Page()
    if let shared = figures.sharedCodes {
      page.text(
        Phrase(
          en: "Codes in more than one file: \(shared.count). The first: "
            + pair([shared.first, shared.second]).english,
          es: "Códigos en más de un archivo: \(shared.count). El primero: "
            + pair([shared.first, shared.second]).spanish))
    }
    if figures.codesInSeveralSites > 0 {
      page.text(
        Phrase(
          en: "Codes with more than one site: \(figures.codesInSeveralSites)",
          es: "Códigos con más de un lugar: \(figures.codesInSeveralSites)"))
    }
    for names in figures.alikeSites {
      let list = names.map { "“\($0.printable())”" }.joined(separator: ", ")
      page.text(
        Phrase(
          en: "Sites whose names differ only in capitals or spaces, and count as several: \(list)",
          es: "Lugares cuyos nombres difieren solo en mayúsculas o espacios, y cuentan como "
            + "varios: \(list)"))
    }
    return page
  }

  private var mixtures: Page {
    var page = Page()
    for mixture in figures.mixed {
      let values = mixture.values.map { counted in
        let value = Self.value(counted.value)
        return Phrase(
          en: "\(value.english) \(counted.entries)", es: "\(value.spanish) \(counted.entries)")
      }
      page.text(
        Phrase(
          en: "More than one \(mixture.column): "
            + values.map(\.english).joined(separator: ", "),
          es: "Más de un valor en \(mixture.column): "
            + values.map(\.spanish).joined(separator: ", ")))
    }
    return page
  }
}
