import Formats

extension MyPlace {
  static let stigma = ReflectionArea(
    Phrase(en: "Stigma", es: "Estigma"),
    about: Phrase(
      en: "Words and looks that make less of people with a past like yours.",
      es: "Palabras y miradas que rebajan a personas con un pasado como el tuyo."),
    [
      Phrase(
        en: "At work I hear words that put down people with a past like mine.",
        es: "En el trabajo oigo palabras que rebajan a personas con un pasado como el mío."),
      Phrase(
        en: "Somebody here stands by me when I speak up about stigma.",
        es: "Aquí alguien me respalda cuando hablo del estigma."),
      Phrase(
        en: "I can be open here about my recovery.",
        es: "Aquí puedo hablar abiertamente de mi recuperación."),
    ])

  static let undervalued = ReflectionArea(
    Phrase(en: "Being undervalued", es: "Poco reconocimiento"),
    about: Phrase(
      en: "Whether others see what your work is worth.",
      es: "Si otras personas ven lo que vale tu trabajo."),
    [
      Phrase(
        en: "My team asks me what I think.",
        es: "Mi equipo me pregunta qué pienso."),
      Phrase(
        en: "Some of the work I do stays unseen.",
        es: "Parte del trabajo que hago queda sin verse."),
      Phrase(
        en: "I know people who see what my work is worth.",
        es: "Conozco a personas que ven lo que vale mi trabajo."),
    ])

  static let fromThePast = ReflectionArea(
    Phrase(en: "People and places from the past", es: "Personas y lugares del pasado"),
    about: Phrase(
      en: "When the work leads back to people and places you knew before.",
      es: "Cuando el trabajo te lleva de vuelta a personas y lugares de antes."),
    [
      Phrase(
        en: "My work takes me to places from a hard time in my life.",
        es: "Mi trabajo me lleva a lugares de una época difícil de mi vida."),
      Phrase(
        en: "I know somebody I can call when a place from my past shakes me.",
        es: "Sé a quién puedo llamar cuando un lugar de mi pasado me sacude."),
      Phrase(
        en: "I know what to say when someone from my old life turns up at work.",
        es: "Sé qué decir cuando alguien de mi vida de antes aparece en el trabajo."),
    ])

  static let provingMyWorth = ReflectionArea(
    Phrase(en: "Proving my worth", es: "Demostrar lo que valgo"),
    about: Phrase(
      en: "Feeling watched, or having to do more to be taken as seriously.",
      es: "Sentir que te observan, o que te toca hacer más para que te tomen en serio."),
    [
      Phrase(
        en: "I work extra hard so that others take me seriously.",
        es: "Me esfuerzo de más para que me tomen en serio."),
      Phrase(
        en: "I can make a mistake here and keep my team's trust.",
        es: "Aquí puedo equivocarme y conservar la confianza de mi equipo."),
      Phrase(
        en: "I can let good enough be enough.",
        es: "Me puede bastar con hacerlo bien, aunque no sea perfecto."),
    ])

  static let payAndGrowth = ReflectionArea(
    Phrase(en: "Pay and growth", es: "Paga y crecimiento"),
    about: Phrase(
      en: "Whether you can live from this work and grow in it.",
      es: "Si puedes vivir de este trabajo y crecer en él."),
    [
      Phrase(
        en: "I earn enough here to live on.",
        es: "Lo que gano aquí me alcanza para vivir."),
      Phrase(
        en: "I can see a next step for me in this work.",
        es: "Veo un próximo paso para mí en este trabajo."),
      Phrase(
        en: "I get paid time to learn new things.",
        es: "Me dan horas pagadas para aprender cosas nuevas."),
    ])

  static let onlyPeer = ReflectionArea(
    Phrase(en: "Being the only peer", es: "Trabajar sin otros pares"),
    about: Phrase(
      en: "Whether there are others who know this work from within.",
      es: "Si hay otras personas que conocen este trabajo desde adentro."),
    [
      Phrase(
        en: "I am the only peer worker on my team.",
        es: "Soy la única persona de mi equipo que trabaja como par."),
      Phrase(
        en: "I meet with other peer workers, here or elsewhere.",
        es: "Me reúno con otras personas que trabajan como pares, aquí o en otro lado."),
      Phrase(
        en: "My supervisor knows what peer work is.",
        es: "Quien me supervisa sabe qué es el trabajo de pares."),
    ])

  static let ownRecovery = ReflectionArea(
    Phrase(en: "Less time for my own recovery", es: "Menos tiempo para mi recuperación"),
    about: Phrase(
      en: "Whether the work leaves room for what keeps you well.",
      es: "Si el trabajo deja lugar para lo que te mantiene bien."),
    [
      Phrase(
        en: "My work leaves me time for my own recovery.",
        es: "Mi trabajo me deja tiempo para mi propia recuperación."),
      Phrase(
        en: "I have a place of recovery where I am not at work.",
        es: "Tengo un espacio de recuperación donde no estoy trabajando."),
      Phrase(
        en: "I can ask for an hour for myself when I need it.",
        es: "Puedo pedir una hora para mí cuando la necesito."),
    ])
}
