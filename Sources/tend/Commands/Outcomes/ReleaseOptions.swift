import ArgumentParser
import Formats
import Outcomes

/// How figures of groups are released, and where they go.
struct ReleaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns to group by, with commas; month, quarter and year come from the date.",
      valueName: "columns"))
  var groupBy: String?

  @Option(
    help: ArgumentHelp("The month that years start in, 1 to 12, as 7 for July.", valueName: "month")
  )
  var yearStart: String?

  @OptionGroup var hiding: HidingOptions

  @Option(
    help: ArgumentHelp(
      "The column that names workers; a group with fewer than three is hidden.",
      valueName: "column"))
  var staff: String?

  @Option(help: ArgumentHelp("strict, or prorate:0.8.", valueName: "rule"))
  var missing: String?

  @Option(help: ArgumentHelp("The file to write; only its owner can read it.", valueName: "file"))
  var output: String?

  @Flag(help: "In CSV, an apostrophe before text that a spreadsheet could run.")
  var spreadsheetSafe = false
}

extension ReleaseOptions {
  /// What the groups are made of.
  func grouping() throws(OutcomesUsageFault) -> [PanelOptions.Grouping] {
    try GroupList.grouping(groupBy, yearStart: yearStart, staff: staff)
  }

  /// What disclosure control is to do, but for what the panel brings.
  func settings() throws -> ReleaseSettings {
    let grouping = try grouping()
    var settings = ReleaseSettings(control: try hiding.control(), columns: grouping.map(\.name))
    settings.hasTotals = hiding.totals
    settings.coarser = CoarserGrouping.all(
      for: grouping, yearStart: try GroupList.firstMonth(yearStart))
    return settings
  }

  /// The month that the years of the groups start in; 1 where none are years.
  func yearStartOfGroups() throws(OutcomesUsageFault) -> Int {
    try grouping().contains { $0.name == "year" } ? GroupList.firstMonth(yearStart) : 1
  }

  /// How a text of the tables is written in CSV.
  func cell(_ text: String) -> String {
    spreadsheetSafe ? SpreadsheetText.safe(text) : text
  }
}
