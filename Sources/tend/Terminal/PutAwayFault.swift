import Sealing

/// Why a store could not be put away, taken back or opened from a sealed backup; facts only.
enum PutAwayFault: Error {
  /// There is no sealed store at that path.
  case nothingPutAway(path: String)
  /// The sealed file does not open. `recovery` is whether the key on a recovery sheet might.
  case sealed(AgeFault, path: String, recovery: Bool)
  /// The file with the sealed key does not open.
  case keyFile(AgeFault, path: String)
  /// The file that `--identity` names holds no key.
  case identity(AgeFault, path: String)
  /// What was sealed does not open as the same; the store was left as it is.
  case proofFailed(path: String)
  /// The recovery sheet could not be printed, so the store was left as it is.
  case sheetNotShown
}
