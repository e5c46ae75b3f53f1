import Formats

extension RASR {
  /// Twenty-four sentences of this project's own, each on what the factor of its item measures.
  public static let english = Wording(
    language: .english, name: "adapted from the RAS-R, in Tend's words",
    isReviewedByPeers: false,
    items: [
      "I am working toward something.",
      "I know what my next small step is.",
      "I put effort into what matters to me.",
      "I am the one who decides where my life is going.",
      "When one way does not work, I look for another.",
      "Someone would notice if I had a bad week.",
      "I can name things that I do well.",
      "I trust myself to make good choices.",
      "I treat myself with kindness.",
      "I can be myself around others.",
      "I can calm myself when a lot is going on.",
      "I can picture good days ahead of me.",
      "I can bring about change in my own life.",
      "What I have lived through has taught me things that I can use.",
      "I do what I planned even when symptoms show up.",
      "There is much more to me than my symptoms.",
      "I have days when symptoms stay in the background.",
      "It feels all right to let others help me.",
      "I tell someone when things get hard for me.",
      "I know where to turn when I need support.",
      "I get back on my feet after a setback.",
      "I feel at ease with at least one other person.",
      "People close to me stand by me in hard times.",
      "Being with others does me good.",
    ])
}
