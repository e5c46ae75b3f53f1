import Formats

/// What an organisation can change: each is something a worker can ask for.
///
/// The subjects, not the words, come from: Leiter & Maslach 2003, Areas of worklife, doi
/// 10.1016/S1479-3555(03)03003-8 (workload, control, reward, community, fairness, values); Weikel &
/// Fisher 2021, doi 10.1007/s40737-021-00232-w (of peer providers: displeasure with the workload
/// went most strongly with exhaustion, then community and control); the column on supervising peer
/// specialists, doi 10.1176/appi.ps.202000515 (clear roles, a supervisor who answers, say in
/// decisions, growth); the National Practice Guidelines for Peer Specialists and Supervisors, doi
/// 10.1176/appi.ps.202000901; Preventing Burnout in Peer Support, MHTTC Network (fair treatment,
/// workload, clear roles, support, time). Leave and monthly contact with other peers are asked for
/// by this project.
extension Suggestions {
  static let organisation: [Suggestion] = [
    Suggestion(
      "caseload-together", .organisation(.workload), [.stress, .support],
      Phrase(
        en: "Ask to look at my caseload together and agree on a number",
        es: "Pedir que revisemos mi carga de casos y acordemos un número")),
    Suggestion(
      "one-task-fewer", .organisation(.workload), [.stress],
      Phrase(
        en: "Ask which task can wait, or go to somebody else",
        es: "Preguntar qué tarea puede esperar o pasar a otra persona")),
    Suggestion(
      "time-for-notes", .organisation(.workload), [.stress],
      Phrase(
        en: "Ask for paid time for notes and calls",
        es: "Pedir tiempo pagado para notas y llamadas")),
    Suggestion(
      "hard-visits-shared", .organisation(.workload), [.stress, .support],
      Phrase(
        en: "Ask to share the hardest visits with a second person",
        es: "Pedir que las visitas más difíciles se hagan entre dos")),
    Suggestion(
      "say-in-decisions", .organisation(.role), [.meaning, .optimism],
      Phrase(
        en: "Ask to have a say when my work is planned",
        es: "Pedir que me consulten cuando se planea mi trabajo")),
    Suggestion(
      "own-way", .organisation(.role), [.meaning, .stress],
      Phrase(
        en: "Ask which parts of the day I can arrange my own way",
        es: "Preguntar qué partes del día puedo organizar a mi manera")),
    Suggestion(
      "role-on-paper", .organisation(.role), [.stress, .meaning],
      Phrase(
        en: "Ask for my role on paper, and go through it with the team",
        es: "Pedir mi rol por escrito y repasarlo con el equipo")),
    Suggestion(
      "tasks-that-fit", .organisation(.role), [.meaning],
      Phrase(
        en: "Name one task that is not peer work, and ask to change it",
        es: "Nombrar una tarea que no es trabajo de pares y pedir que cambie")),
    Suggestion(
      "way-to-grow", .organisation(.role), [.optimism, .meaning],
      Phrase(
        en: "Ask what training or next step there is for me",
        es: "Preguntar qué formación o qué siguiente paso hay para mí")),
    Suggestion(
      "time-to-debrief", .organisation(.supervision), [.stress, .support],
      Phrase(
        en: "Ask for ten minutes to talk after a hard visit, in paid time",
        es: "Pedir diez minutos para hablar después de una visita difícil, en horas pagadas")),
    Suggestion(
      "set-supervision", .organisation(.supervision), [.support],
      Phrase(
        en: "Ask for a set time for supervision that stays in the calendar",
        es: "Pedir una hora fija de supervisión que se mantenga en el calendario")),
    Suggestion(
      "peer-supervisor", .organisation(.supervision), [.support, .meaning],
      Phrase(
        en: "Ask for supervision from somebody who has done peer work",
        es: "Pedir supervisión de alguien que haya trabajado como par")),
    Suggestion(
      "what-went-well-first", .organisation(.supervision), [.optimism],
      Phrase(
        en: "Ask to begin supervision with what went well",
        es: "Pedir que la supervisión empiece por lo que salió bien")),
    Suggestion(
      "plan-leave", .organisation(.schedule), [.sleep, .stress],
      Phrase(
        en: "Ask for leave, and who covers while I am away",
        es: "Pedir días libres y acordar quién me cubre")),
    Suggestion(
      "breaks-that-hold", .organisation(.schedule), [.food, .stress],
      Phrase(
        en: "Ask for a meal break that nobody books over",
        es: "Pedir una pausa para comer que nadie ocupe")),
    Suggestion(
      "shifts-that-let-sleep", .organisation(.schedule), [.sleep],
      Phrase(
        en: "Ask for shifts with enough hours of rest in between",
        es: "Pedir turnos con suficientes horas de descanso entre uno y otro")),
    Suggestion(
      "off-is-off", .organisation(.schedule), [.stress, .sleep],
      Phrase(
        en: "Agree on when my work phone can be off",
        es: "Acordar cuándo puedo apagar el teléfono del trabajo")),
    Suggestion(
      "monthly-peers", .organisation(.supervision), [.support, .optimism],
      Phrase(
        en: "Ask for paid time to meet other peer workers each month",
        es: "Pedir tiempo pagado para reunirme cada mes con otros pares")),
  ]
}
