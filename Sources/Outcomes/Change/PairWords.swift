/// Which two entries of a person were compared, in the words of the command's options; none for the
/// first and the last.
package struct PairWords: Hashable, Sendable {
  package var from: String?
  package var to: String?
  package var event: String?
  package var fromEvent: String?
  package var toEvent: String?
  /// Whether of differing entries of one day the last counts.
  package var takesLastOfDay: Bool

  package init(
    from: String? = nil, to: String? = nil, event: String? = nil, fromEvent: String? = nil,
    toEvent: String? = nil, takesLastOfDay: Bool = false
  ) {
    self.from = from
    self.to = to
    self.event = event
    self.fromEvent = fromEvent
    self.toEvent = toEvent
    self.takesLastOfDay = takesLastOfDay
  }
}
