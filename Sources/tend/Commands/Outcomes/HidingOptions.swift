import ArgumentParser
import Outcomes

/// What of the figures is hidden, and which groups have any.
struct HidingOptions: ParsableArguments {
  @Flag(help: "Everybody together beside the groups, and larger groups beside those within.")
  var totals = false

  @Option(
    help: ArgumentHelp("The fewest people that a figure may stand for; 5 or more.", valueName: "n"))
  var threshold: Int?

  @Flag(help: "Hide nothing. Every page then says that it is not for release.")
  var unprotected = false
}

extension HidingOptions {
  /// - Throws: `OutcomesUsageFault.thresholdTooLow`.
  func control() throws(OutcomesUsageFault) -> DisclosureControl {
    do throws(ThresholdFault) {
      return try DisclosureControl(
        threshold: threshold ?? DisclosureControl.usualThreshold, isUnprotected: unprotected)
    } catch {
      throw .thresholdTooLow(error)
    }
  }
}
