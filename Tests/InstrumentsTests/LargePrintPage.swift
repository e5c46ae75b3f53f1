/// The whole form of the BARC-10 in large print.
enum LargePrintPage {
  /// A square and its number for each answer.
  private static let boxes =
    "<ul class=\"boxes\" role=\"list\">"
    + (1...6).map { "<li><span class=\"box\"></span> \($0)</li>" }.joined() + "</ul>"

  static let english = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
    'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>What holds you up in your own recovery</title>
    <style>
    @page { margin: 18mm; }
    html { background: #fff; color: #000; }
    body { font: 18pt/1.5 Verdana, Arial, sans-serif; margin: 0; }
    main { max-width: 40em; margin: 0 auto; padding: 0.5em; }
    h1 { font-size: 26pt; line-height: 1.25; }
    h2, h3 { font-size: 21pt; line-height: 1.25; }
    h2, h3, .recording { break-after: avoid; page-break-after: avoid; }
    ol { padding-left: 2.2em; }
    ul { list-style: none; padding: 0; }
    .item { break-inside: avoid; page-break-inside: avoid; margin-bottom: 1.2em; }
    .item p, .boxes { margin: 0.2em 0; }
    .boxes li { display: inline-block; margin: 0 1.2em 0.2em 0; white-space: nowrap; }
    .box { display: inline-block; width: 1em; height: 1em; border: 2pt solid #000; \
    vertical-align: -0.15em; }
    code { font: inherit; font-family: monospace; overflow-wrap: anywhere; }
    @media print { main { max-width: none; padding: 0; } }
    </style>
    </head>
    <body>
    <main>
    <h1>What holds you up in your own recovery</h1>
    <p>Adapted from the BARC-10, in Tend&#39;s words</p>
    <p>Date (year-month-day): ________ - ____ - ____</p>
    <p>You need not put your name. You may skip any sentence.</p>
    <p>The numbers can be typed into Tend. It keeps them in a file on that computer and sends \
    them to nobody. If someone gave you this sheet, you can ask who will see it before you fill \
    it in. After that, keep it or tear it up.</p>
    <h2>The answers</h2>
    <p>For each sentence, mark the number of the answer that fits you best:</p>
    <ul class="labels" role="list">
    <li><b>1</b> strongly disagree</li>
    <li><b>2</b> disagree</li>
    <li><b>3</b> somewhat disagree</li>
    <li><b>4</b> somewhat agree</li>
    <li><b>5</b> agree</li>
    <li><b>6</b> strongly agree</li>
    </ul>
    <h2>The sentences</h2>
    <ol start="1">
    <li class="item"><p>On a hard day, I can keep to my choice about alcohol and other drugs.</p>
    \(boxes)</li>
    <li class="item"><p>Most days, my mood is steady.</p>
    \(boxes)</li>
    <li class="item"><p>I take good care of my body.</p>
    \(boxes)</li>
    <li class="item"><p>I take part in something in my neighborhood or community.</p>
    \(boxes)</li>
    <li class="item"><p>There is someone I can call when I need a hand.</p>
    \(boxes)</li>
    <li class="item"><p>My week has things in it that matter to me.</p>
    \(boxes)</li>
    <li class="item"><p>The place where I live feels safe.</p>
    \(boxes)</li>
    <li class="item"><p>I stop and think before I do something risky.</p>
    \(boxes)</li>
    <li class="item"><p>I can manage daily tasks, such as bills and appointments.</p>
    \(boxes)</li>
    <li class="item"><p>I have found a way of recovery that suits me.</p>
    \(boxes)</li>
    </ol>
    <h2>About this sheet</h2>
    <p>BARC-10: Vilsaint, Kelly, Bergman, Groshkova, Best &amp; White, 2017.</p>
    <p>The BARC-10 is freely available and no permission is needed, says the PhenX Toolkit \
    (protocol 590502). One page says that it is under CC BY-NC-ND, which would allow no changed \
    copies. Tend&#39;s own wording shares no sentence with it and is named as adapted.</p>
    <p>This is not the published form, and nobody has published figures for these words.</p>
    <p>These words are not yet reviewed by native-speaking peers.</p>
    <p class="recording">This command records the sheet. If it is of an earlier day, add --date \
    and that day.</p>
    <p><code>tend record barc-10 --wording own --lang en</code></p>
    </main>
    </body>
    </html>

    """

  static let spanish = """
    <!DOCTYPE html>
    <html lang="es">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
    'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Lo que te sostiene en tu propia recuperación</title>
    <style>
    @page { margin: 18mm; }
    html { background: #fff; color: #000; }
    body { font: 18pt/1.5 Verdana, Arial, sans-serif; margin: 0; }
    main { max-width: 40em; margin: 0 auto; padding: 0.5em; }
    h1 { font-size: 26pt; line-height: 1.25; }
    h2, h3 { font-size: 21pt; line-height: 1.25; }
    h2, h3, .recording { break-after: avoid; page-break-after: avoid; }
    ol { padding-left: 2.2em; }
    ul { list-style: none; padding: 0; }
    .item { break-inside: avoid; page-break-inside: avoid; margin-bottom: 1.2em; }
    .item p, .boxes { margin: 0.2em 0; }
    .boxes li { display: inline-block; margin: 0 1.2em 0.2em 0; white-space: nowrap; }
    .box { display: inline-block; width: 1em; height: 1em; border: 2pt solid #000; \
    vertical-align: -0.15em; }
    code { font: inherit; font-family: monospace; overflow-wrap: anywhere; }
    @media print { main { max-width: none; padding: 0; } }
    </style>
    </head>
    <body>
    <main>
    <h1>Lo que te sostiene en tu propia recuperación</h1>
    <p>Adaptado del BARC-10, con las palabras de Tend</p>
    <p>Fecha (año-mes-día): ________ - ____ - ____</p>
    <p>No hace falta que pongas tu nombre. Puedes saltar la frase que quieras.</p>
    <p>Los números se pueden pasar a Tend. Los guarda en un archivo de esa computadora y no los \
    envía a nadie. Si alguien te dio esta hoja, puedes preguntar quién la verá antes de \
    llenarla. Después, guárdala o rómpela.</p>
    <h2>Las respuestas</h2>
    <p>En cada frase, marca el número de la respuesta que mejor va contigo:</p>
    <ul class="labels" role="list">
    <li><b>1</b> muy en desacuerdo</li>
    <li><b>2</b> en desacuerdo</li>
    <li><b>3</b> algo en desacuerdo</li>
    <li><b>4</b> algo de acuerdo</li>
    <li><b>5</b> de acuerdo</li>
    <li><b>6</b> muy de acuerdo</li>
    </ul>
    <h2>Las frases</h2>
    <ol start="1">
    <li class="item"><p>En un día difícil, puedo mantener mi decisión sobre el alcohol y otras \
    drogas.</p>
    \(boxes)</li>
    <li class="item"><p>La mayoría de los días, mi ánimo es estable.</p>
    \(boxes)</li>
    <li class="item"><p>Cuido bien de mi cuerpo.</p>
    \(boxes)</li>
    <li class="item"><p>Participo en algo de mi barrio o comunidad.</p>
    \(boxes)</li>
    <li class="item"><p>Tengo a quién llamar cuando necesito una mano.</p>
    \(boxes)</li>
    <li class="item"><p>En mi semana hay cosas que me importan.</p>
    \(boxes)</li>
    <li class="item"><p>Siento que el lugar donde vivo es seguro.</p>
    \(boxes)</li>
    <li class="item"><p>Me detengo a pensar antes de hacer algo arriesgado.</p>
    \(boxes)</li>
    <li class="item"><p>Puedo con las tareas diarias, como las cuentas y las citas.</p>
    \(boxes)</li>
    <li class="item"><p>He encontrado una forma de recuperación que va conmigo.</p>
    \(boxes)</li>
    </ol>
    <h2>Sobre esta hoja</h2>
    <p>BARC-10: Vilsaint, Kelly, Bergman, Groshkova, Best &amp; White, 2017.</p>
    <p>El BARC-10 está disponible gratis y no hace falta permiso, según el PhenX Toolkit \
    (protocolo 590502). Una página dice que está bajo CC BY-NC-ND, lo que no permitiría copias \
    con cambios. Las palabras de Tend no comparten ninguna frase con él y se nombran como \
    adaptadas.</p>
    <p>No es el formulario publicado, y nadie ha publicado cifras para estas palabras.</p>
    <p>Estas palabras están aún sin revisar por pares que hablan este idioma.</p>
    <p class="recording">Esta orden guarda lo que dice la hoja. Si es de un día anterior, añade \
    --date y ese día.</p>
    <p><code>tend record barc-10 --wording own --lang es</code></p>
    </main>
    </body>
    </html>

    """
}
