/// Where the advice was read: the guide names the word, or the principle that the word goes
/// against. The reasons in the table are in this project's own words.
enum Guide: String, CaseIterable {
  case nida = """
    National Institute on Drug Abuse, Words Matter: Terms to Use and Avoid When Talking About \
    Addiction; in Spanish, Las palabras importan: términos preferidos al hablar de la adicción
    """
  case whiteAndAli = """
    William L. White and Sadé Ali, Lapse and Relapse: Is It Time for a New Language?, Faces and \
    Voices of Recovery, 2010
    """
  case copelandAndMead = """
    Mary Ellen Copeland and Shery Mead, Wellness Recovery Action Plan and Peer Support: the list of \
    mental health language and everyday language
    """
  case louisville = """
    UofL Health, The Power of Language: deficit-based and recovery-oriented terms
    """
  case coordinatingCouncil = """
    Mental Health Coordinating Council, Recovery Oriented Language Guide, 2nd edition, 2018
    """
  case apa = """
    American Psychological Association, Bias-Free Language: Disability (Publication Manual, 7th \
    edition, section 5.4), and its earlier guidelines for nonhandicapping language
    """
  case suicideReporting = """
    Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org), and the \
    media guidelines of the Canadian Association for Suicide Prevention
    """
  case samhsa = """
    Substance Abuse and Mental Health Services Administration, Core Competencies for Peer Workers \
    in Behavioral Health Services, 2015
    """
  case geneva = """
    Oficina de las Naciones Unidas en Ginebra, Directrices para un lenguaje inclusivo en el ámbito \
    de la discapacidad, anexo I
    """
  case saludMental = """
    Confederación Salud Mental España, Las palabras sí importan: guía de estilo sobre salud mental \
    para medios de comunicación, 2018; y Fundéu, Salud mental: claves de redacción
    """
  /// This project's own rule; no guide is claimed for it.
  case house = """
    Tend's own rule: nothing blames, ranks, hurries or diagnoses anybody
    """
}
