import ArgumentParser
import Formats
import Instruments
import Outcomes

/// What stands above a report for others.
struct HeadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The heading of the report.", valueName: "words"))
  var title: String?

  @Option(help: ArgumentHelp("The date of the report, today without it.", valueName: "date"))
  var date: String?
}

extension HeadingOptions {
  /// - Throws: `UsageFault` for a heading or date that cannot be.
  func heading(in session: Session) throws -> ReportHeading {
    ReportHeading(
      title: try Names.label(title, option: "--title"),
      date: try Names.date(date, today: session.today))
  }

  /// The heading where a page to hand on is asked for; nil for other formats.
  ///
  /// - Throws: `UsageFault`, also where an option has no page to stand on.
  func headingOfPage(in session: Session) throws -> ReportHeading? {
    if session.format == .markdown || session.format == .html { return try heading(in: session) }
    for (option, value) in [("--title", title), ("--date", date)] where value != nil {
      throw UsageFault.needsOption(option, beside: "--format=html")
    }
    return nil
  }
}

struct ReportHeading {
  let title: String?
  let date: CivilDate

  /// The page of one table of one instrument.
  func page(of part: ReportPart, _ entry: CatalogEntry, in session: Session) -> String {
    let outline = ReportOutline(
      ProgramReport(
        title: title, date: date,
        parts: [ProgramReport.Part(part, names: ReportNames(entry))]))
    return session.format == .html
      ? ReportHTML.text(outline, language: session.language)
      : ReportMarkdown.text(outline, language: session.language)
  }
}
