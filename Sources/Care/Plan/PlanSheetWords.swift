import Formats

/// What the page of a plan says of its own accord.
enum PlanSheetWords {
  static let title = Phrase(en: "My plan", es: "Mi plan")
  static let steps = Phrase(en: "Small steps", es: "Pasos pequeños")
  static let howToPick = Phrase(
    en: "One or two are plenty. Small and soon is easier than big.",
    es: "Con uno o dos basta. Algo pequeño y cercano es más fácil que algo grande.")
  static let noSteps = Phrase(
    en: "There is nothing on the list now, and that is fine.",
    es: "Ahora no hay nada en la lista, y está bien.")
  static let what = Phrase(en: "What", es: "Qué")
  static let stands = Phrase(en: "How it stands", es: "Cómo va")
  static let when = Phrase(en: "When or how often", es: "Cuándo o cada cuánto")
  static let area = Phrase(en: "What it is good for", es: "Para qué es bueno")
  static let helper = Phrase(en: "Who can help", es: "Quién puede ayudar")
  static let helped = Phrase(en: "Whether it helped", es: "¿Ayudó?")
  static let until = Phrase(en: "By", es: "Para el")
  static let learning = Phrase(en: "What I want to learn", es: "Lo que quiero aprender")
  static let goal = Phrase(en: "Goal", es: "Meta")
  static let training = Phrase(en: "Training time", es: "Tiempo de formación")
  static let about = Phrase(en: "About this page", es: "Sobre esta página")
  static let yours = Phrase(
    en: "This page is yours. Nobody gets it unless you hand it over. Letting a step go is fine.",
    es: "Esta página es tuya. Nadie la recibe si tú no la das. Soltar un paso está bien.")

  static func areas(_ names: [Phrase]) -> Phrase {
    Phrase(
      en: "Good for: \(list(names, .english)).", es: "Bueno para: \(list(names, .spanish)).")
  }

  static let helpers = Phrase(
    en: "Who can help: the organization (workload, schedule, role, supervision), a peer, or me.",
    es:
      "Quién puede ayudar: la organización (carga de trabajo, horario, rol, supervisión), alguien "
      + "que trabaja como par, o yo.")

  private static func list(_ names: [Phrase], _ language: Language) -> String {
    names.map { $0[language] }.joined(separator: "; ")
  }
}
