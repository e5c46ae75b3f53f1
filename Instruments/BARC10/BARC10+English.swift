import Formats

extension BARC10 {
  /// Ten sentences of this project's own, one on each of the ten domains of the longer parent form,
  /// in its order.
  public static let english = Wording(
    language: .english, name: "adapted from the BARC-10, in Tend's words",
    isReviewedByPeers: false,
    items: [
      "On a hard day, I can keep to my choice about alcohol and other drugs.",
      "Most days, my mood is steady.",
      "I take good care of my body.",
      "I take part in something in my neighborhood or community.",
      "There is someone I can call when I need a hand.",
      "My week has things in it that matter to me.",
      "The place where I live feels safe.",
      "I stop and think before I do something risky.",
      "I can manage daily tasks, such as bills and appointments.",
      "I have found a way of recovery that suits me.",
    ])
}
