import Formats

/// What peers can do together, and what a person can do alone.
///
/// The subjects, not the words, come from: Toolbox Tip: Transition Rituals, National District
/// Attorneys Association (a step between work and home); Intro to Debriefing, J. Dolce (a buddy to
/// talk with, asking first before telling hard details); Supporting, Supervising, and Retaining Peer
/// Staff, module 4 (peers who supervise each other); and the ten areas of Whole Health Action
/// Management, as ``HealthArea`` has them. Marking successes and sorrows together is asked for by
/// this project.
extension Suggestions {
  static let together: [Suggestion] = [
    Suggestion(
      "mark-good-news", .peer, [.support, .optimism],
      Phrase(
        en: "Mark a success together: say it out loud, share a meal, ring a bell",
        es:
          "Celebrar un logro en grupo: decirlo en voz alta, compartir una comida, tocar una campana"
      )
    ),
    Suggestion(
      "mark-sorrow", .peer, [.support, .spirit],
      Phrase(
        en: "Mark a loss together: a candle, a name said, a quiet minute",
        es: "Recordar en grupo una pérdida: una vela, decir un nombre, un minuto de silencio")),
    Suggestion(
      "buddy", .peer, [.support, .stress],
      Phrase(
        en: "Find a buddy to talk with for ten minutes after work",
        es: "Buscar a alguien con quien hablar diez minutos después del trabajo")),
    Suggestion(
      "ask-before-telling", .peer, [.support, .service],
      Phrase(
        en: "Ask before I tell a hard story: is now a good time?",
        es: "Preguntar antes de contar algo duro: ¿es un buen momento?")),
    Suggestion(
      "other-peers", .peer, [.support],
      Phrase(
        en: "Write to a peer worker at another place and have a chat",
        es: "Escribir a un par de otro lugar y charlar un rato")),
    Suggestion(
      "trade-strengths", .peer, [.service, .meaning],
      Phrase(
        en: "Teach a peer one thing I do well, and ask for one of theirs",
        es: "Enseñar a otro par algo que hago bien y pedirle algo suyo")),
  ]

  static let alone: [Suggestion] = [
    Suggestion(
      "leave-work-at-door", .oneself, [.stress, .spirit],
      Phrase(
        en: "Pick a small sign that the shift is over: wash my hands, change shoes, a song",
        es:
          "Elegir una señal de que el turno terminó: lavarme las manos, otros zapatos, una canción")
    ),
    Suggestion(
      "write-and-close", .oneself, [.stress, .thinking],
      Phrase(
        en: "Write down what stays at work, and close the book",
        es: "Escribir lo que se queda en el trabajo y cerrar el cuaderno")),
    Suggestion(
      "walk-home-slowly", .oneself, [.movement, .stress],
      Phrase(
        en: "Walk part of the way home, without the phone",
        es: "Caminar parte del camino a casa, sin el teléfono")),
    Suggestion(
      "one-quiet-hour", .oneself, [.sleep, .stress],
      Phrase(
        en: "Keep one hour a week with nothing in it",
        es: "Guardar una hora a la semana sin nada")),
    Suggestion(
      "same-bedtime", .oneself, [.sleep],
      Phrase(
        en: "Go to bed at about the same time for a week",
        es: "Acostarme más o menos a la misma hora durante una semana")),
    Suggestion(
      "dim-the-evening", .oneself, [.sleep],
      Phrase(
        en: "Put screens away half an hour before bed",
        es: "Dejar las pantallas media hora antes de dormir")),
    Suggestion(
      "move-my-way", .oneself, [.movement],
      Phrase(
        en: "Move in a way I like for ten minutes: dance, stretch, roll, walk",
        es: "Moverme diez minutos como me guste: bailar, estirarme, rodar, caminar")),
    Suggestion(
      "eat-sitting-down", .oneself, [.food],
      Phrase(
        en: "Eat one meal a day sitting down",
        es: "Comer una vez al día con calma y sin prisa")),
    Suggestion(
      "food-for-the-shift", .oneself, [.food],
      Phrase(
        en: "Pack water and something I like for the shift",
        es: "Llevar agua y algo que me guste para el turno")),
    Suggestion(
      "call-a-friend", .oneself, [.support],
      Phrase(
        en: "Call somebody who knows me outside of work",
        es: "Llamar a alguien que me conozca fuera del trabajo")),
    Suggestion(
      "what-feeds-me", .oneself, [.spirit, .meaning],
      Phrase(
        en: "Make room for what feeds my spirit: nature, prayer, music, quiet",
        es: "Hacer lugar a lo que me alimenta por dentro: naturaleza, oración, música, silencio")),
    Suggestion(
      "why-i-began", .oneself, [.meaning, .optimism],
      Phrase(
        en: "Write three lines on why I began this work",
        es: "Escribir tres líneas sobre por qué empecé este trabajo")),
    Suggestion(
      "good-thing-today", .oneself, [.optimism, .thinking],
      Phrase(
        en: "Write down one good thing at the end of the day",
        es: "Anotar una cosa buena al final del día")),
    Suggestion(
      "as-to-a-friend", .oneself, [.thinking],
      Phrase(
        en: "Say to myself what I would say to a friend",
        es: "Decirme lo que le diría a una amistad")),
    Suggestion(
      "help-for-its-own-sake", .oneself, [.service, .meaning],
      Phrase(
        en: "Do a small kindness that has nothing to do with work",
        es: "Hacer algo amable que no tenga que ver con el trabajo")),
  ]
}
