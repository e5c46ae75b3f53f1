import Formats
import Instruments
import Journal
import Psychometrics

/// What is said during and after a check-in.
enum CheckPage {
  /// The first lines of a check-in.
  static func opening(_ draft: Draft, _ entry: CatalogEntry, isAccessible: Bool) -> Page {
    var page = Page()
    page.gap()
    page.heading(
      Phrase(
        en: "\(entry.definition.publishedName): \(entry.guide.topic.english)",
        es: "\(entry.definition.publishedName): \(entry.guide.topic.spanish)"))
    switch draft.start.wording.kind {
    case .published:
      page.text(
        Phrase(
          en: "Read each item on your form and type the number you chose.",
          es: "Lee cada ítem en tu formulario y escribe el número que elegiste."))
    case .own:
      let name = Words.wording(.own, of: entry)
      page.quiet(
        Phrase(
          en: "The items are \(name.english).", es: "Los ítems: texto \(name.spanish)."))
    }
    page.text(keys)
    if isAccessible {
      if let lookBack = entry.guide.lookBack, draft.start.wording.kind == .own {
        page.text(
          Phrase(
            en: "Every item begins with: \(lookBack.english).",
            es: "Cada ítem empieza así: \(lookBack.spanish)."))
      }
      page.add(labels(entry))
    }
    if draft.start.wording.kind == .published { page.gap() }
    return page
  }

  private static let keys = Phrase(
    en: "Keys: b\u{A0}back, s\u{A0}skip, x\u{A0}would rather not say, ?\u{A0}explain, "
      + "q\u{A0}save and stop, h\u{A0}hide, d\u{A0}drop. Press Enter after each.",
    es: "Teclas: b\u{A0}atrás, s\u{A0}saltar, x\u{A0}prefiero no decir, ?\u{A0}explicar, "
      + "q\u{A0}guardar y salir, h\u{A0}ocultar, d\u{A0}descartar. Pulsa Intro después de cada una."
  )

  /// One item in Tend's words.
  static func item(_ number: Int, of draft: Draft, _ entry: CatalogEntry, view: View) -> Page {
    var page = Page()
    let place = (draft.start.items.firstIndex(of: number) ?? 0) + 1
    let count = draft.start.items.count
    page.gap()
    let language = draft.start.wording.language ?? .english
    let text = entry.wording(language)?.items[safe: number - 1] ?? ""
    var head = Phrase(en: "\(place) of \(count)", es: "\(place) de \(count)")
    if let lookBack = entry.guide.lookBack, !view.isAccessible {
      head = head.joined(to: Phrase(same: "\(lookBack[language]):"), with: ". ")
    }
    page.quiet(head)
    page.text(Phrase(same: text), indent: view.isAccessible ? 0 : 2)
    if !view.isAccessible { page.quiet(labelLine(entry)) }
    return page
  }

  /// One item of the form that lies beside the screen, in one line.
  static func formItem(_ number: Int, of draft: Draft) -> Phrase {
    let form = draft.start.form
    let count = draft.start.items.count
    if count == form.itemCount {
      return Phrase(
        en: "Item \(number) of \(count) (\(form.lowest)\u{A0}to\u{A0}\(form.highest))",
        es: "Ítem \(number) de \(count) (\(form.lowest)\u{A0}a\u{A0}\(form.highest))")
    }
    let place = (draft.start.items.firstIndex(of: number) ?? 0) + 1
    return Phrase(
      en:
        "Item \(number) on the form, \(place) of \(count) (\(form.lowest)\u{A0}to\u{A0}\(form.highest))",
      es: "Ítem \(number) del formulario, \(place) de \(count) "
        + "(\(form.lowest)\u{A0}a\u{A0}\(form.highest))")
  }

  /// The answer labels in one line: "1 never, 2 rarely" and so on.
  private static func labelLine(_ entry: CatalogEntry) -> Phrase {
    func line(_ language: Language) -> String {
      labelled(entry).map { "\($0.number)\u{A0}\($0.label[language])" }.joined(separator: ", ")
    }
    return Phrase(en: line(.english), es: line(.spanish))
  }

  /// The answer labels, one a line, read once and on `?`.
  static func labels(_ entry: CatalogEntry) -> Page {
    var page = Page()
    for (number, label) in labelled(entry) {
      page.text(Phrase(en: "\(number): \(label.english)", es: "\(number): \(label.spanish)"))
    }
    return page
  }

  private static func labelled(_ entry: CatalogEntry) -> [(number: Int, label: Phrase)] {
    entry.guide.answerLabels.enumerated().map { index, label in
      (entry.definition.form.lowest + index, label)
    }
  }

  /// What `?` says.
  static func explanation(_ entry: CatalogEntry, of draft: Draft) -> Page {
    var page = Page()
    page.gap()
    page.text(entry.guide.purpose)
    page.text(
      Phrase(
        en: "There are no right answers, and any item may be left out. A scale with an item left "
          + "out has no score this time.",
        es: "No hay respuestas correctas y puedes dejar cualquier ítem. Una escala con un ítem sin "
          + "responder no tiene puntaje esta vez."))
    page.blank()
    page.add(labels(entry))
    page.blank()
    page.text(keys)
    page.text(
      Phrase(
        en: "h clears the screen, keeps your answers and leaves; tend\u{A0}check brings them back.",
        es: "h limpia la pantalla, guarda tus respuestas y sale; tend\u{A0}check las recupera."))
    if draft.start.wording.kind == .published { page.gap() }
    return page
  }

  /// Said at the first item that is left out.
  static let leftOut = Phrase(
    en: "Left out. Its scale has no score this time; b goes back to it.",
    es: "Sin responder. Su escala no tendrá puntaje esta vez; b vuelve a él.")

  static func notAKey(_ form: Form) -> Phrase {
    Phrase(
      en: "Please type a number from \(form.lowest) to \(form.highest), or one of the keys (? "
        + "explains).",
      es: "Escribe un número de \(form.lowest) a \(form.highest), o una de las teclas (? explica).")
  }

  static let firstItem = Phrase(
    en: "This is the first item.", es: "Este es el primer ítem.")

  /// Said where a check-in stops: until when it can be gone on with.
  static func saved(_ draft: Draft) -> Phrase {
    let command = "tend\u{A0}check\u{A0}\(draft.start.instrument.rawValue)"
    let lastDay = draft.start.begun.daysSinceEpoch + Draft.daysKept
    let until = CivilDate(daysSinceEpoch: lastDay) ?? draft.start.begun
    return Phrase(
      en: "Saved. It waits for you until \(until): \(command)",
      es: "Guardado. Te espera hasta el \(until): \(command)")
  }

  static let dropped = Phrase(
    en: "Dropped. Nothing of it is kept.", es: "Descartado. No se guarda nada.")

  static let askDrop = Phrase(
    en: "Drop this check-in and its answers?", es: "¿Descartar este registro y sus respuestas?")
}

extension Array {
  /// The element, or nil where the index lies outside.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
