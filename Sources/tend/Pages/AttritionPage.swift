import Formats
import Outcomes
import Statistics

/// Who has a second score, and how many of those who could have taken part did.
enum AttritionPage {
  static func page(_ figures: AttritionFigures) -> Page {
    var page = Page()
    guard let paired = figures.paired else {
      page.text(
        Phrase(
          en: "How many people have two scores: \(FigureTable.hidden.english).",
          es: "Cuántas personas tienen dos puntajes: \(FigureTable.hidden.spanish)."))
      return page
    }
    guard let participants = figures.participants, let share = Figure.percent(figures.followUpRate)
    else {
      page.text(
        Phrase(
          en: "People with two scores: \(paired).", es: "Personas con dos puntajes: \(paired)."))
      return page
    }
    page.text(
      Phrase(
        en: "People with two scores: \(paired) of \(participants) (\(share.english)).",
        es: "Personas con dos puntajes: \(paired) de \(participants) (\(share.spanish))."))
    guard let difference = figures.difference, let alone = figures.alone,
      let interval = Figure.range(difference.interval)
    else { return page }
    let without = Words.number(difference.alone.mean)
    let with = Words.number(difference.paired.mean)
    let size = DecimalText.fixed(difference.welch.standardised, fractionDigits: 2)
    page.text(
      Phrase(
        en: "First scores: on average \(without) for the \(alone) people with one score alone, and "
          + "\(with) for those with two. The difference (95%: \(interval.english)) is \(size) "
          + "standard deviations.",
        es: "Primeros puntajes: en promedio \(without) en las \(alone) personas con un solo "
          + "puntaje, y \(with) en las que tienen dos. La diferencia (95%: \(interval.spanish)) es "
          + "de \(size) desviaciones estándar."))
    return page
  }

  static func page(_ eligible: ReleasedEligible) -> Page {
    guard let counts = eligible.counts, let share = Figure.percent(eligible.rate) else {
      return .one(
        Phrase(
          en: "How many of those who could have taken part did: \(FigureTable.hidden.english).",
          es: "Cuántas de las personas que podían participar lo hicieron: "
            + "\(FigureTable.hidden.spanish)."))
    }
    var page = Page()
    let interval = eligible.interval.flatMap {
      Figure.range(100 * $0.lowerBound, 100 * $0.upperBound, digits: 0)
    }
    let certainty =
      interval.map { Phrase(en: "; 95%: \($0.english)", es: "; 95%: \($0.spanish)") }
      ?? Phrase(same: "")
    page.text(
      Phrase(
        en: "Of \(counts.eligible) people who could have taken part, \(counts.responded) did "
          + "(\(share.english)\(certainty.english)).",
        es: "De \(counts.eligible) personas que podían participar, lo hicieron "
          + "\(counts.responded) (\(share.spanish)\(certainty.spanish))."))
    if counts.others > 0 {
      page.text(
        Phrase(
          en: "People in the tables who are not on that list: \(counts.others).",
          es: "Personas de las tablas que no están en esa lista: \(counts.others)."))
    }
    return page
  }
}
