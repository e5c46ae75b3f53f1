import Formats
import Outcomes

/// What is said once a site file was written.
enum SitesPage {
  static func written(to path: String, isSealed: Bool, _ file: SiteFile) -> Page {
    let (given, withheld) = file.groupCounts
    var page = Page()
    page.text(
      Phrase(
        en: "Written to \(path). It is confidential, and no release.",
        es: "Escrito en \(path). Es confidencial, y no es para publicar."))
    if !isSealed {
      page.text(
        Phrase(
          en: "It is not sealed: whoever gets it can read it.",
          es: "No está sellado: quien lo tenga puede leerlo."))
    }
    if withheld > 0 {
      page.text(
        Phrase(
          en: "Groups with figures in it: \(given). With only their name, for few people: "
            + "\(withheld).",
          es: "Grupos con cifras: \(given). Con solo su nombre, por ser pocas personas: "
            + "\(withheld)."))
    }
    return page
  }
}
