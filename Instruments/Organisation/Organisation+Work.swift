import Formats

/// The work itself: why it is there, who does it, and on what terms.
extension Organisation {
  static let valuingPeerSupport = ReflectionArea(
    Phrase(en: "Valuing peer support", es: "Valorar el apoyo entre pares"),
    about: Phrase(
      en: "What it is worth to you, in plans and in money.",
      es: "Cuánto vale para ustedes, en los planes y en el dinero."),
    [
      Phrase(
        en: "We say in our plans why peer support matters to us.",
        es: "Decimos en nuestros planes por qué nos importa el apoyo entre pares."),
      Phrase(
        en: "We have peer workers at the table where choices are made.",
        es: "Tenemos pares en la mesa donde se toman las decisiones."),
      Phrase(
        en: "We keep paying for peer support when money is short.",
        es: "Seguimos pagando el apoyo entre pares cuando hay poco dinero."),
    ])

  static let team = ReflectionArea(
    Phrase(en: "The team", es: "El equipo"),
    about: Phrase(
      en: "A full place among the staff.", es: "Un lugar pleno entre el personal."),
    [
      Phrase(
        en: "We ask peer workers to the same meetings as the rest of the team.",
        es: "Invitamos a los pares a las mismas reuniones que al resto del equipo."),
      Phrase(
        en: "We give peer workers the room and tools that their work needs.",
        es: "Damos a los pares el espacio y las herramientas que su trabajo necesita."),
      Phrase(
        en: "We weigh what peer workers say as we do what others say.",
        es: "Damos a lo que dicen los pares el mismo peso que a lo que dice el resto."),
    ])

  static let role = ReflectionArea(
    Phrase(en: "The role", es: "El rol"),
    about: Phrase(
      en: "A clear job that stays peer work.",
      es: "Un puesto claro que sigue siendo trabajo de pares."),
    [
      Phrase(
        en: "We have a written job that peer workers helped to write.",
        es: "Tenemos una descripción del puesto que los pares ayudaron a escribir."),
      Phrase(
        en: "We tell new staff of all kinds what peer workers do.",
        es: "Explicamos a todo el personal nuevo qué hacen los pares."),
      Phrase(
        en: "We change the tasks when the role drifts away from peer work.",
        es: "Cambiamos las tareas cuando el rol se aleja del trabajo de pares."),
    ])

  static let sharedExperience = ReflectionArea(
    Phrase(en: "Shared experience", es: "Experiencia compartida"),
    about: Phrase(
      en: "What has been lived, as a kind of knowledge.",
      es: "Lo vivido, como una forma de conocimiento."),
    [
      Phrase(
        en: "We treat lived experience as a kind of knowledge.",
        es: "Tratamos la experiencia vivida como una forma de conocimiento."),
      Phrase(
        en: "We have peer workers whose lives are like those of the people we serve.",
        es: "Tenemos pares con vidas parecidas a las de las personas que atendemos."),
      Phrase(
        en: "We let each worker choose how much of their story to tell.",
        es: "Dejamos que cada quien decida cuánto cuenta de su historia."),
    ])

  static let hiring = ReflectionArea(
    Phrase(en: "Hiring", es: "Contratación"),
    about: Phrase(
      en: "How people find their way in.", es: "Cómo llegan las personas al puesto."),
    [
      Phrase(
        en: "We say in our job ads that lived experience is wanted.",
        es: "Decimos en nuestros avisos de empleo que buscamos experiencia vivida."),
      Phrase(
        en: "We have peer workers among those who choose new staff.",
        es: "Tenemos pares entre quienes eligen al personal nuevo."),
      Phrase(
        en: "We look at a court record case by case.",
        es: "Miramos los antecedentes penales caso por caso."),
    ])

  static let pay = ReflectionArea(
    Phrase(en: "Pay", es: "Sueldo"),
    about: Phrase(
      en: "A wage to live on, and the same terms as others.",
      es: "Un sueldo que alcance para vivir y las mismas condiciones que el resto."),
    [
      Phrase(
        en: "We pay peer workers enough to live on.",
        es: "Pagamos a los pares lo suficiente para vivir."),
      Phrase(
        en: "We give peer workers the same benefits as other staff.",
        es: "Damos a los pares las mismas prestaciones que al resto del personal."),
      Phrase(
        en: "We pay for the hours spent on training and supervision.",
        es: "Pagamos las horas de formación y de supervisión."),
    ])

  static let training = ReflectionArea(
    Phrase(en: "Training", es: "Formación"),
    about: Phrase(
      en: "Time and money to learn, for peer workers and those beside them.",
      es: "Tiempo y dinero para aprender, para los pares y para quienes están a su lado."),
    [
      Phrase(
        en: "We give new peer workers time to learn before they work alone.",
        es: "Damos a los pares nuevos tiempo para aprender antes de trabajar por su cuenta."),
      Phrase(
        en: "We pay for the classes that keep a peer certificate current.",
        es: "Pagamos los cursos que mantienen al día el certificado de pares."),
      Phrase(
        en: "We teach other staff how to work with peers as equals.",
        es: "Enseñamos al resto del personal a trabajar con los pares de igual a igual."),
    ])
}
