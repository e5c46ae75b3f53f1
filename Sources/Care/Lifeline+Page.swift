package import Formats

extension Lifeline {
  /// One quiet line for the end of every check-in, whatever its scores.
  package var quietLine: Phrase { Self.quietLine(atHand: atHand) }

  /// The whole page for this country, one sentence or list entry each, unwrapped.
  package func page() -> [Phrase] { paragraphs().flatMap { $0 } }

  /// The same page in groups, for a screen that sets an empty line between them: the opening,
  /// one group a service, the emergency number, the closing.
  package func paragraphs() -> [[Phrase]] {
    var paragraphs = [Self.opening(countryName)]
    for service in services { paragraphs.append(service.lines) }
    paragraphs.append(emergency.lines)
    paragraphs.append(Self.closing(known: known))
    return paragraphs
  }

  /// The month as of which the whole page is known: that of the source read longest ago.
  package var known: Month {
    var known = emergency.source.checked
    for service in services {
      for source in service.sources { known = min(known, source.checked) }
    }
    return known
  }

  static func quietLine(atHand: Phrase) -> Phrase {
    Phrase(
      en: "If you ever want to talk to somebody: \(atHand.english) (tend\u{A0}lifeline).",
      es: "Si alguna vez quieres hablar con alguien: \(atHand.spanish) (tend\u{A0}lifeline).")
  }

  static func opening(_ place: Phrase) -> [Phrase] {
    [
      Phrase(
        en: "People to talk to: \(place.english)",
        es: "Personas con quienes hablar: \(place.spanish)"),
      Phrase(
        en: "Tend calls nobody, and tells nobody that you looked here.",
        es: "Tend no llama a nadie ni le cuenta a nadie que miraste aquí."),
      Phrase(
        en: "It cannot judge how you are. If you want to talk with a person, these listen.",
        es: "No puede juzgar cómo estás. Si quieres hablar con una persona, aquí te escuchan."),
    ]
  }

  static func closing(known: Month) -> [Phrase] {
    [
      Phrase(
        en: "Lines in other countries: findahelpline.com",
        es: "Líneas en otros países: findahelpline.com"),
      Phrase(
        en: "As known \(known); numbers can change. A service's own page has the newest.",
        es:
          "Según se sabía en \(known); los números pueden cambiar. La página de cada servicio "
          + "tiene lo más reciente."),
    ]
  }
}

extension Lifeline.Service {
  /// Name, whom it is for, each way, the hours, and where all this was read.
  var lines: [Phrase] {
    var lines = [name]
    if let about { lines.append(about) }
    lines += ways.map(\.sentence)
    if let hours { lines.append(hours) }
    let cited = sources.map(\.citation).joined(separator: "; ")
    lines.append(Phrase(en: "Source: \(cited).", es: "Fuente: \(cited)."))
    return lines
  }
}

extension Lifeline.Way {
  /// What to do, in one sentence.
  ///
  /// `Text AYUDA to 988 (in Spanish).`
  package var sentence: Phrase {
    guard let note else { return Phrase(en: "\(action.english).", es: "\(action.spanish).") }
    return Phrase(
      en: "\(action.english) (\(note.english)).", es: "\(action.spanish) (\(note.spanish)).")
  }

  private var action: Phrase {
    switch (kind, word) {
    case (.call, _): Phrase(en: "Call \(contact)", es: "Llama al \(contact)")
    case (.text, let word?):
      Phrase(
        en: "Text \(word) to \(contact)", es: "Envía \(word) por mensaje de texto al \(contact)")
    case (.text, nil):
      Phrase(en: "Text \(contact)", es: "Envía un mensaje de texto al \(contact)")
    case (.chat, _): Phrase(en: "Chat at \(contact)", es: "Escribe por chat en \(contact)")
    case (.video, _): Phrase(en: "By video: \(contact)", es: "Por video: \(contact)")
    case (.website, _): Phrase(en: "Look at \(contact)", es: "Visita \(contact)")
    }
  }
}

extension Lifeline.Emergency {
  var lines: [Phrase] {
    [
      Phrase(
        en: "If somebody is in danger right now, call \(numbers.joined(separator: " or ")).",
        es:
          "Si alguien está en peligro ahora mismo, llama al \(numbers.joined(separator: " o al "))."
      ),
      Phrase(en: "Source: \(source.citation).", es: "Fuente: \(source.citation)."),
    ]
  }
}

extension Lifeline.Source {
  /// Title and publisher, as a page cites them.
  package var citation: String { "\(title), \(publisher)" }
}
