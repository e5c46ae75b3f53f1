import Care
import Formats

/// The few questions after the last item of a check-in.
enum AfterwardsPage {
  /// One line: what was done, whether it helped, and how to reply.
  static func helped(_ item: PlanItem) -> Page {
    var page = Page()
    page.gap()
    page.text(Helped.question(about: item).joined(to: helpedRule))
    return page
  }

  static let helpedRule = Phrase(
    en: "(\(list(.english)); Enter passes)", es: "(\(list(.spanish)); Intro pasa)")

  private static func list(_ language: Language) -> String {
    Helped.allCases.map { $0.name[language] }.joined(separator: ", ")
  }

  /// A reply in either language, or its first letter where that says yes or no.
  static func helped(_ reply: String, _ language: Language) -> Helped? {
    let word = reply.lowercased()
    for helped in Helped.allCases {
      if [helped.name.english, helped.name.spanish].contains(word) { return helped }
    }
    if word == "s" && language == .english { return nil }
    return yesOrNo(word).map { $0 ? .yes : .no }
  }

  static func yesOrNo(_ reply: String) -> Bool? {
    if Conversation.isYes(reply) { return true }
    return ["n", "no"].contains(reply.lowercased()) ? false : nil
  }
}
