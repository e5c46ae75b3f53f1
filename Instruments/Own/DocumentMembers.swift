/// The names that the objects of a document may have; `definition.schema.json` lists the same.
enum DocumentMembers {
  static let instrument = [
    "$schema", "schema", "id", "version", "publishedName", "subject", "scoring", "missingKey",
    "form", "missingRule", "scales", "workedExamples", "guide", "wordings", "consent",
  ]
  static let missingKey = ["holder", "source"]
  static let form = ["items", "lowest", "highest", "lookBackDays"]
  static let scale = [
    "id", "publishedName", "everydayName", "higherMeans", "favourable", "items", "reversed",
    "source", "bands", "norm", "error", "percentSource",
  ]
  static let bands = ["source", "cutoffOfOneStudy", "bands"]
  static let band = ["id", "from"]
  static let norm = ["mean", "standardDeviation", "sample", "source"]
  static let error = [
    "standardDeviation", "reliability", "otherReliabilities", "certainty",
    "standardErrorOfMeasurement", "smallestDetectable", "smallestDetectableRange",
  ]
  static let figure = ["value", "sample", "source"]
  static let reliability = ["kind", "coefficient"]
  static let workedExample = ["answers", "scores", "bands", "source"]
  static let guide = [
    "name", "topic", "purpose", "lookBack", "bandNames", "answerLabels", "credit", "conditions",
    "officialForm", "allowsSingleScales", "showsItemMean", "audiences", "asides", "caveats",
  ]
  static let aside = ["title", "paragraphs"]
  static let caveat = ["text", "source"]
  static let wording = ["kind", "language", "name", "reviewedByPeers", "items"]
  static let consent = ["givenBy", "date", "terms"]
  static let source = ["citation", "certainty"]
  static let phrase = ["en", "es"]
}
