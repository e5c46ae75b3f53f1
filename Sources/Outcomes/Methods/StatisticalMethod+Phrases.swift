package import Formats

extension StatisticalMethod {
  /// The choice in one or two sentences.
  package var phrase: Phrase {
    switch self {
    case .sampleDeviation:
      Phrase(en: "The SD divides by n - 1.", es: "La DE divide por n - 1.")
    case .studentInterval:
      Phrase(en: "The interval is Student's t.", es: "El intervalo es la t de Student.")
    case .quartilesOfTypeSeven:
      Phrase(en: "Quartiles are R's type 7.", es: "Los cuartiles son del tipo 7 de R.")
    case .listwiseAlpha:
      Phrase(
        en: "Alpha takes the check-ins with every item answered.",
        es: "El alfa toma los registros con todos los ítems respondidos.")
    case .feldtInterval:
      Phrase(
        en: "The interval of alpha is Feldt's.", es: "El intervalo del alfa es el de Feldt.")
    case .omegaByLikelihood:
      Phrase(
        en: "Omega is of one factor by maximum likelihood.",
        es: "La omega es de un factor por máxima verosimilitud.")
    case .smallestDetectableChange:
      Phrase(
        en: "The error of measurement is the SD times the root of 1 - alpha. The smallest "
          + "detectable change is 1.96 times that, times the root of 2.",
        es: "El error de medida es la DE por la raíz de 1 - alfa. El cambio mínimo detectable es "
          + "1.96 veces eso, por la raíz de 2.")
    case .pairedTest:
      Phrase(
        en: "t is that of paired scores.", es: "La t es la de puntajes por pares.")
    case .changeByDeviationOfChanges:
      Phrase(
        en: "dz is the mean change by the SD of the changes.",
        es: "dz es el cambio medio entre la DE de los cambios.")
    case .changeByMeanDeviation:
      Phrase(
        en: "dav is the mean change by the mean of both SDs. That is Lakens 2013, and not the root "
          + "mean square of Cumming 2012.",
        es: "dav es el cambio medio entre la media de las dos DE. Así lo hace Lakens 2013; Cumming "
          + "2012 toma la media cuadrática.")
    case .hedgesFactor:
      Phrase(
        en: "gz and gav are the same times 1 - 3/(4 df - 1).",
        es: "gz y gav son lo mismo por 1 - 3/(4 gl - 1).")
    case .wilcoxonWithoutZeros:
      Phrase(
        en: "W is Wilcoxon's. It leaves out zeros. It is exact under 50 pairs without ties.",
        es: "W es la de Wilcoxon. Deja fuera los ceros. Es exacta con menos de 50 pares sin "
          + "empates.")
    case .reliableChange:
      Phrase(
        en: "Beyond the wobble is a change of more than 1.96 times its standard error. That is "
          + "Jacobson and Truax 1991.",
        es: "Más allá de la variación es un cambio de más de 1.96 veces su error estándar. Así lo "
          + "hacen Jacobson y Truax 1991.")
    case .welchDifference:
      Phrase(
        en: "Those who left are compared by Welch's t.",
        es: "Quienes se fueron se comparan con la t de Welch.")
    case .wilsonInterval:
      Phrase(
        en: "The interval of the share is Wilson's.",
        es: "El intervalo de la proporción es el de Wilson.")
    case .fisherInterval:
      Phrase(
        en: "r is Pearson's, with the interval of Fisher's z.",
        es: "r es la de Pearson, con el intervalo de la z de Fisher.")
    case .absoluteAgreement:
      Phrase(
        en: "The ICC is ICC(2,1) of Shrout & Fleiss 1979: single scores, absolute agreement. Its "
          + "interval is that of McGraw & Wong 1996.",
        es: "El CCI es el ICC(2,1) de Shrout & Fleiss 1979: puntajes sueltos, acuerdo absoluto. Su "
          + "intervalo es el de McGraw & Wong 1996.")
    case .deviationOfOneScore:
      Phrase(
        en: "The SD is that of a single score, from the same analysis.",
        es: "La DE es la de un solo puntaje, del mismo análisis.")
    case .errorFromAgreement:
      Phrase(
        en: "SEM is that SD times the root of 1 - ICC, so a shift that all share counts as error. "
          + "SDC is 1.96 times the root of 2 times SEM.",
        es: "EEM es esa DE por la raíz de 1 - CCI, así que un cambio que comparten todos cuenta "
          + "como error. CMD es 1.96 por la raíz de 2 por EEM.")
    }
  }
}
