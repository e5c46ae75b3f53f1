extension AvoidedWord {
  static let spanish = labelsInSpanish + clinicalInSpanish + blameInSpanish + pressureInSpanish

  /// Names that make a person into a condition.
  private static let labelsInSpanish = [
    AvoidedWord(
      """
      adicto, adicta, adictos, adictas, drogadicto, drogadicta, drogadictos, drogadictas, \
      drogodependiente, drogodependientes, toxicómano, toxicómana, toxicómanos, yonqui, yonquis, \
      alcohólico, alcohólica, alcohólicos, alcohólicas, borracho, borracha, borrachos, borrachas
      """,
      instead: "persona que consume, persona en recuperación",
      "it makes the use of substances the whole of a person", .nida),
    AvoidedWord(
      "abuso de sustancias, abuso de drogas, abuso de alcohol, abuso del alcohol, abusa de",
      instead: "consumo, consumo perjudicial", "it judges", .nida),
    AvoidedWord(
      "limpio, limpia, limpios, limpias, sucio, sucia, sucios, sucias",
      instead: "en recuperación, sin consumir",
      "whoever is called clean is called dirty another day",
      .nida),
    AvoidedWord(
      """
      recaída, recaídas, recaer, recae, recaes, recayó, recaíste, recaído
      """,
      instead: "volver a consumir", "it counts all the time before as lost", .whiteAndAli),
    AvoidedWord(
      """
      enfermo, enferma, enfermos, enfermas, enfermo mental, enfermos mentales, loco, loca, locos, \
      locas, demente, dementes, perturbado, perturbada, trastornado, trastornada, esquizofrénico, \
      esquizofrénica, psicótico, psicótica, depresivo, depresiva, manicomio
      """,
      instead: "persona que vive con", "the condition takes the place of the person", .saludMental),
    AvoidedWord(
      """
      discapacitado, discapacitada, discapacitados, discapacitadas, minusválido, minusválida, \
      inválido, inválida, inválidos, inválidas, incapacitado, incapacitada
      """,
      instead: "persona con discapacidad; de un dato, no sirve o no existe",
      "the condition takes the place of the person", .geneva),
    AvoidedWord(
      "normal, normales, normalmente, anormal, anormales",
      instead: "usual, habitual, la mayoría",
      "it sets some people up as the measure of others", .geneva),
    AvoidedWord(
      """
      sufre, sufren, sufres, sufrir, sufrió, sufrido, sufriendo, padece, padecen, padeces, padecer, \
      padeció, padecido
      """,
      instead: "vive con, tiene, vivió",
      "it supposes how somebody else feels about their own life", .geneva),
    AvoidedWord(
      "víctima, víctimas",
      instead: "persona que vivió", "it ties a person to what was done to them", .apa),
    AvoidedWord(
      """
      suicida, suicidas, suicidarse, se suicidó, cometer suicidio, cometió suicidio, \
      intento fallido, intento frustrado
      """,
      instead: "murió por suicidio, pensar en el suicidio",
      "it speaks of a crime, or makes a thought into a trait of the person", .suicideReporting),
  ]

  /// The words of clinics and files, which peer support does without.
  private static let clinicalInSpanish = [
    AvoidedWord(
      """
      diagnóstico, diagnósticos, diagnosticar, diagnostica, diagnosticado, diagnosticada, \
      pronóstico
      """,
      instead: "lo que dice, y que no es más que eso",
      "the program gives none, and peers meet people and not their diagnoses", .copelandAndMead),
    AvoidedWord(
      """
      trastorno, trastornos, patología, patologías, patológico, patológica, disfunción, \
      disfuncional, deterioro, crónico, crónica, crónicos, crónicas, bajo funcionamiento
      """,
      instead: "desafíos, vivencias, una época difícil",
      "it describes a person by what is wrong", .copelandAndMead),
    AvoidedWord(
      "síntoma, síntomas, sintomático, sintomática",
      instead: "vivencias, señales, lo que notas",
      "it turns what somebody lives through into a sign of illness", .copelandAndMead),
    AvoidedWord(
      "paciente, pacientes",
      instead: "persona, la gente, alguien a quien apoyo",
      "peer support is between equals, and nobody in it is a patient", .samhsa),
    AvoidedWord(
      """
      incumplidor, incumplidora, no cumplidor, desmotivado, desmotivada, manipulador, \
      manipuladora, resistente al tratamiento, en negación
      """,
      instead: "lo que la persona eligió o prefiere", "it calls a choice a flaw", .louisville),
  ]

  /// What blames, judges or ranks.
  private static let blameInSpanish = [
    AvoidedWord(
      """
      fallar, falla, fallas, falló, fallaste, fallado, fallo, fallos, fallido, fallida, fracaso, \
      fracasos, fracasar, fracasó, fracasaste, fracasado, fracasada
      """,
      instead: "no funcionó, no se pudo, todavía no, no coincide",
      "nobody fails here, and a program can say what did not work", .house),
    AvoidedWord(
      "culpa, culpas, culpable, culpables, tu error, perezoso, perezosa, vago, vaga, debilidades",
      instead: "lo que pasó", "it blames", .coordinatingCouncil),
    AvoidedWord(
      """
      el mejor, la mejor, los mejores, las mejores, peor, peores, ranking, clasificación, ganador, \
      perdedor, bajo la media, que los demás, que las demás
      """,
      instead: "más alto, más bajo, el lado favorable, que antes",
      "scores are not for comparing people, and a lower one is not a worse person", .house),
  ]

  /// What hurries or orders about.
  private static let pressureInSpanish = [
    AvoidedWord(
      """
      atrasado, atrasada, atrasados, atrasadas, atraso, retraso, retrasado, retrasada, vencido, \
      vencida, vencidos, vencidas, demasiado tarde, llegas tarde, te perdiste, racha, rachas
      """,
      instead: "todavía no, si quieres, cuando te venga bien",
      "nothing is owed to this program, and \"ahora no\" is a good answer", .house),
    AvoidedWord(
      "debes, debe, deben, deberías, debería, deberían, tienes que, tiene que, tienen que, hay que",
      instead: "puedes, conviene; de una regla del programa, qué hace falta",
      "it orders, where peers offer", .samhsa),
    AvoidedWord(
      "urgente, urgentes, urgentemente, urgencia, apúrate, alerta, alertas, de inmediato",
      instead: "ahora, si quieres; ante un peligro, a quién llamar", "it frightens", .house),
  ]
}
