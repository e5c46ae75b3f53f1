import Formats
import Outcomes

/// Something wrong with how a command of `outcomes` was called.
enum OutcomesUsageFault: Error {
  case thresholdTooLow(ThresholdFault)
  /// No name between two commas of `--group-by`.
  case emptyGroup
  case groupTwice(String)
  /// A column that tells of single people or workers, and so never is a group.
  case neverAGroup(String)
  case notAMonth(String)
  case notAWindow(option: String, String)
  case windows(PairWindowFault)
  /// Two options that say different things.
  case notBoth(String, String)
  /// Stdin can be read once.
  case stdinTwice
  /// What `--error` takes is `run`, or a scale with a standard deviation and a reliability.
  case notAnError(String)
  /// A standard deviation of 0 or less, or a reliability outside 0 up to, but not, 1.
  case errorOutOfRange
  /// `--sd` and `--r` say nothing of which scale they are.
  case scaleNotNamed(scales: [String])
  case scaleTwice(String)
  /// No instrument, or more than one, fits the headings of a table.
  case whichInstrument(fitting: [String])
  /// No scale has figures that would make norms.
  case noNorms
  /// No scale has an agreement that would make norms.
  case noRetestNorms
  /// Donations hold scores and months: this option asks for something else of them.
  case notForDonations(option: String)
  /// A name of `--group-by` that no donation has.
  case noSuchPartOfDonations(String)
  /// Tables and donations are not read in one run.
  case donationsBesideTables
  /// Whoever gave scores was told that fewer people than usual are never shown.
  case promisedToDonors
}

/// Something wrong with the tables of a run, whose names are as messages have them.
enum OutcomesDataFault: Error {
  case panel(PanelError, names: [String])
  case sharedCodes(SharedCodes, names: [String])
  case circumstances(CircumstanceFault, names: [String])
  case map(ColumnMapFaults, name: String)
  /// It grew while it was read, and ended within a line when that began.
  case endsWithinLine(name: String)
  /// A list of those who could have taken part, without any code.
  case noEligible(name: String)
  /// Such a list, as a table without the column `participant`.
  case eligibleColumns(name: String)
  case eligible(CSVFault, name: String)
}
