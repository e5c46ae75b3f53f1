import ArgumentParser
import Outcomes
import Sealing

/// Whether a command hands on what several sites combine, in place of figures.
struct SiteFileOptions: ParsableArguments {
  @Flag(help: "Write a confidential file for outcomes combine, and no figures.")
  var mergeable = false

  @Flag(help: "With --mergeable: do not seal it.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "With --mergeable: of groups with fewer people only the name; 2 or more.", valueName: "n"))
  var minSiteN: Int?

  /// Whether a site file is to be written; then nothing that says something of figures may be given.
  ///
  /// - Parameters:
  ///   - keys: what `--to` names.
  ///   - unsuitable: options of the command with whether they were given.
  func isAsked(
    keys: [String], beside release: ReleaseOptions, unsuitable: [(option: String, isGiven: Bool)],
    in session: Session
  ) throws -> Bool {
    guard mergeable else {
      for (option, isGiven) in [
        ("--to", !keys.isEmpty), ("--plain", plain), ("--min-site-n", minSiteN != nil),
      ] where isGiven {
        throw UsageFault.needsOption(option, beside: "--mergeable")
      }
      return false
    }
    try session.offers(.text, .json)
    for (option, isGiven) in unsuitable + [
      ("--totals", release.hiding.totals), ("--threshold", release.hiding.threshold != nil),
      ("--unprotected", release.hiding.unprotected),
      ("--spreadsheet-safe", release.spreadsheetSafe),
    ] where isGiven {
      throw SiteUsageFault.notInASiteFile(option: option)
    }
    if plain, !keys.isEmpty { throw OutcomesUsageFault.notBoth("--to", "--plain") }
    if !plain, keys.isEmpty { throw SiteUsageFault.sealedOrPlain }
    return true
  }

  /// Where it goes, and who can open it.
  func output(at path: String?, keys: [String], in session: Session) throws -> SiteFileOutput {
    guard let path else { throw UsageFault.needsOption("--mergeable", beside: "--output") }
    let minimum = minSiteN ?? DisclosureControl.usualThreshold
    guard minimum >= SiteFile.lowestMinimum else {
      throw SiteUsageFault.minimumTooLow(minimum)
    }
    return SiteFileOutput(
      session: session, path: path, keys: try keys.map(SealingOptions.publicKey), minimum: minimum)
  }
}
