import Formats

/// The commands in short, for those who read Spanish and not the English help.
enum AyudaPage {
  static var page: Page {
    var page = Page()
    for section in [first, looking, plan, talking, correcting, instruments, store] {
      page.blank()
      page.heading(section.title)
      for (command, words) in section.commands {
        page.text(Phrase(same: command), indent: 2)
        page.text(words, indent: 6)
      }
    }
    page.blank()
    page.heading(Phrase(en: "During a check-in", es: "Durante un registro"))
    page.text(
      Phrase(
        en: "A number answers. b back, s skip, x would rather not say, ? explain, q save and stop, "
          + "h hide, d drop. Whole words work too: atrás, saltar, prefiero no decir, salir.",
        es: "Un número responde. b atrás, s saltar, x prefiero no decir, ? explicar, q guardar y "
          + "salir, h ocultar, d descartar. También sirven las palabras: atrás, saltar, prefiero no "
          + "decir, salir. A una pregunta de sí o no responde s, sí o no."))
    page.blank()
    page.text(
      Phrase(
        en: "--help after a command shows all its options, in English. To have the screen in "
          + "Spanish always: tend settings language es",
        es: "--help después de una orden muestra todas sus opciones, en inglés. Para tener siempre "
          + "la pantalla en español: tend settings language es"))
    page.quiet(
      Phrase(
        en: "The Spanish texts are not yet reviewed by native-speaking peers.",
        es: "Los textos en español aún no los han revisado pares que hablan este idioma."))
    return page
  }

  private struct Section {
    let title: Phrase
    let commands: [(String, Phrase)]
  }

  private static let first = Section(
    title: Phrase(en: "To begin", es: "Para empezar"),
    commands: [
      (
        "tend demo",
        Phrase(en: "shows it all on made-up data", es: "lo muestra todo con datos inventados")
      ),
      (
        "tend check",
        Phrase(
          en: "a check-in, about 5 minutes; stop at any time",
          es: "un registro, unos 5 minutos; puedes parar cuando quieras")
      ),
      (
        "tend check --not-now",
        Phrase(
          en: "writes down \"not now\", a good answer too",
          es: "anota «ahora no», que también es una buena respuesta")
      ),
      (
        "tend record proqol-5",
        Phrase(en: "writes down a form from paper", es: "anota un formulario hecho en papel")
      ),
    ])

  private static let looking = Section(
    title: Phrase(en: "To look back", es: "Para mirar atrás"),
    commands: [
      ("tend", Phrase(en: "where you are, and one question", es: "dónde estás, y una pregunta")),
      ("tend chart", Phrase(en: "your scores over time", es: "tus puntajes en el tiempo")),
      ("tend history", Phrase(en: "check-ins and notes", es: "registros y notas")),
      (
        "tend explain --entry last",
        Phrase(en: "each step of a score", es: "cada paso de un puntaje")
      ),
      (
        "tend note",
        Phrase(
          en: "a note of your own; --work for a change of work",
          es: "una nota tuya; --work para un cambio en el trabajo")
      ),
      ("tend lifeline", Phrase(en: "help at hand", es: "ayuda a mano")),
    ])

  private static let plan = Section(
    title: Phrase(en: "Your plan", es: "Tu plan"),
    commands: [
      ("tend plan", Phrase(en: "as it stands", es: "cómo está ahora")),
      ("tend plan suggest", Phrase(en: "ideas to read", es: "ideas para leer")),
      ("tend plan add", Phrase(en: "adds something small", es: "agrega algo pequeño")),
      ("tend plan done 2", Phrase(en: "number 2 is done", es: "el número 2 está hecho")),
      (
        "tend plan wellness",
        Phrase(en: "what keeps you well", es: "lo que te mantiene bien")
      ),
      (
        "tend plan agreement crisis",
        Phrase(
          en: "an agreement for a crisis, on paper",
          es: "un acuerdo para una crisis, en "
            + "papel")
      ),
      (
        "tend remind",
        Phrase(en: "your own rhythm, for your calendar", es: "tu propio ritmo, para tu calendario")
      ),
    ])

  private static let talking = Section(
    title: Phrase(en: "A talk in supervision", es: "Hablar en supervisión"),
    commands: [
      (
        "tend share new",
        Phrase(
          en: "you pick what to show, and see the page first",
          es: "eliges qué mostrar, y ves antes la página")
      ),
      (
        "tend share withdraw last",
        Phrase(en: "takes back what was shown", es: "retira lo que se mostró")
      ),
      (
        "tend open note.age",
        Phrase(en: "opens a page handed to you", es: "abre una página que te dieron")
      ),
      (
        "tend supervision guide",
        Phrase(en: "questions for the talk", es: "preguntas para la conversación")
      ),
      (
        "tend supervision add",
        Phrase(en: "writes down the hours", es: "anota las horas")
      ),
      (
        "tend keys show",
        Phrase(
          en: "your key, for others to seal to", es: "tu clave, para que te envíen páginas selladas"
        )
      ),
    ])

  private static let correcting = Section(
    title: Phrase(en: "To correct and erase", es: "Para corregir y borrar"),
    commands: [
      ("tend revise 12", Phrase(en: "corrects entry 12", es: "corrige la anotación 12")),
      ("tend undo", Phrase(en: "takes the last change back", es: "deshace lo último")),
      ("tend forget 12", Phrase(en: "erases it for good", es: "la borra para siempre")),
    ])

  private static let instruments = Section(
    title: Phrase(en: "Instruments and reflections", es: "Instrumentos y reflexiones"),
    commands: [
      (
        "tend instruments list --for worker",
        Phrase(en: "those of a peer worker", es: "los de quien hace apoyo entre pares")
      ),
      (
        "tend check boundaries/families",
        Phrase(
          en: "a reflection, or one area of it; without a score",
          es: "una reflexión, o un área de ella; sin puntaje")
      ),
      (
        "tend instruments show boundaries",
        Phrase(en: "one of them, with its sources", es: "uno de ellos, con sus fuentes")
      ),
      (
        "tend instruments form barc-10 --lang es",
        Phrase(en: "a form for paper", es: "un formulario para papel")
      ),
    ])

  private static let store = Section(
    title: Phrase(en: "Your file", es: "Tu archivo"),
    commands: [
      ("tend store path", Phrase(en: "where it lies", es: "dónde está")),
      (
        "tend store backup copia.db",
        Phrase(en: "copies it", es: "hace una copia")
      ),
      (
        "tend store away",
        Phrase(en: "seals it with a passphrase", es: "lo guarda bajo llave, con una frase de paso")
      ),
      ("tend store back", Phrase(en: "takes it back", es: "lo recupera")),
      (
        "tend store erase", Phrase(en: "erases everything", es: "lo borra todo")
      ),
      (
        "tend settings",
        Phrase(en: "your settings", es: "tus ajustes")
      ),
    ])
}
