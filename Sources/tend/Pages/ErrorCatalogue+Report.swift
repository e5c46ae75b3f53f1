import Formats
import Outcomes

/// What is wrong with how a report was asked for, and with a program's counts.
extension ErrorCatalogue {
  static func report(_ fault: ReportUsageFault) -> Problem {
    switch fault {
    case .instrumentTwice(let name):
      Problem(
        .usage,
        Phrase(en: "\(name) is named twice", es: "\(name) está dos veces"),
        hint: Phrase(en: "name each instrument once", es: "nombra cada instrumento una vez"))
    case .inputOfWhich(let text, let instruments):
      Problem(
        .usage,
        Phrase(
          en: "--input \(shown(text)) does not say whose table it is",
          es: "--input \(shown(text)) no dice de qué instrumento es la tabla"),
        hint: Phrase(
          en: "with several instruments write --input \(instruments.first ?? "barc-10")=FILE",
          es: "con varios instrumentos escribe --input \(instruments.first ?? "barc-10")=ARCHIVO"))
    case .noInput(let name):
      Problem(
        .usage,
        Phrase(en: "\(name) has no table", es: "\(name) no tiene ninguna tabla"),
        hint: Phrase(
          en: "write --input \(name)=FILE, or leave out all --input to read the program's store",
          es: "escribe --input \(name)=ARCHIVO, o quita todos los --input para leer el almacén del "
            + "programa"))
    case .oneInstrument(let option):
      Problem(
        .usage,
        Phrase(
          en: "\(option) is for one instrument at a time",
          es: "\(option) es para un instrumento a la vez"),
        hint: Phrase(
          en: "make a report of one instrument, or leave it out",
          es: "haz un informe de un solo instrumento, o quítalo"))
    }
  }

  static func counts(_ failure: CountsFailure) -> Problem {
    let file = input(failure.name)
    let what = failure.faults.faults.map { fault in
      if case .json(let fault) = fault.kind { return file.joined(to: words(fault), with: ", ") }
      return at(fault.pointer, in: file).joined(to: words(fault.kind), with: ": ")
    }
    return Problem(
      .badData, what,
      hint: Phrase(
        en: "a count has name, domain and groups, and may have source; a group has group, people "
          + "and counted",
        es: "un conteo lleva name, domain y groups, y puede llevar source; un grupo lleva group, "
          + "people y counted"))
  }

  private static func words(_ kind: ProgramCountsFault.Kind) -> Phrase {
    switch kind {
    case .json(let fault): words(fault)
    case .otherSchema(let name): name.map(otherSchema) ?? noMember("schema")
    case .missingMember(let name): noMember(name)
    case .unknownMember(let name, let nearest): unknownMember(name, nearest: nearest)
    case .wrongKind(let expected): words(expected)
    case .unknownDomain(let name, let nearest): unknownDomain(name, nearest: nearest)
    case .nameTwice(let name):
      Phrase(
        en: "another count is called '\(shown(name))' already",
        es: "ya hay otro conteo llamado '\(shown(name))'")
    case .outOfRange(let number):
      Phrase(
        en: "\(number) is not from 0 to \(ProgramCountsFile.mostPeople)",
        es: "\(number) no está entre 0 y \(ProgramCountsFile.mostPeople)")
    case .moreThanPeople(let counted, let people):
      Phrase(
        en: "\(counted) were counted, and there are \(people) people",
        es: "se contaron \(counted), y hay \(people) personas")
    case .otherColumns(let names, let offered):
      offered.isEmpty
        ? Phrase(
          en: "the report has no groups that counts can have: write {}",
          es: "el informe no tiene grupos que un conteo pueda llevar: escribe {}")
        : Phrase(
          en: "\(list(names).english) is not how the report is grouped: "
            + "\(list(offered).english), from the first on",
          es: "\(list(names).spanish) no es como se agrupa el informe: "
            + "\(list(offered).spanish), desde el primero")
    case .columnsDiffer:
      Phrase(
        en: "this group has other columns than the ones before",
        es: "este grupo lleva otras columnas que los anteriores")
    case .groupTwice:
      Phrase(en: "this group stands there twice", es: "este grupo está dos veces")
    }
  }

  private static func unknownDomain(_ name: String, nearest: String?) -> Phrase {
    let choices = nearest ?? Words.list(ReportDomain.ofSkills.map(\.rawValue), and: "or")
    let spanish = nearest ?? Words.list(ReportDomain.ofSkills.map(\.rawValue), and: "o")
    return Phrase(
      en: "'\(shown(name))' is no domain; did you mean \(choices)?",
      es: "'\(shown(name))' no es un ámbito; ¿querías decir \(spanish)?")
  }

  private static func words(_ expected: ProgramCountsFault.Expected) -> Phrase {
    switch expected {
    case .object: Phrase(en: "is no object { }", es: "no es un objeto { }")
    case .text:
      Phrase(
        en: "is no text in quotes of 1 to \(ProgramCountsFile.longestText) characters",
        es: "no es un texto entre comillas de 1 a \(ProgramCountsFile.longestText) caracteres")
    case .wholeNumber: Phrase(en: "is no whole number", es: "no es un número entero")
    case .list:
      Phrase(
        en: "is no list [ ] with something in it", es: "no es una lista [ ] con algo adentro")
    }
  }

  private static func list(_ names: [String]) -> Phrase {
    guard !names.isEmpty else { return Phrase(same: "{}") }
    return Phrase(same: names.map { "'\(shown($0))'" }.joined(separator: ", "))
  }
}
