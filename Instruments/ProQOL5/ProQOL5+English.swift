import Formats

extension ProQOL5 {
  /// Thirty sentences of this project's own, each on the side that the key of its item demands:
  /// those of 1, 4, 15, 17 and 29 speak of what keeps a person well.
  public static let english = Wording(
    language: .english, name: "adapted from the ProQOL, in Tend's words",
    isReviewedByPeers: false,
    items: [
      "I had enough rest to start my day well.",
      "A story I heard at work came back to me when I wanted to rest.",
      "My own story was of use to someone.",
      "My workday had room for a break.",
      "Outside of work, I kept worrying about someone I support.",
      "I took joy in seeing someone move forward.",
      "My body was tense after I heard about something painful.",
      "I ran out of energy before my day was over.",
      "The world seemed less safe to me because of what I heard at work.",
      "I did my work on autopilot.",
      "I dreamed about things that people had told me.",
      "I looked forward to my next day at work.",
      "Someone's pain stirred up an old pain of my own.",
      "I took sadness home with me from work.",
      "I could count on someone at work when things got hard.",
      "I felt that my company did people good.",
      "I had a say in how I did my work.",
      "My work gave meaning to my days.",
      "The thought of going to work weighed on me.",
      "I learned something of value from the people I support.",
      "I doubted that my work does any good.",
      "I ended my workday with a good feeling.",
      "When I was with people close to me, my mind went to what I had heard.",
      "The trust that people placed in me felt good.",
      "I put off a talk because I feared what I would hear.",
      "Little things at work got on my nerves.",
      "I enjoyed being with the people I support.",
      "I felt numb while someone told me about something painful.",
      "I was patient, even on long days.",
      "I wanted to tell others about the good side of my work.",
    ])
}
