import Formats

/// Two texts that ask nothing. Nothing about them is answered, counted or kept.
extension Boundaries {
  static let asides = [closeness, returnToUse]

  private static let closeness = Aside(
    Phrase(en: "Closeness and attraction", es: "Cercanía y atracción"),
    [
      Phrase(
        en: """
          Feelings happen. You may feel drawn to someone you support, or they to you. It can grow \
          where people listen well to each other, and there is no shame in it.
          """,
        es: """
          Los sentimientos pasan. Puedes sentir atracción por alguien a quien apoyas, o esa persona \
          por ti. Puede nacer donde dos personas se escuchan bien, y no hay por qué avergonzarse.
          """),
      Phrase(
        en: """
          Acting on them is never all right. Some codes of ethics say so of the time afterward \
          too. Your role gives you power, even when it does not feel that way, and the person came \
          for help with their own life.
          """,
        es: """
          Dejarse llevar por ellos nunca está bien. Algunos códigos de ética dicen que después del \
          apoyo tampoco. Tu rol te da poder, aunque no lo sientas así, y la persona vino a buscar \
          ayuda con su propia vida.
          """),
      Phrase(
        en: """
          You can ask for another worker to take over. "I feel too close here, and I would like \
          someone else to step in" is enough to begin with. It is a good way to care for you both.
          """,
        es: """
          Puedes pedir que otra persona del equipo siga en tu lugar. «Siento demasiada cercanía \
          aquí y quisiera que alguien más continúe» alcanza para empezar. Es una buena forma de \
          cuidar a ambas personas.
          """),
      Phrase(
        en: """
          If the other person speaks of their feelings, you can thank them for their trust and be \
          clear: "That will not happen between us, and I still wish you well." Keeping the line is \
          your part, and never theirs. You can then tell your supervisor, so that you do not carry \
          it alone.
          """,
        es: """
          Si la otra persona habla de sus sentimientos, puedes agradecer su confianza y hablar con \
          claridad: «Eso no va a pasar entre tú y yo, y te sigo deseando lo bueno». Cuidar el \
          límite te toca a ti, nunca a esa persona. Después puedes contarlo en la supervisión, \
          para no cargarlo a solas.
          """),
      Phrase(
        en: """
          It may be that someone with power over you at work comes too close. It is not yours to \
          fix alone. You can tell someone you trust, in or outside your workplace.
          """,
        es: """
          Puede ser que alguien con poder sobre ti en el trabajo se acerque demasiado. No te toca \
          arreglarlo a solas. Puedes contárselo a alguien de confianza, dentro o fuera del trabajo.
          """),
      Phrase(
        en: """
          Whatever has happened so far, you can stop and get help today. The person then needs \
          someone else at their side and a say in what comes next. You need people of your own.
          """,
        es: """
          Sea lo que sea que haya pasado, hoy puedes parar y buscar ayuda. La persona necesita \
          entonces a alguien más a su lado y voz en lo que sigue. Tú necesitas a tu propia gente.
          """),
      Phrase(
        en: """
          Where to turn: your supervisor, another peer worker, or someone you trust outside work. \
          To find somebody to talk to: tend\u{A0}lifeline.
          """,
        es: """
          A quién acudir: quien te supervisa, otra persona que trabaja como par o alguien de \
          confianza fuera del trabajo. Para encontrar con quién hablar: tend\u{A0}lifeline.
          """),
    ])

  private static let returnToUse = Aside(
    Phrase(en: "If you return to use", es: "Si vuelves a consumir"),
    [
      Phrase(
        en: """
          It happens to many people in recovery, and to people who support others too. It does not \
          undo what you have learned or given. You have the same worth as before.
          """,
        es: """
          Les pasa a muchas personas en recuperación, y también a quienes apoyan a otras. No borra \
          lo que aprendiste ni lo que diste. Vales lo mismo que antes.
          """),
      Phrase(
        en: """
          Your safety comes first. After a time without opioids, the amount of before can be too \
          much for your body. Naloxone close by and someone with you can save your life.
          """,
        es: """
          Tu seguridad va primero. Tras un tiempo sin opioides, la cantidad de antes puede ser \
          demasiado para tu cuerpo. Tener naloxona cerca y a alguien contigo puede salvarte la vida.
          """),
      Phrase(
        en: """
          You decide whether, when and to whom you tell it. On a day when you are not well enough \
          to support others, a day off is kind to all. "I am not well today" says enough to begin \
          with.
          """,
        es: """
          Tú decides si lo cuentas, cuándo y a quién. Un día en que no estás bien para apoyar a \
          otras personas, tomarte el día les hace bien a todas. «Hoy no estoy bien» alcanza para \
          empezar.
          """),
      Phrase(
        en: """
          At work you do not have a client's privacy rights. What you tell a supervisor or the \
          people office can be written down and passed on, even when they mean well.
          """,
        es: """
          En el trabajo no tienes los derechos de privacidad de quien recibe servicios. Lo que \
          cuentas a quien te supervisa o a recursos humanos puede quedar escrito y pasar a otras \
          manos, aunque haya buena intención.
          """),
      Phrase(
        en: """
          If your job may be at stake, talk first with someone outside work, and a lawyer. Many \
          places have free legal help. Rights differ from place to place, and what you say first \
          can matter.
          """,
        es: """
          Si tu empleo puede estar en juego, habla primero con alguien de fuera del trabajo y con \
          una abogada o un abogado. En muchos lugares hay ayuda legal gratis. Los derechos cambian \
          según el lugar, y lo primero que dices puede importar.
          """),
      Phrase(
        en: """
          Some codes of ethics and contracts ask you to tell someone. You can look up what yours \
          asks, or have the lawyer read it, before you speak at work.
          """,
        es: """
          Algunos códigos de ética y contratos piden que lo cuentes a alguien. Puedes mirar qué \
          pide el tuyo, o pedir que lo lea quien te asesora, antes de hablar en el trabajo.
          """),
      Phrase(
        en: """
          Where to turn: your own people in recovery, your own doctor or counselor, a friend. To \
          find somebody to talk to: tend\u{A0}lifeline. There is a way on from here, and you \
          need not walk it alone.
          """,
        es: """
          A quién acudir: tu propia gente en recuperación, alguien de salud o consejería de tu \
          confianza, una amistad. Para encontrar con quién hablar: tend\u{A0}lifeline. Desde aquí se \
          puede seguir, y no hace falta que sea a solas.
          """),
    ])
}
