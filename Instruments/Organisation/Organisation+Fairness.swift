import Formats

/// What keeps people safe: from stigma, from losing a job to a setback, and from harm.
extension Organisation {
  static let stigma = ReflectionArea(
    Phrase(en: "Stigma", es: "Estigma"),
    about: Phrase(
      en: "Words, jokes and rules that shut people out.",
      es: "Palabras, bromas y reglas que dejan fuera a la gente."),
    [
      Phrase(
        en: "We use words that put the person first.",
        es: "Usamos palabras que ponen primero a la persona."),
      Phrase(
        en: "We speak up when staff joke about the people we serve.",
        es: "Decimos algo cuando el personal bromea sobre las personas que atendemos."),
      Phrase(
        en: "We look at our own rules to find what shuts people out.",
        es: "Revisamos nuestras propias reglas para encontrar lo que deja fuera a la gente."),
    ])

  static let setbacks = ReflectionArea(
    Phrase(en: "Setbacks", es: "Tropiezos"),
    about: Phrase(
      en: "Keeping the job, and a way to come back.",
      es: "Conservar el puesto y tener una forma de volver."),
    [
      Phrase(
        en: "We hold a worker's job while they take time to get well.",
        es: "Guardamos el puesto de quien toma un tiempo por su salud."),
      Phrase(
        en: "We have a clear, written way to come back to work.",
        es: "Tenemos por escrito una forma clara de volver al trabajo."),
      Phrase(
        en: "We treat a return to use as we treat any other health need.",
        es: "Tratamos el volver a consumir como cualquier otra necesidad de salud."),
    ])

  static let preventingMisconduct = ReflectionArea(
    Phrase(en: "Preventing harm by staff", es: "Prevenir daños por parte del personal"),
    about: Phrase(
      en: "Misconduct prevented early, and met fairly, whoever it is.",
      es: "Evitar a tiempo las malas conductas y responder con justicia, sea quien sea."),
    [
      Phrase(
        en: "We show new staff by example what is never all right.",
        es: "Mostramos con ejemplos al personal nuevo lo que nunca está bien."),
      Phrase(
        en: "We give the people we serve a safe way to tell us when something is wrong.",
        es: "Damos a las personas que atendemos una forma segura de avisar cuando algo anda mal."),
      Phrase(
        en: "We look into each complaint in the same way for all staff.",
        es: "Revisamos cada queja de la misma manera para todo el personal."),
    ])

  static let staffWhoAreClients = ReflectionArea(
    Phrase(en: "Staff who are clients too", es: "Personal que también recibe servicios"),
    about: Phrase(
      en: "Privacy and choice for those who also use your services.",
      es: "Privacidad y elección para quienes también usan sus servicios."),
    [
      Phrase(
        en: "We help staff get their own care somewhere else, if they want that.",
        es: "Ayudamos al personal a recibir su propia atención en otro lugar, si así lo quiere."),
      Phrase(
        en: "We keep coworkers out of the records of staff who are clients.",
        es: "Impedimos que colegas vean los expedientes del personal que recibe servicios."),
      Phrase(
        en: "We never use what we know of a client in choices about their job.",
        es: "Nunca usamos lo que sabemos de alguien como cliente al decidir sobre su empleo."),
    ])
}
