import Care
import Formats

/// What stands beside a chart on the line of time, as short dated lines: side by side with the
/// scores, and never as their cause.
enum TimelineWords {
  /// So many stand under a chart; `tend history` has them all.
  static let most = 6

  /// One line a note, a change of work or an item of the plan; a last line says how many more there
  /// are.
  ///
  /// - Parameters:
  ///   - events: in the order of the line of time.
  ///   - latestFirst: as the sentences of a chart are said.
  static func lines(_ events: [TimelineEvent], latestFirst: Bool = false) -> [Phrase] {
    let strands = strands(of: events)
    let chosen = chosen(of: strands)
    let lines = chosen.compactMap(line)
    guard !lines.isEmpty else { return [] }
    let more = strands.count - chosen.count
    return [heading] + (latestFirst ? lines.reversed() : lines) + (more > 0 ? [others(more)] : [])
  }

  /// What belongs on one line: a note, or all that became of an item of the plan.
  private struct Strand {
    let weight: Weight
    /// In their order; the line stands at the place of the last.
    var events: [TimelineEvent]
  }

  private static func strands(of events: [TimelineEvent]) -> [Strand] {
    var strands: [Strand] = []
    var places: [Int: Int] = [:]
    for event in events {
      switch event.what {
      case .note(let note):
        strands.append(Strand(weight: note.kind == .work ? .work : .note, events: [event]))
      case .plan(let plan):
        let moves = (places[plan.item].map { strands[$0].events } ?? []) + [event]
        let strand = Strand(weight: Weight(of: plan), events: moves)
        if let place = places[plan.item] {
          strands[place] = strand
        } else {
          places[plan.item] = strands.count
          strands.append(strand)
        }
      case .checkIn, .newTrend: continue
      }
    }
    return strands.sorted(by: comesFirst)
  }

  private static func comesFirst(_ a: Strand, _ b: Strand) -> Bool {
    guard let first = a.events.last, let second = b.events.last else { return false }
    return first < second
  }

  /// At most ``most``, in their order: changes of work first, then notes, then what was done of the
  /// plan, then the rest of it, and of each the latest.
  private static func chosen(of strands: [Strand]) -> [Strand] {
    var chosen: [Strand] = []
    for weight in Weight.allCases {
      chosen += strands.filter { $0.weight == weight }.suffix(most - chosen.count)
    }
    return chosen.sorted(by: comesFirst)
  }

  private enum Weight: CaseIterable {
    case work
    case note
    case doneOfPlan
    case plan

    /// By how an item of the plan stands after what became of it last.
    init(of event: PlanEvent) {
      switch event.kind {
      case .moved(.done), .moved(.partly): self = .doneOfPlan
      case .added, .moved, .helped: self = .plan
      }
    }
  }

  private static let heading = Phrase(
    en: "In the same time (side by side, not as a cause):",
    es: "En el mismo tiempo (al lado, no como causa):")

  private static func others(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) more: tend history", es: "\(count) más: tend history")
  }

  private static func line(_ strand: Strand) -> Phrase? {
    guard let last = strand.events.last else { return nil }
    switch last.what {
    case .note(let note): return dated(note.date, note.kind.name, note.text)
    case .plan(let plan):
      let name = plan.name.joined(to: before(strand), with: "")
      return dated(plan.date, name, plan.what.text)
    case .checkIn, .newTrend: return nil
    }
  }

  /// What became of an item before that, in brackets; nothing where that is all.
  private static func before(_ strand: Strand) -> Phrase {
    let earlier = strand.events.dropLast().compactMap { event -> Phrase? in
      guard case .plan(let plan) = event.what else { return nil }
      return Phrase(
        en: "\(plan.step.english) \(plan.date)", es: "\(plan.step.spanish) \(plan.date)")
    }
    guard !earlier.isEmpty else { return Phrase(same: "") }
    let english = earlier.map(\.english).joined(separator: ", ")
    let spanish = earlier.map(\.spanish).joined(separator: ", ")
    return Phrase(en: " (\(english))", es: " (\(spanish))")
  }

  /// No longer than a line or two, whatever was written.
  private static func dated(_ date: CivilDate, _ kind: Phrase, _ text: String) -> Phrase {
    let words = text.printable().truncated(to: 60)
    return Phrase(
      en: "\(date), \(kind.english): \(words)", es: "\(date), \(kind.spanish): \(words)")
  }
}

extension PlanEvent {
  /// What became of the item, without the word "plan".
  fileprivate var step: Phrase {
    switch kind {
    case .added: Phrase(en: "added", es: "agregado")
    case .moved(let state): state.name
    case .helped(let helped): helped.name
    }
  }
}
