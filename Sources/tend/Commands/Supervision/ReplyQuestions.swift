import Care
import Formats
import Store

/// What a reply promises, asked for one thing after the other.
struct ReplyQuestions {
  let questions: Questions
  let today: CivilDate

  /// How earlier promises stand now; those that are passed stay out of the reply.
  func earlier(_ promises: [KeptPromise]) throws -> [KeptPromise] {
    var moved: [KeptPromise] = []
    for kept in promises {
      let states = SupervisionPage.states
      let number = try questions.number(
        SupervisionPage.askState(kept), among: 1...states.count)
      guard let number, let state = states[safe: number - 1] else { continue }
      let item = Reply.Item(kept.item.what, kept.item.promise.stands(state))
      moved.append(KeptPromise(id: kept.id, date: kept.date, card: kept.card, item: item))
    }
    return moved
  }

  /// New promises, up to Enter alone.
  func new() throws -> [Reply.Item] {
    var items: [Reply.Item] = []
    while let what = try questions.optionalText(SupervisionPage.askWhat(isFirst: items.isEmpty)) {
      let who = try questions.text(.one(SupervisionPage.askWho))
      let until = try questions.date(.one(SupervisionPage.askByWhen), from: today)
      let isPromised = try questions.number(SupervisionPage.askWhetherPromised, among: 1...2) != 2
      items.append(
        Reply.Item(
          what, Promise(who: who, until: until, state: isPromised ? .promised : .asked)))
    }
    return items
  }
}
