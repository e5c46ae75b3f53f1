import Formats

extension LifelineDirectory {
  static let canada = Lifeline(
    country: "CA", countryName: Phrase(en: "Canada", es: "Canadá"),
    atHand: Phrase(
      en: "9-8-8, day or night, call or text", es: "9-8-8, de día o de noche, por llamada o texto"),
    services: [
      Lifeline.Service(
        name: Phrase(
          en: "9-8-8: Suicide Crisis Helpline", es: "9-8-8, línea de ayuda de Canadá"),
        about: Phrase(
          en: "For you, or if you worry about somebody. In English and French. Free.",
          es: "Para ti, o si alguien te preocupa. En inglés y francés. Es gratis."),
        ways: [Lifeline.Way(.call, "9-8-8"), Lifeline.Way(.text, "9-8-8")],
        hours: dayAndNight,
        sources: [
          Lifeline.Source("What to expect", by: "988.ca", checked: november2026),
          Lifeline.Source(
            "9-8-8: Suicide Crisis Helpline available across Canada (2023)",
            by: "Government of Canada", checked: november2026),
        ])
    ],
    emergency: Lifeline.Emergency(
      ["9-1-1"],
      source: Lifeline.Source(
        "988 launches in Canada", by: "Mental Health Commission of Canada",
        checked: november2026)))

  static let mexico = Lifeline(
    country: "MX", countryName: Phrase(en: "Mexico", es: "México"),
    atHand: Phrase(
      en: "800 911 2000, day or night, call", es: "800 911 2000, de día o de noche, por llamada"),
    services: [
      Lifeline.Service(
        name: Phrase(same: "Línea de la Vida"),
        about: Phrase(
          en: "For you, your family or a friend. Free.",
          es: "Para ti, tu familia o una amistad. Es gratis."),
        ways: [Lifeline.Way(.call, "800 911 2000")],
        hours: dayAndNight,
        sources: [
          Lifeline.Source(
            "Promueven la Línea de la Vida (2025)", by: "El Universal", checked: november2026),
          Lifeline.Source(
            "SSA invita a hacer uso de Línea de la Vida (2026)", by: "Tribuna de México",
            checked: november2026),
        ])
    ],
    emergency: Lifeline.Emergency(
      ["911"],
      source: Lifeline.Source(
        "Implementan a nivel nacional el 911 como nuevo número de emergencia", by: "etcétera",
        checked: november2026)))

  static let unitedKingdom = Lifeline(
    country: "GB", alsoFor: ["UK"], countryName: Phrase(en: "United Kingdom", es: "Reino Unido"),
    atHand: samaritansAtHand,
    services: [
      samaritans(sources: [
        Lifeline.Source(
          "samaritans.org/how-we-can-help/contact-samaritan", by: "Samaritans",
          checked: november2026),
        Lifeline.Source(
          "Samaritans in Northern Ireland answer one million calls (2025)", by: "Samaritans",
          checked: november2026),
      ])
    ],
    emergency: Lifeline.Emergency(
      ["999"],
      source: Lifeline.Source(
        "When to Call 999", by: "South Western Ambulance Service", checked: november2026)))

  static let ireland = Lifeline(
    country: "IE", countryName: Phrase(en: "Ireland", es: "Irlanda"),
    atHand: samaritansAtHand,
    services: [
      samaritans(sources: [
        Lifeline.Source(
          "Samaritans answer 2.9m calls since 2014 (2019)", by: "Irish Examiner",
          checked: november2026),
        Lifeline.Source(
          "Charity launches email service (2018)", by: "Irish Examiner", checked: november2026),
      ])
    ],
    emergency: Lifeline.Emergency(
      ["112", "999"],
      source: Lifeline.Source("When to call 112 or 999", by: "HSE", checked: november2026)))

  static let spain = Lifeline(
    country: "ES", countryName: Phrase(en: "Spain", es: "España"),
    atHand: Phrase(en: "024, day or night, call", es: "024, de día o de noche, por llamada"),
    services: [
      Lifeline.Service(
        name: Phrase(en: "024, Llama a la vida", es: "024, «Llama a la vida»"),
        about: Phrase(
          en: "For you, and for your family and others close to you. Free.",
          es: "Para ti, y para tu familia y personas cercanas. Es gratis."),
        ways: [Lifeline.Way(.call, "024")],
        hours: dayAndNight,
        sources: [
          Lifeline.Source(
            "«Llama a la vida»: España estrena el 024 (2022)", by: "The Objective",
            checked: november2026)
        ])
    ],
    emergency: Lifeline.Emergency(
      ["112"],
      source: Lifeline.Source(
        "¿Cuándo llamar al 112?", by: "protegiendopersonas.es", checked: november2026)))

  static let australia = Lifeline(
    country: "AU", countryName: Phrase(same: "Australia"),
    atHand: Phrase(
      en: "13 11 14, day or night, call, or text 0477 13 11 14",
      es: "13 11 14, de día o de noche, por llamada, o por texto al 0477 13 11 14"),
    services: [
      Lifeline.Service(
        name: Phrase(same: "Lifeline"),
        about: Phrase(
          en: "For anybody who feels overwhelmed or finds it hard to cope.",
          es: "Para quien sienta que todo le pesa o le cuesta seguir."),
        ways: [
          Lifeline.Way(.call, "13 11 14"),
          Lifeline.Way(.text, "0477 13 11 14"),
          Lifeline.Way(.chat, "lifeline.org.au"),
        ],
        hours: dayAndNight,
        sources: [
          Lifeline.Source(
            "What happens when you call Lifeline? (2024)", by: "The Push-Up Challenge",
            checked: november2026),
          Lifeline.Source(
            "Lifeline's Crisis Text Service now available 24/7 (2022)", by: "Life in Mind",
            checked: november2026),
        ])
    ],
    emergency: Lifeline.Emergency(
      ["000"],
      source: Lifeline.Source(
        "Frequently Asked Questions", by: "Lifeline (lifelineh2h.org.au)", checked: november2026)))

  static let newZealand = Lifeline(
    country: "NZ", countryName: Phrase(en: "New Zealand", es: "Nueva Zelanda"),
    atHand: Phrase(
      en: "1737, day or night, call or text", es: "1737, de día o de noche, por llamada o texto"),
    services: [
      Lifeline.Service(
        name: Phrase(en: "1737 Need to talk?", es: "1737 (Need to talk?)"),
        about: Phrase(
          en: "A counsellor, or by phone for part of the day a peer supporter. Free.",
          es:
            "Atiende una persona consejera o, por teléfono y en parte del día, alguien que apoya "
            + "entre pares. Es gratis."),
        ways: [Lifeline.Way(.call, "1737"), Lifeline.Way(.text, "1737")],
        hours: dayAndNight,
        sources: [
          Lifeline.Source(
            "1737 - Need to talk? Q&A with Dr David Codyre", by: "Pegasus Health",
            checked: november2026),
          Lifeline.Source(
            "Great success for 1737 with Peer Support Mental Health Helpline (2024)",
            by: "whariki-ao.nz", checked: november2026),
        ])
    ],
    emergency: Lifeline.Emergency(
      ["111"],
      source: Lifeline.Source("111 emergency service", by: "govt.nz", checked: november2026)))

  private static let samaritansAtHand = Phrase(
    en: "116 123, day or night, call", es: "116 123, de día o de noche, por llamada")

  /// One number for both countries, each read in its own sources.
  private static func samaritans(sources: [Lifeline.Source]) -> Lifeline.Service {
    Lifeline.Service(
      name: Phrase(same: "Samaritans"),
      about: Phrase(
        en: "For anybody, about whatever is on your mind. Free.",
        es: "Para cualquier persona y sobre lo que tengas en mente. Es gratis."),
      ways: [Lifeline.Way(.call, "116 123")],
      hours: dayAndNight,
      sources: sources)
  }
}
