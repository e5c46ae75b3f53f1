import Care
import Formats

/// What a person reads while they hand a page over, and afterwards.
enum SharePage {
  static let yesOrNo = Phrase(en: "yes or no > ", es: "sí o no > ")

  static let onlyRead = Page.one(
    Phrase(
      en: "That is the page. Nothing was written, and nobody is told.",
      es: "Esa es la página. No se escribió nada, y nadie se entera."))
  static let nothingPicked = Page.one(
    Phrase(
      en: "You picked nothing, so there is no page. That is fine, and nobody is told.",
      es: "No elegiste nada, así que no hay página. Está bien, y nadie se entera."))
  static let notShown = Page.one(
    Phrase(
      en: "Nothing was written. That is fine, and nobody is told.",
      es: "No se escribió nada. Está bien, y nadie se entera."))

  /// Asks whether the page goes where it was meant to.
  static func askToHandOver(_ place: SealedPage.Place, isSealed: Bool) -> Phrase {
    guard let path = place.path?.printable() else {
      return Phrase(
        en: "Is this what you want to print or read aloud?",
        es: "¿Es esto lo que quieres imprimir o leer en voz alta?")
    }
    return isSealed
      ? Phrase(
        en: "Seal this page into \(path)?", es: "¿Sellar esta página en \(path)?")
      : Phrase(
        en: "Write this page to \(path)?", es: "¿Escribir esta página en \(path)?")
  }

  /// What is remembered of a card.
  static func remembered(_ card: Card, at place: SealedPage.Place) -> Page {
    var page = written(place)
    page.text(
      Phrase(
        en: "Kept here: that you showed a page to \(card.to.text) until \(card.until), and not "
          + "what was on it.",
        es: "Aquí queda que mostraste una página a \(card.to.text) hasta el \(card.until), y no lo "
          + "que decía."))
    page.text(
      Phrase(
        en: "tend share withdraw \(short(card.id)): an agreement that it is no longer used; a copy "
          + "can stay.",
        es:
          "tend share withdraw \(short(card.id)): un acuerdo de que ya no se usa; una copia puede "
          + "quedar."))
    return page
  }

  /// Where a page was written; nothing for one that was printed.
  static func written(_ place: SealedPage.Place) -> Page {
    var page = Page()
    guard let path = place.path else { return page }
    page.text(Phrase(en: "Written:", es: "Escrita:"))
    page.path(path)
    return page
  }

  /// As much of an id as a person types.
  static func short(_ id: CardID) -> String { String(id.text.prefix(6)) }

  static func withdrawn(_ record: SharedRecord, notice place: SealedPage.Place) -> Page {
    var page = written(place)
    page.text(
      Phrase(
        en: "Taken back: what you showed to \(record.to.text). Give them this notice, on paper or "
          + "as a file. A copy can stay.",
        es: "Retirado: lo que mostraste a \(record.to.text). Dale este aviso, en papel o como "
          + "archivo. Una copia puede quedar."))
    return page
  }

  static func listed(_ records: [SharedRecord], today: CivilDate) -> Page {
    guard !records.isEmpty else {
      return .one(Phrase(en: "Nothing was shown to anybody.", es: "No se mostró nada a nadie."))
    }
    var page = Page()
    for record in records {
      let id = short(record.card)
      page.text(
        Phrase(
          en: "\(record.made), \(id): to \(record.to.text)",
          es: "\(record.made), \(id): a \(record.to.text)"))
      page.text(
        Phrase(
          en: "For: \(record.purpose.text)", es: "Para: \(record.purpose.text)"), indent: 2)
      page.text(standing(record, today: today), indent: 2)
    }
    return page
  }

  private static func standing(_ record: SharedRecord, today: CivilDate) -> Phrase {
    if let day = record.withdrawn {
      return Phrase(en: "Taken back on \(day).", es: "Retirado el \(day).")
    }
    switch record.standing(on: today) {
    case .expired:
      return Phrase(en: "It was until \(record.until).", es: "Era hasta el \(record.until).")
    case .open, .withdrawn, .clockIsBehind:
      return Phrase(en: "Until \(record.until).", es: "Hasta el \(record.until).")
    }
  }
}

/// What is read beside a page that was opened.
extension SharePage {
  /// A sentence apart from the page above it.
  static func below(_ sentence: Phrase) -> Page {
    var page = Page.gap
    page.text(sentence)
    return page
  }

  static func offerGuide(_ file: String) -> Phrase {
    Phrase(
      en: "A guide for the talk: tend supervision guide \(file.printable())",
      es: "Una guía para la conversación: tend supervision guide \(file.printable())")
  }

  static let askForGuide = below(
    Phrase(
      en: "Would you like a guide for the talk? It has open questions, work first.",
      es: "¿Quieres una guía para la conversación? Trae preguntas abiertas, primero las del "
        + "trabajo."))

  static func kept(_ notice: Withdrawal) -> Phrase {
    Phrase(
      en: "Kept: from now on tend opens the note \(short(notice.card)) no more. Please delete or "
        + "shred every copy.",
      es: "Guardado: desde ahora tend ya no abre la nota \(short(notice.card)). Por favor, borra o "
        + "destruye cada copia.")
  }

  static let askToAdd = Phrase(
    en: "Put these into your plan, so that you can see what comes of them?",
    es: "¿Poner esto en tu plan, para ver en qué queda?")

  static func askToMove(_ changes: ReplyChanges) -> Page {
    var page = Page.gap
    page.add(both(changes.moved, on: changes.date))
    page.text(
      Phrase(
        en: "Take over into your plan what this page says?",
        es: "¿Llevar a tu plan lo que dice esta página?"))
    return page
  }

  static func pageIsOlder(_ changes: ReplyChanges) -> Page {
    var page = Page.gap
    page.add(both(changes.older, on: changes.date))
    page.text(
      Phrase(
        en: "What your plan says is newer, so it stays. To change it: tend plan promise",
        es: "Lo que dice tu plan es más nuevo, así que queda. Para cambiarlo: tend plan promise"))
    return page
  }

  /// What a plan says of promises, beside what a page says of them.
  private static func both(_ moves: [ReplyChanges.Move], on date: CivilDate) -> Page {
    var page = Page()
    for move in moves {
      guard let plan = move.before.promise, let reply = move.after.promise else { continue }
      page.written(move.before.what.text, indent: 0)
      page.text(
        Phrase(
          en:
            "Your plan: \(stands(plan).english). This page, of \(date): \(stands(reply).english).",
          es: "Tu plan: \(stands(plan).spanish). Esta página, del \(date): "
            + "\(stands(reply).spanish)."),
        indent: 2)
    }
    return page
  }

  /// "promised, by 2026-12-01"
  private static func stands(_ promise: Promise) -> Phrase {
    guard let day = promise.until else { return promise.state.name }
    return promise.state.name.joined(
      to: Phrase(en: "by \(day)", es: "para el \(day)"), with: ", ")
  }

  static func offerPlan(_ file: String) -> Phrase {
    Phrase(
      en: "Nothing was put into a plan. To do so: tend open \(file.printable()) --yes",
      es: "No se puso nada en un plan. Para hacerlo: tend open \(file.printable()) --yes")
  }

  static let planUnchanged = Phrase(
    en: "Your plan stays as it is.", es: "Tu plan queda como está.")
  static let replyIsInPlan = Phrase(
    en: "All of this is in your plan already.", es: "Todo esto ya está en tu plan.")

  static let planChanged = Phrase(
    en: "It is in your plan now: tend plan", es: "Ya está en tu plan: tend plan")
}
