import Formats

extension ErrorCatalogue {
  static func file(_ fault: FileFault) -> Problem {
    switch fault {
    case .notFound(let path):
      Problem(
        .inputNotFound,
        Phrase(en: "there is no file \(path)", es: "no existe el archivo \(path)"),
        hint: Phrase(
          en: "check the name and the folder", es: "revisa el nombre y la carpeta"))
    case .isDirectory(let path):
      Problem(
        .inputNotFound,
        Phrase(
          en: "\(input(path).english) is a folder, not a file",
          es: "\(input(path).spanish) es una carpeta, no un archivo"),
        hint: Phrase(en: "name a file in it", es: "nombra un archivo que esté dentro"))
    case .notPermitted(let path):
      Problem(
        .inputNotFound,
        Phrase(
          en: "the file \(path) may not be read by you",
          es: "no tienes permiso para leer el archivo \(path)"),
        hint: Phrase(
          en: "ask whoever owns it, or copy it to a folder of yours",
          es: "pregunta a quien sea su dueño, o cópialo a una carpeta tuya"))
    case .tooLarge(let path, let limit):
      Problem(
        .badData,
        Phrase(
          en: "\(input(path).english) is over \(limit / 1024) KB, far more than one form",
          es: "\(input(path).spanish) pasa de \(limit / 1024) KB, mucho más que un formulario"),
        hint: Phrase(
          en: "for a table of many forms use tend score with --output",
          es: "para una tabla de muchos formularios usa tend score con --output"))
    case .cannotRead(let path, let code):
      Problem(
        .inputOutput,
        Phrase(
          en: "cannot read \(input(path).english): \(SystemWords.phrase(code).english)",
          es: "no se puede leer \(input(path).spanish): \(SystemWords.phrase(code).spanish)"),
        hint: path == "-"
          ? Phrase(
            en: "nothing was changed; put the answers in a file and name it with --input",
            es: "nada cambió; pon las respuestas en un archivo y nómbralo con --input")
          : Phrase(
            en: "nothing was changed; copy the file elsewhere and try again",
            es: "nada cambió; copia el archivo a otro lugar y vuelve a intentarlo"))
    case .cannotCreate(let path, let code):
      Problem(
        code == 28 ? .inputOutput : .cannotCreate,
        Phrase(
          en: "cannot create \(path): \(SystemWords.phrase(code).english)",
          es: "no se puede crear \(path): \(SystemWords.phrase(code).spanish)"),
        hint: Phrase(
          en: "choose another name or folder", es: "elige otro nombre u otra carpeta"))
    case .cannotWrite(let path, let code):
      Problem(
        .inputOutput,
        Phrase(
          en: "cannot write \(path): \(SystemWords.phrase(code).english); nothing was changed",
          es: "no se puede escribir \(path): \(SystemWords.phrase(code).spanish); nada cambió"),
        hint: Phrase(
          en: "make room there or choose another folder, and try again",
          es: "libera espacio o elige otra carpeta, y vuelve a intentarlo"))
    }
  }
}
