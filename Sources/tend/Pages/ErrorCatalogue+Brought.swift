import Formats

/// What is wrong with a file that an organisation brings in.
extension ErrorCatalogue {
  static func brought(_ fault: BroughtFault) -> Problem {
    switch fault {
    case .instrument(let faults, let name, let use): own(faults, name: name, use)
    case .wording(let faults, let name): wordings(faults, name: name)
    case .norms(let faults, let name): norms(faults, name: name)
    case .tooLarge(let name, let limit):
      Problem(
        .badData,
        Phrase(
          en: "\(input(name).english) is over \(size(limit)), far more than such a file has",
          es: "\(input(name).spanish) pasa de \(size(limit)), mucho más que un archivo de estos"),
        hint: Phrase(
          en: "check that it is the right file", es: "revisa que sea el archivo correcto"))
    }
  }
}
