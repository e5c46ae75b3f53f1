/// The whole form of the BARC-10 on paper.
enum PaperFormPage {
  static let english = """
    What holds you up in your own recovery
    Adapted from the BARC-10, in Tend's words

    Date (year-month-day): ________ - ____ - ____

    You need not put your name. You may skip any sentence.

    The numbers can be typed into Tend. It keeps them in a file on
    that computer and sends them to nobody. If someone gave you this
    sheet, you can ask who will see it before you fill it in. After
    that, keep it or tear it up.

    For each sentence, mark the number of the answer that fits you
    best:

      1  strongly disagree
      2  disagree
      3  somewhat disagree
      4  somewhat agree
      5  agree
      6  strongly agree

     1. On a hard day, I can keep to my choice about alcohol and
        other drugs.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     2. Most days, my mood is steady.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     3. I take good care of my body.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     4. I take part in something in my neighborhood or community.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     5. There is someone I can call when I need a hand.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     6. My week has things in it that matter to me.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     7. The place where I live feels safe.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     8. I stop and think before I do something risky.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     9. I can manage daily tasks, such as bills and appointments.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

    10. I have found a way of recovery that suits me.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

    BARC-10: Vilsaint, Kelly, Bergman, Groshkova, Best & White, 2017.

    The BARC-10 is freely available and no permission is needed, says
    the PhenX Toolkit (protocol 590502). One page says that it is
    under CC BY-NC-ND, which would allow no changed copies. Tend's
    own wording shares no sentence with it and is named as adapted.

    This is not the published form, and nobody has published figures
    for these words.

    These words are not yet reviewed by native-speaking peers.

    This command records the sheet. If it is of an earlier day, add
    --date and that day.
    tend record barc-10 --wording own --lang en

    """

  static let spanish = """
    Lo que te sostiene en tu propia recuperación
    Adaptado del BARC-10, con las palabras de Tend

    Fecha (año-mes-día): ________ - ____ - ____

    No hace falta que pongas tu nombre. Puedes saltar la frase que
    quieras.

    Los números se pueden pasar a Tend. Los guarda en un archivo de
    esa computadora y no los envía a nadie. Si alguien te dio esta
    hoja, puedes preguntar quién la verá antes de llenarla. Después,
    guárdala o rómpela.

    En cada frase, marca el número de la respuesta que mejor va
    contigo:

      1  muy en desacuerdo
      2  en desacuerdo
      3  algo en desacuerdo
      4  algo de acuerdo
      5  de acuerdo
      6  muy de acuerdo

     1. En un día difícil, puedo mantener mi decisión sobre el
        alcohol y otras drogas.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     2. La mayoría de los días, mi ánimo es estable.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     3. Cuido bien de mi cuerpo.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     4. Participo en algo de mi barrio o comunidad.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     5. Tengo a quién llamar cuando necesito una mano.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     6. En mi semana hay cosas que me importan.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     7. Siento que el lugar donde vivo es seguro.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     8. Me detengo a pensar antes de hacer algo arriesgado.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

     9. Puedo con las tareas diarias, como las cuentas y las citas.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

    10. He encontrado una forma de recuperación que va conmigo.
        [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] 6

    BARC-10: Vilsaint, Kelly, Bergman, Groshkova, Best & White, 2017.

    El BARC-10 está disponible gratis y no hace falta permiso, según
    el PhenX Toolkit (protocolo 590502). Una página dice que está
    bajo CC BY-NC-ND, lo que no permitiría copias con cambios. Las
    palabras de Tend no comparten ninguna frase con él y se nombran
    como adaptadas.

    No es el formulario publicado, y nadie ha publicado cifras para
    estas palabras.

    Estas palabras están aún sin revisar por pares que hablan este
    idioma.

    Esta orden guarda lo que dice la hoja. Si es de un día anterior,
    añade --date y ese día.
    tend record barc-10 --wording own --lang es

    """
}
