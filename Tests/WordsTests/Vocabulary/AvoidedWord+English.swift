extension AvoidedWord {
  static let english = labels + suicide + clinical + blame + pressure

  /// Names that make a person into a condition.
  private static let labels = [
    AvoidedWord(
      "addict, addicts, junkie, junkies, druggie, druggies, drug user, drug users, user of drugs",
      instead: "a person who uses drugs, a person in recovery",
      "it makes the use of substances the whole of a person", .nida),
    AvoidedWord(
      "alcoholic, alcoholics, drunk, drunks",
      instead: "a person who drinks, a person in recovery from alcohol",
      "it makes drinking the whole of a person", .nida),
    AvoidedWord(
      """
      abuser, abusers, substance abuse, drug abuse, alcohol abuse, drug habit, abuses drugs, \
      abuses alcohol, abused drugs
      """,
      instead: "use, harmful use",
      "it judges, and the same word is used of violence", .nida),
    AvoidedWord(
      "clean, cleaner, dirty",
      instead: "in recovery, not using; a test was negative or positive",
      "whoever is called clean is called dirty another day", .nida),
    AvoidedWord(
      "relapse, relapses, relapsed, relapsing, fall off the wagon, fell off the wagon",
      instead: "return to use, used again",
      "the word comes from sin and backsliding, and counts all the time before as lost",
      .whiteAndAli),
    AvoidedWord(
      """
      mentally ill, mental patient, mental patients, schizophrenic, schizophrenics, psychotic, \
      psychotics, the disabled, the handicapped, handicapped
      """,
      instead: "a person who lives with",
      "the condition takes the place of the person", .apa),
    AvoidedWord(
      "crazy, insane, insanity, lunatic, lunatics, maniac, maniacs, psycho, nutcase",
      instead: "say what happened or what was felt", "it is an insult", .coordinatingCouncil),
    AvoidedWord(
      "victim, victims",
      instead: "a person who lived through", "it ties a person to what was done to them", .apa),
    AvoidedWord(
      """
      suffer, suffers, suffered, suffering, sufferer, sufferers, afflicted, stricken, confined to, \
      bound to a wheelchair, wheelchair bound
      """,
      instead: "lives with, has",
      "it supposes how somebody else feels about their own life", .louisville),
    AvoidedWord(
      "normal, normally, normalcy, abnormal, abnormally, abnormality",
      instead: "usual, most people, people without",
      "it sets some people up as the measure of others", .apa),
  ]

  private static let suicide = [
    AvoidedWord(
      """
      commit suicide, commits suicide, committed suicide, committing suicide, failed attempt, \
      successful attempt, successful suicide, unsuccessful attempt
      """,
      instead: "died by suicide, survived",
      "it speaks of a crime, or of dying as a success", .suicideReporting),
    AvoidedWord(
      "suicidal",
      instead: "thinking about suicide", "it makes a thought into a trait of the person",
      .apa),
  ]

  /// The words of clinics and files, which peer support does without.
  private static let clinical = [
    AvoidedWord(
      "diagnosis, diagnoses, diagnose, diagnosed, diagnostic, prognosis",
      instead: "what it says, and that it is no more than that",
      "the program gives none, and peers meet people and not their diagnoses", .copelandAndMead),
    AvoidedWord(
      """
      disorder, disorders, disordered, pathology, pathological, dysfunction, dysfunctional, \
      impairment, impairments, impaired, deficit, deficits, decompensate, decompensates, \
      decompensated, chronic, chronically, high functioning, low functioning
      """,
      instead: "challenges, experiences, a hard time",
      "it describes a person by what is wrong", .copelandAndMead),
    AvoidedWord(
      "symptom, symptoms, symptomatic",
      instead: "experiences, signs, what you notice",
      "it turns what somebody lives through into a sign of illness", .copelandAndMead),
    AvoidedWord(
      "patient, patients",
      instead: "person, people, someone I support",
      "peer support is between equals, and nobody in it is a patient", .samhsa),
    AvoidedWord(
      """
      noncompliant, non compliant, noncompliance, non compliance, compliant, unmotivated, \
      treatment resistant, resistant to treatment, manipulative, attention seeking, acting out, \
      frequent flyer, frequent flyers, hard to reach, in denial, refuses treatment, unrealistic, \
      poor judgment
      """,
      instead: "say what the person chose, or would rather",
      "it calls a choice a flaw", .louisville),
  ]

  /// What blames, judges or ranks.
  private static let blame = [
    AvoidedWord(
      "fail, fails, failed, failing, failure, failures",
      instead: "did not work, could not, not yet, does not agree",
      "nobody fails here, and a program can say what did not work", .house),
    AvoidedWord(
      "your fault, to blame, blame, blamed, blames, guilty, lazy, weakness, weaknesses",
      instead: "say what happened", "it blames", .coordinatingCouncil),
    AvoidedWord(
      """
      best, worst, worse, better than others, worse than others, ranking, rankings, rank, ranks, \
      ranked, below average, above average, than others, other people's scores, winner, loser
      """,
      instead: "higher, lower, the favourable side, than before",
      "scores are not for comparing people, and a lower one is not a worse person", .house),
  ]

  /// What hurries or orders about.
  private static let pressure = [
    AvoidedWord(
      "overdue, past due, late, too late, missed, behind, falling behind, streak, streaks",
      instead: "not yet, if you wish, whenever suits you",
      "nothing is owed to this program, and \"not now\" is a good answer", .house),
    AvoidedWord(
      "should, shouldn't, ought, must, mustn't",
      instead: "can, may, it helps to; for a rule of the program say what it takes",
      "it orders, where peers offer", .samhsa),
    AvoidedWord(
      "urgent, urgently, hurry, immediately, alert, alerts",
      instead: "now, if you wish; for danger, whom to call",
      "it frightens", .house),
  ]
}
