import Formats

/// The people who do the work: guidance, room to grow, and company.
extension Organisation {
  static let supervision = ReflectionArea(
    Phrase(en: "Supervision", es: "Supervisión"),
    about: Phrase(
      en: "Time to think with someone who knows peer work.",
      es: "Tiempo para pensar con alguien que conoce el trabajo de pares."),
    [
      Phrase(
        en: "We set a fixed time for supervision and keep it.",
        es: "Fijamos un horario para la supervisión y lo respetamos."),
      Phrase(
        en: "We have supervisors who know peer work well.",
        es: "Contamos con una supervisión que conoce bien el trabajo de pares."),
      Phrase(
        en: "We keep supervision apart from treatment.",
        es: "Mantenemos la supervisión aparte del tratamiento."),
    ])

  static let accommodation = ReflectionArea(
    Phrase(en: "Changes that help people work", es: "Ajustes que ayudan a trabajar"),
    about: Phrase(
      en: "Accommodation for anyone on staff who needs it.",
      es: "Ajustes razonables para cualquier persona del personal que los necesite."),
    [
      Phrase(
        en: "We tell all staff how to ask for a change that helps them work.",
        es: "Decimos a todo el personal cómo pedir un ajuste que le ayude a trabajar."),
      Phrase(
        en: "We keep private what a worker tells us about their health.",
        es: "Guardamos en privado lo que alguien del personal nos cuenta de su salud."),
      Phrase(
        en: "We offer hours that can bend where the work allows.",
        es: "Ofrecemos horarios flexibles donde el trabajo lo permite."),
    ])

  static let growth = ReflectionArea(
    Phrase(en: "Growth", es: "Crecimiento"),
    about: Phrase(
      en: "A next step that does not mean leaving peer work.",
      es: "Un paso siguiente sin tener que dejar el trabajo de pares."),
    [
      Phrase(
        en: "We have a next step up that is still peer work.",
        es: "Tenemos un paso siguiente que sigue siendo trabajo de pares."),
      Phrase(
        en: "We have peer workers who lead others.",
        es: "Tenemos pares que dirigen a otras personas."),
      Phrase(
        en: "We help peer workers study when they want to.",
        es: "Ayudamos a los pares a estudiar cuando así lo quieren."),
    ])

  static let ethics = ReflectionArea(
    Phrase(en: "Ethics", es: "Ética"),
    about: Phrase(
      en: "A shared base for hard choices.",
      es: "Una base común para las decisiones difíciles."),
    [
      Phrase(
        en: "We use a code of ethics that was made for peer work.",
        es: "Usamos un código de ética hecho para el trabajo de pares."),
      Phrase(
        en: "We name someone whom peer workers can ask about a hard choice.",
        es: "Nombramos a alguien a quien los pares pueden consultar una decisión difícil."),
      Phrase(
        en: "We talk about hard choices openly and with care.",
        es: "Hablamos de las decisiones difíciles con franqueza y cuidado."),
    ])

  static let mutualSupport = ReflectionArea(
    Phrase(en: "Mutual support", es: "Apoyo mutuo"),
    about: Phrase(
      en: "Company among peer workers.", es: "Compañía entre pares."),
    [
      Phrase(
        en: "We give peer workers paid time to meet with one another.",
        es: "Damos a los pares tiempo pagado para reunirse entre sí."),
      Phrase(
        en: "We hire more than one, so that nobody is the only peer worker.",
        es: "Contratamos a más de una persona, para que nadie sea el único par."),
      Phrase(
        en: "We help peer workers join peer networks outside our doors.",
        es: "Ayudamos a los pares a unirse a redes de pares fuera de aquí."),
    ])

  static let selfCare = ReflectionArea(
    Phrase(en: "Self-care", es: "Cuidado propio"),
    about: Phrase(
      en: "Work that leaves people room to care for themselves.",
      es: "Un trabajo que deja espacio para cuidarse."),
    [
      Phrase(
        en: "We keep workloads at a size that people can carry.",
        es: "Mantenemos una carga de trabajo que las personas pueden llevar."),
      Phrase(
        en: "We cover the work of those who take time off.",
        es: "Cubrimos el trabajo de quienes toman días libres."),
      Phrase(
        en: "We offer support after a death or a shock at work.",
        es: "Ofrecemos apoyo después de una muerte o un golpe fuerte en el trabajo."),
    ])
}
