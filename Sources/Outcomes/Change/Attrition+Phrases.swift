package import Formats
import Statistics

extension AttritionFigures {
  /// Who has a second score, and how the others began, as far as it may be seen.
  package var sentences: [Phrase] {
    guard let paired else {
      return [
        Phrase(
          en: "How many people have two scores: \(ReportTable.hidden.english).",
          es: "Cuántas personas tienen dos puntajes: \(ReportTable.hidden.spanish).")
      ]
    }
    guard let participants, let followUpRate else {
      return [
        Phrase(
          en: "People with two scores: \(paired).", es: "Personas con dos puntajes: \(paired).")
      ]
    }
    let share = ReportWords.percent(followUpRate)
    let rate = Phrase(
      en: "People with two scores: \(paired) of \(participants) (\(share.english)).",
      es: "Personas con dos puntajes: \(paired) de \(participants) (\(share.spanish)).")
    return [rate] + (firstScores.map { [$0] } ?? [])
  }

  private var firstScores: Phrase? {
    guard let difference, let alone, let interval = ReportWords.range(difference.interval) else {
      return nil
    }
    let without = DecimalText.trimmed(difference.alone.mean, fractionDigits: 1)
    let with = DecimalText.trimmed(difference.paired.mean, fractionDigits: 1)
    let size = DecimalText.fixed(difference.welch.standardised, fractionDigits: 2)
    return Phrase(
      en: "First scores: on average \(without) for the \(alone) people with one score alone, and "
        + "\(with) for those with two. The difference (95%: \(interval.english)) is \(size) "
        + "standard deviations.",
      es: "Primeros puntajes: en promedio \(without) en las \(alone) personas con un solo "
        + "puntaje, y \(with) en las que tienen dos. La diferencia (95%: \(interval.spanish)) es "
        + "de \(size) desviaciones estándar.")
  }
}

extension ReleasedEligible {
  /// How many of those who could have taken part did, as far as it may be seen.
  package var sentences: [Phrase] {
    guard let counts, let rate else {
      return [
        Phrase(
          en: "How many of those who could have taken part did: \(ReportTable.hidden.english).",
          es: "Cuántas de las personas que podían participar lo hicieron: "
            + "\(ReportTable.hidden.spanish).")
      ]
    }
    let share = ReportWords.percent(rate)
    let certainty = interval.map { interval in
      let low = DecimalText.fixed(100 * interval.lowerBound, fractionDigits: 0)
      let high = DecimalText.fixed(100 * interval.upperBound, fractionDigits: 0)
      return Phrase(en: "; 95%: \(low) to \(high)", es: "; 95%: \(low) a \(high)")
    }
    var sentences = [
      Phrase(
        en: "Of \(counts.eligible) people who could have taken part, \(counts.responded) did "
          + "(\(share.english)\(certainty?.english ?? "")).",
        es: "De \(counts.eligible) personas que podían participar, lo hicieron "
          + "\(counts.responded) (\(share.spanish)\(certainty?.spanish ?? "")).")
    ]
    if counts.others > 0 {
      sentences.append(
        Phrase(
          en: "People in the tables who are not on that list: \(counts.others).",
          es: "Personas de las tablas que no están en esa lista: \(counts.others)."))
    }
    return sentences
  }
}
