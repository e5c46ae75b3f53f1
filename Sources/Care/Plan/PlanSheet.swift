package import Formats

/// The plan on paper: the actions, the wellness plan and the learning goals, to fill in by hand or
/// as they stand.
package enum PlanSheet {
  /// A page to fill in by hand.
  package static func blank(_ language: Language) -> Sheet {
    var sheet = start(language)
    sheet.field(date, date: nil)
    sheet.section(PlanSheetWords.steps)
    sheet.paragraph(PlanSheetWords.howToPick)
    for _ in 1...3 {
      sheet.field(PlanSheetWords.what, nil)
      sheet.field(PlanSheetWords.when, nil)
      sheet.field(PlanSheetWords.area, nil)
      sheet.field(PlanSheetWords.helper, nil)
      sheet.field(PlanSheetWords.helped, nil)
      sheet.gap()
    }
    sheet.paragraph(PlanSheetWords.areas(HealthArea.allCases.map(\.name)))
    sheet.paragraph(PlanSheetWords.helpers)
    for part in WellnessPart.allCases {
      sheet.section(part.name)
      sheet.paragraph(part.hint)
      sheet.blankLines(3)
    }
    sheet.section(PlanSheetWords.learning)
    sheet.field(PlanSheetWords.goal, nil)
    sheet.field(PlanSheetWords.training, nil)
    end(&sheet)
    return sheet
  }

  /// A page of the plan as it stands: what is open, under way or done in part, the wellness plan, and
  /// the open learning goals. What is done or let go is not on it, and nothing is counted but training
  /// time.
  ///
  /// - Parameter today: the date that stands on the page.
  package static func filled(
    _ plan: Plan, wellness: WellnessPlan, goals: [LearningGoal], today: CivilDate,
    _ language: Language
  ) -> Sheet {
    var sheet = start(language)
    sheet.field(date, date: today)
    sheet.section(PlanSheetWords.steps)
    let items = plan.current + plan.partlyDone
    if items.isEmpty { sheet.paragraph(PlanSheetWords.noSteps) }
    for item in items {
      add(item, to: &sheet)
      sheet.gap()
    }
    for part in WellnessPart.allCases where !wellness[part].isEmpty {
      sheet.section(part.name)
      sheet.bullets(wellness[part].map(\.text))
    }
    let open = goals.filter { $0.state == .open }
    if !open.isEmpty { sheet.section(PlanSheetWords.learning) }
    for goal in open {
      sheet.field(PlanSheetWords.goal, goal.what)
      let minutes = goal.minutes()
      if minutes > 0 {
        sheet.field(PlanSheetWords.training, words: Phrase(same: Minutes.text(minutes)))
      }
    }
    end(&sheet)
    return sheet
  }

  private static func add(_ item: PlanItem, to sheet: inout Sheet) {
    sheet.field(PlanSheetWords.what, item.what)
    if item.state != .open { sheet.field(PlanSheetWords.stands, words: item.state.name) }
    if let when = item.when { sheet.field(PlanSheetWords.when, when) }
    if let area = item.area { sheet.field(PlanSheetWords.area, words: area.name) }
    sheet.field(PlanSheetWords.helper, words: item.helper.name)
    guard let promise = item.promise else { return }
    sheet.field(promise.state.name, promise.who)
    if let until = promise.until { sheet.field(PlanSheetWords.until, date: until) }
  }

  private static let date = Phrase(en: "Date", es: "Fecha")

  private static func start(_ language: Language) -> Sheet {
    Sheet(language, title: PlanSheetWords.title)
  }

  private static func end(_ sheet: inout Sheet) {
    sheet.section(PlanSheetWords.about)
    sheet.paragraph(PlanSheetWords.yours)
  }
}
