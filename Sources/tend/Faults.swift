import Care
import Formats
import Instruments
import Journal
import Psychometrics
import Sealing

/// Something wrong with how the command was called.
enum UsageFault: Error {
  case unknownCommand(String, nearest: String?, under: String?)
  case unknownInstrument(String, nearest: String?)
  case unknownScale(String, instrument: String, scales: [String], nearest: String?)
  /// A reflection has areas where an instrument has scales.
  case unknownArea(String, reflection: String, areas: [String], nearest: String?)
  case scaleNotAskedAlone(instrument: Phrase)
  /// A reflection in a table or a chart.
  case reflectionHasNoScores(Phrase)
  /// A reflection beside a form.
  case reflectionHasNoForm(Phrase)
  case reflectionTakesNoText(Phrase)
  /// A "not now" that is to be corrected.
  case notNowHasNoAnswers(entry: Int)
  /// A built-in instrument that is to be taken away.
  case builtInStays(String)
  case unknownVersion(String, instrument: String, versions: [String])
  /// A text that came with an added instrument, and is another than entries were answered to.
  case textChanged(name: String, Language)
  case notALabel(option: String)
  /// The same passphrase was to be typed twice.
  case passphrasesDiffer
  case notADate(String)
  case dateAhead(CivilDate, today: CivilDate)
  case formatNotOffered(String, offered: [String])
  case notAPersonCode
  case notAnEntryNumber(String)
  case notAShare(String)
  case notAWidth(String)
  case emptyPath(option: String)
  case notACount(option: String)
  case unknownSetting(String, nearest: String?)
  case badSettingValue(name: String, value: String, allowed: [String])
  case unknownCountry(String)
  case needsOutput(option: String)
  /// An option that says something only beside another.
  case needsOption(String, beside: String)
  /// The last day of a window lies before its first.
  case windowTurned(since: CivilDate, until: CivilDate)
  case unknownColumn(String, offered: [String])
  case oneOf(String, String)
  case noteAndAnswersOnStdin
  /// Two outputs would go to one file, or an output over what is read.
  case sameFile(String, String)
  /// A table that is named twice would count everybody twice.
  case inputTwice(String)
  case nothingRecorded
  /// Words of the argument parser, which are English.
  case parser(String, hint: String?)
}

/// Something that is not permitted, with the right way to do it.
enum Refusal: Error {
  case personInPersonalStore
  case programNeedsPerson
  case programNeedsConsent
  case notesArePersonal
  case needsConfirmation
  /// A check-in in a log of supervision.
  case logHoldsNoCheckIns
  /// Nobody can be asked for a passphrase.
  case needsPassphrase
  /// The store is put away: sealed, until it is taken back.
  case putAway
  /// The same, where somebody only looks in.
  case homePutAway
  /// So is the log of supervision.
  case logPutAway(path: String)
  /// Something personal in a store of another kind.
  case belongsToPersonalStore
  /// Something of a program in a store of another kind, or before there is one.
  case needsProgramStore
  /// The instrument's key is missing.
  case noKey(CatalogEntry)
  /// Tend has no words of its own for the instrument.
  case noOwnWording(CatalogEntry)
  /// An added instrument came without sentences that may be printed.
  case noSentences(CatalogEntry)
  /// An added instrument that a check-in begun before still needs.
  case draftWaits(CatalogEntry, of: Person)
  /// A text whose use nobody is said to permit.
  case needsPermission(CatalogEntry)
}

/// Something wrong with what was read.
enum DataFault: Error {
  case empty(name: String)
  /// A table, where one form is read.
  case looksLikeTable(name: String)
  case nulByte(name: String, line: Int)
  case notUTF8(name: String, line: Int)
  case draftTooOld(date: CivilDate)
  case inputEnded(answered: Int, of: Int)
  /// The input ended before it was said whether the form or Tend's words are answered to.
  case wayNotSaid
  case noText
}

/// Something wrong with how a command of the plan or of the reminders was called.
enum CareFault: Error {
  case notAPlanNumber(String)
  /// Nothing was ever planned, so there is no last item.
  case emptyPlan
  case unknownSuggestion(String, nearest: String?)
  case notAGoalNumber(String)
  /// No goal was ever written down, so there is no last one.
  case noGoals
  case notMinutesOfADay(Int)
  case notARhythm(String)
  /// Reminders without a rhythm.
  case noRhythm
  case notATime(String)
  case notAnAlarm(Int)
  /// The rhythm has no day any more in the calendar.
  case noDayLeft
  /// A file that is there, and is not the calendar of these reminders.
  case otherCalendar(path: String)
}

/// Something wrong with a page that is handed over, with keys, or with the log of supervision.
enum SharingFault: Error {
  /// A sealed file that was not opened.
  case sealed(AgeFault, name: String)
  case keyFile(AgeFault, name: String)
  /// A key in an argument.
  case recipient(AgeFault)
  case page(PageFault, name: String)
  case card(CardFault)
  case supervision(SupervisionFault)
  case tooLarge(name: String)
  /// Another page where a note belongs.
  case notANote(name: String)
  /// A file that would be written over.
  case alreadyThere(path: String)
  /// A store of another kind where the log of supervision lies.
  case notALog(path: String)
  case notAMonth(String)
  case unknownShare(String)
  case severalShares(String)
  case notAKeyName
  case noKeys
  case whichKey([String])
  case unknownKey(String, nearest: String?)
  case publicKeyLost(path: String)
  /// A key file that a passphrase seals, where a public key is needed.
  case protectedKeyForPublic(name: String)
}

/// A fault of the program itself, without anybody's answers in it.
enum ProgramFault: Error {
  case definitionUnreadable(digest: String)
  case selfTestFailed
  /// Something that was added is not understood any more.
  case libraryUnreadable(String)
  case storeCheckFailed
}

/// The person pressed Ctrl-C, or something asked the program to stop.
struct Interrupted: Error {}

/// Answers that came from a file or a pipe, with its name.
struct AnswersFault: Error {
  let error: ScoringError
  let name: String?
}
