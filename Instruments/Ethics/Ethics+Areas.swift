import Formats

extension Ethics {
  static let oneself = ReflectionArea(
    Phrase(en: "Myself", es: "Conmigo"),
    about: Phrase(
      en: "How you look after your recovery, your honesty and what you learn.",
      es: "Cómo cuidas tu recuperación, tu honestidad y lo que aprendes."),
    [
      Phrase(
        en: "I know which values I bring to this work.",
        es: "Sé qué valores traigo a este trabajo."),
      Phrase(
        en: "My own recovery has a firm place in my week.",
        es: "Mi propia recuperación tiene un lugar firme en mi semana."),
      Phrase(
        en: "I am open about what I know and what I do not know.",
        es: "Digo con franqueza lo que sé y lo que no sé."),
      Phrase(
        en: "I tell my story for the good of the other person.",
        es: "Cuento mi historia para el bien de la otra persona."),
      Phrase(
        en: "I notice when someone's road stirs up a part of my own.",
        es: "Noto cuando el camino de alguien remueve algo del mío."),
      Phrase(
        en: "I can say that I was wrong, and then set it right.",
        es: "Sé decir que me equivoqué y después lo reparo."),
      Phrase(
        en: "I keep on learning about this work.",
        es: "Sigo aprendiendo sobre este trabajo."),
    ])

  static let others = ReflectionArea(
    Phrase(en: "Others", es: "Con otras personas"),
    about: Phrase(
      en: "How you are with the people you support: choice, trust and power.",
      es: "Cómo estás con las personas que apoyas: elección, confianza y poder."),
    [
      Phrase(
        en: "I treat the people I support as my equals.",
        es: "Trato de igual a igual a las personas que apoyo."),
      Phrase(
        en: "I let each person choose their own path of recovery.",
        es: "Dejo que cada persona elija su propio camino de recuperación."),
      Phrase(
        en: "I make room for faiths and views that differ from mine.",
        es: "Doy lugar a creencias y opiniones distintas de las mías."),
      Phrase(
        en: "I say at the start what I can keep to myself and what I cannot.",
        es: "Desde el comienzo digo qué puedo guardar y qué no."),
      Phrase(
        en: "I keep people's stories out of my talk with family and friends.",
        es: "Dejo las historias de las personas fuera de mis charlas con familia y amistades."),
      Phrase(
        en: "I speak of people as I would if they were in the room.",
        es: "Hablo de las personas como si estuvieran presentes."),
      Phrase(
        en: "I ask before I touch, even for a hug.",
        es: "Pregunto antes de tocar, incluso para dar un abrazo."),
      Phrase(
        en: "I know what to say when someone offers me a gift.",
        es: "Sé qué decir cuando alguien me ofrece un regalo."),
      Phrase(
        en: "I keep loans and business apart from my support.",
        es: "Mantengo los préstamos y los negocios aparte de mi apoyo."),
      Phrase(
        en: "I notice the power that my role gives me.",
        es: "Noto el poder que me da mi rol."),
    ])

  static let groupAndOrganisation = ReflectionArea(
    Phrase(en: "Group and organization", es: "Grupo y organización"),
    about: Phrase(
      en: "How you take part in groups, in your team and in the place where you work.",
      es: "Cómo participas en los grupos, en tu equipo y en el lugar donde trabajas."),
    [
      Phrase(
        en: "I know where to find the code of ethics for my work.",
        es: "Sé dónde encontrar el código de ética de mi trabajo."),
      Phrase(
        en: "I know whom to ask when I am not sure what is right.",
        es: "Sé a quién preguntar cuando dudo de qué es lo correcto."),
      Phrase(
        en: "I bring hard choices to supervision while they are still open.",
        es: "Llevo las decisiones difíciles a la supervisión mientras siguen abiertas."),
      Phrase(
        en: "In groups, I help each person find room to speak.",
        es: "En los grupos ayudo a que cada persona encuentre lugar para hablar."),
      Phrase(
        en: "I speak up when a rule here goes against peer values.",
        es: "Digo algo cuando una regla de aquí va contra los valores entre pares."),
      Phrase(
        en: "I treat the people I work with fairly when we do not agree.",
        es: "Trato con justicia a mis colegas cuando pensamos distinto."),
      Phrase(
        en: "I write notes that I would be glad to read to the person.",
        es: "Escribo notas que con gusto le leería a la persona."),
      Phrase(
        en: "I know what to do if I see that someone is being harmed.",
        es: "Sé qué hacer si veo que le hacen daño a alguien."),
    ])
}
