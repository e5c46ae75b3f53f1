import TestSupport
import Testing

@Suite struct `An instrument of one's own at a terminal` {
  private static func definition(_ wordings: String) -> String {
    """
    {"id": "team-day", "version": "1", "publishedName": "Team day", "subject": "work",
     "form": {"items": 2, "lowest": 1, "highest": 3},
     "scales": [{"id": "backing", "publishedName": "Backing", "favourable": "up", "items": [1, 2],
                 "everydayName": {"en": "Backing", "es": "Respaldo"},
                 "source": {"citation": "Example Program", "certainty": "published"}}],
     "guide": {"topic": {"en": "how your team backs you", "es": "cómo te respalda tu equipo"},
               "lookBack": {"en": "Today", "es": "Hoy"},
               "answerLabels": [{"en": "no", "es": "no"}, {"en": "a bit", "es": "un poco"},
                                {"en": "yes", "es": "sí"}],
               "credit": {"en": "Made up.", "es": "Inventado."}},
     "wordings": [\(wordings)]}
    """
  }

  private static let english = """
    {"language": "en", "name": "Example text", "items": ["I felt backed.", "I could ask."]}
    """
  private static let spanish = """
    {"language": "es", "name": "Texto de ejemplo", "items": ["Sentí respaldo.", "Pude preguntar."]}
    """

  private func added(_ wordings: String) async throws -> WorkFolder {
    let folder = try WorkFolder()
    try folder.write(Self.definition(wordings).utf8, to: "team-day.json")
    let result = try await folder.tend("instruments", "add", "team-day.json")
    #expect(result.status == .code(0), "\(result.errors)")
    return folder
  }

  private static let inSpanish = """
    Team day: cómo te respalda tu equipo
    Los ítems: Texto de ejemplo.
    Teclas: b atrás, s saltar, x prefiero no decir, ? explicar, q guardar y salir,
    h ocultar, d descartar. Pulsa Intro después de cada una.

    1 de 2. Hoy:
      Sentí respaldo.
    1 no, 2 un poco, 3 sí
    > 3

    2 de 2. Hoy:
      Pude preguntar.
    1 no, 2 un poco, 3 sí
    > atrás

    1 de 2. Hoy:
      Sentí respaldo.
    1 no, 2 un poco, 3 sí
    > 2

    2 de 2. Hoy:
      Pude preguntar.
    1 no, 2 un poco, 3 sí
    > 3

    Guardado como anotación 1: {date}, el texto del formulario «Texto de
    ejemplo». «tend undo» la deshace.

    Respaldo
      5 en un rango de 2 a 6; más alto es el lado favorable.

    Una pregunta para llevarte: ¿Qué va bien en el trabajo, y qué te gustaría que
    fuera distinto en la carga, tu papel o el apoyo que hay?

    Inventado.
    Si alguna vez quieres hablar con alguien: 988, de día o de noche; llama y oprime
    2, o envía AYUDA por texto (tend lifeline).

    """

  @Test func `is asked in Spanish, in its own words`() async throws {
    let folder = try await added(Self.english + "," + Self.spanish)
    let terminal = try Terminal(
      command: ["tend", "check", "team-day"], environment: ["LANG": "es_MX.UTF-8"], folder: folder)
    try await terminal.answer("3", "atrás", "2", "3")
    #expect(try await terminal.waitForExit() == 0)
    let shown = await terminal.transcript()
    let expected = lines(Self.inSpanish)
    #expect(shown.suffix(expected.count).elementsEqual(expected), "\(shown)")
  }

  @Test func `without Spanish sentences it is asked in the ones it has`() async throws {
    let folder = try await added(Self.english)
    let terminal = try Terminal(
      command: ["tend", "check", "team-day"], environment: ["LANG": "es_MX.UTF-8"], folder: folder)
    try await terminal.expect("1 de 2. Today:\n  I felt backed.\n1 no, 2 un poco, 3 sí\n")
    try await terminal.answer("3", "3")
    #expect(try await terminal.waitForExit() == 0)
    let entry = try await folder.tend("show", "1", "--format", "json").output
    #expect(entry.contains("\"language\": \"en\""))
    #expect(entry.contains("\"wordingName\": \"Example text\""))
  }
}
