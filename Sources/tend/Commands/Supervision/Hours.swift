import ArgumentParser
import Care
import Formats
import Store

struct Hours: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract: "The hours of a month beside the standard; a sheet to sign.",
    discussion: """
      The standard is yours to set: tend settings supervision 2x120 means two
      clinical sessions and 120 minutes a month.

        tend supervision hours
        tend supervision hours --month 2026-05 --sheet
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp("The month, as 2026-05; else this one.", valueName: "month"))
  var month: String?

  @Flag(help: "A page to sign: dates, minutes, what for; no topics.")
  var sheet = false

  func run(in session: Session) throws {
    if sheet { try session.offers(.text, .markdown) } else { try session.offers(.text, .json) }
    let month = try self.month.map { text throws(SharingFault) in
      guard let month = CivilMonth(text) else { throw .notAMonth(text) }
      return month
    }
    let chosen = month ?? CivilMonth(session.today)
    let hours = SupervisionHours(chosen, of: try session.logForReading()?.sessions() ?? [])
    let standard = session.settings.supervisionStandard ?? .nationalCode
    if sheet {
      try session.print(HoursSheet.sheet(hours, standard: standard, session.language))
    } else {
      try session.show(
        SupervisionPage.hours(hours, standard), or: SupervisionDocument.hours(hours, standard))
    }
  }
}
