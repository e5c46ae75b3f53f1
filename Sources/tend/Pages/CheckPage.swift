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
    page.heading(entry.title)
    let text = entry.text(for: draft.start.wording)
    if let text {
      page.quiet(source(text, of: entry))
      if let review = notReviewed(text) { page.quiet(review) }
    } else {
      page.text(
        Phrase(
          en: "Read each item on your form and type the number you chose.",
          es: "Lee cada ítem en tu formulario y escribe el número que elegiste."))
    }
    page.text(keys)
    if isAccessible {
      if let lookBack = entry.guide.lookBack, text != nil {
        page.text(
          Phrase(
            en: "Every item begins with: \(lookBack.english).",
            es: "Cada ítem empieza así: \(lookBack.spanish)."))
      }
      page.add(labels(entry))
    }
    if text == nil { page.gap() }
    return page
  }

  /// Whose words the items are in.
  private static func source(_ text: Wording, of entry: CatalogEntry) -> Phrase {
    switch text.kind {
    case .own:
      let name = Words.wording(WordingUsed(kind: .own), of: entry)
      return Phrase(
        en: "The items are \(name.english).", es: "Los ítems: texto \(name.spanish).")
    case .published:
      guard let permission = text.permission else {
        return Phrase(en: "The items: \(text.name).", es: "Los ítems: \(text.name).")
      }
      return Phrase(
        en: "The items: \(text.name), used with permission of \(permission.givenBy).",
        es: "Los ítems: \(text.name), con permiso de \(permission.givenBy).")
    }
  }

  /// Said of words in Spanish until people who speak it at home have read them.
  private static func notReviewed(_ text: Wording) -> Phrase? {
    guard text.kind == .own, text.language == .spanish, !text.isReviewedByPeers else { return nil }
    return Phrase(
      en: "The Spanish text is not yet reviewed by native-speaking peers.",
      es: "Texto aún sin revisar por pares que hablan este idioma.")
  }

  private static let keys = Phrase(
    en: "Keys: b\u{A0}back, s\u{A0}skip, x\u{A0}would rather not say, ?\u{A0}explain, "
      + "q\u{A0}save and stop, h\u{A0}hide, d\u{A0}drop. Press Enter after each.",
    es: "Teclas: b\u{A0}atrás, s\u{A0}saltar, x\u{A0}prefiero no decir, ?\u{A0}explicar, "
      + "q\u{A0}guardar y salir, h\u{A0}ocultar, d\u{A0}descartar. Pulsa Intro después de cada una."
  )

  /// One item in words that are shown here.
  static func item(
    _ number: Int, of draft: Draft, _ entry: CatalogEntry, _ wording: Wording, view: View
  ) -> Page {
    var page = Page()
    let place = (draft.start.items.firstIndex(of: number) ?? 0) + 1
    let count = draft.start.items.count
    page.gap()
    let language = wording.language
    let text = wording.items[safe: number - 1] ?? ""
    var head = Phrase(en: "\(place) of \(count)", es: "\(place) de \(count)")
    if let area = area(of: number, in: entry) { head = head.joined(to: area, with: ". ") }
    if let lookBack = entry.guide.lookBack, !view.isAccessible {
      head = head.joined(to: Phrase(same: "\(lookBack[language]):"), with: ". ")
    }
    page.quiet(head)
    page.text(Phrase(same: text), indent: view.isAccessible ? 0 : 2)
    if !view.isAccessible { page.quiet(labelLine(entry)) }
    return page
  }

  /// The area of a reflection that a statement belongs to.
  private static func area(of item: Int, in entry: CatalogEntry) -> Phrase? {
    guard entry.definition.isReflection else { return nil }
    let scale = entry.definition.scales.first { scale in
      entry.definition.key(of: scale.id)?.items.contains(item) == true
    }
    return scale.map { entry.everydayName(of: $0.id) }
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
    if hasBareNumbers(entry) { return range(entry.definition.form) }
    func line(_ language: Language) -> String {
      labelled(entry).map { "\($0.number)\u{A0}\($0.label[language])" }.joined(separator: ", ")
    }
    return Phrase(en: line(.english), es: line(.spanish))
  }

  /// The answer labels, one a line, read once and on `?`.
  static func labels(_ entry: CatalogEntry) -> Page {
    if hasBareNumbers(entry) { return .one(range(entry.definition.form)) }
    var page = Page()
    for (number, label) in labelled(entry) {
      page.text(Phrase(en: "\(number): \(label.english)", es: "\(number): \(label.spanish)"))
    }
    return page
  }

  /// Whether the labels only repeat the numbers, where nobody gave any.
  private static func hasBareNumbers(_ entry: CatalogEntry) -> Bool {
    let labels = labelled(entry)
    return !labels.isEmpty && labels.allSatisfy { $0.label == Phrase(same: String($0.number)) }
  }

  private static func range(_ form: Form) -> Phrase {
    Phrase(
      en: "\(form.lowest) to \(form.highest)", es: "\(form.lowest) a \(form.highest)")
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
        en: "There are no right answers, and any item may be left out.",
        es: "No hay respuestas correctas y puedes dejar cualquier ítem."))
    if entry.definition.isScored {
      page.text(
        Phrase(
          en: "A scale with an item left out has no score this time.",
          es: "Una escala con un ítem sin responder no tiene puntaje esta vez."))
    }
    page.blank()
    page.add(labels(entry))
    page.blank()
    page.text(keys)
    page.text(
      Phrase(
        en: "h clears the screen, keeps your answers and leaves; tend\u{A0}check brings them back.",
        es: "h limpia la pantalla, guarda tus respuestas y sale; tend\u{A0}check las recupera."))
    if entry.text(for: draft.start.wording) == nil { page.gap() }
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
    // A participant's own code is not left on the screen.
    let code =
      draft.start.person == .me
      ? Phrase(same: "") : Phrase(en: " --person\u{A0}CODE", es: " --person\u{A0}CÓDIGO")
    return Phrase(
      en: "Saved. It waits for you until \(until): \(command)\(code.english)",
      es: "Guardado. Te espera hasta el \(until): \(command)\(code.spanish)")
  }

  /// Said where a check-in stops before its first answer.
  static let nothingAnswered = Phrase(
    en: "Nothing was answered, so nothing is kept.",
    es: "No se respondió nada, así que no se guarda nada.")

  /// Said of a reply to a choice that is none of its keys.
  static func notAChoice(_ keys: String...) -> Phrase {
    let list = keys.joined(separator: ", ")
    return Phrase(en: "Please type one of these: \(list).", es: "Escribe una de estas: \(list).")
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
