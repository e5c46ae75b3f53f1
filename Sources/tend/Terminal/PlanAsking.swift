import Care
import Formats

/// Asks for an item of the plan, question by question.
struct PlanAsking {
  let conversation: Conversation
  /// The scales that the person has scores of.
  let scales: [NamedScale]

  /// - Parameter form: what is known already, and not asked.
  /// - Returns: nil where the person leaves, or gives no words.
  func form(_ form: PlanForm) throws -> PlanForm? {
    var form = form
    try conversation.session.tell(PlanQuestions.how)
    if form.what == nil {
      guard case .value(let what) = try conversation.words(PlanQuestions.what) else { return nil }
      form.what = what
    }
    guard try conversation.words(PlanQuestions.when).keep({ form.when = $0 }) else { return nil }
    if form.area == nil {
      let areas = HealthArea.allCases
      guard try choice(PlanQuestions.area, of: areas).keep({ form.area = $0 }) else { return nil }
    }
    if form.scale == nil, !scales.isEmpty {
      let page = PlanQuestions.scale(scales)
      guard try choice(page, of: scales.map(\.scale)).keep({ form.scale = $0 }) else { return nil }
    }
    if form.helper == nil {
      let helpers = PlanHelper.all
      guard try choice(PlanQuestions.helper, of: helpers).keep({ form.helper = $0 }) else {
        return nil
      }
    }
    return form
  }

  private func choice<Value>(_ page: Page, of values: [Value]) throws -> Given<Value> {
    try conversation.given(page, rule: PlanQuestions.aNumber) { reply in
      Int(reply).flatMap { values[safe: $0 - 1] }
    }
  }
}
