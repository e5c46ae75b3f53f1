import ArgumentParser

/// The program. Called alone, it is home.
struct Tend: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "tend",
    abstract: "A wellbeing self-check for people who do peer support work.",
    discussion: """
      Called alone, tend shows where you are: what is unfinished, the date of
      your last check-in, and one next step.

        tend check                  the monthly self-check, about 5 minutes
        tend chart                  your scores over time
        tend demo                   all of it on made-up data

      Everything stays in one file on this computer. Nothing uses the network.
      """,
    version: Version.text,
    subcommands: [
      Check.self, Record.self, Score.self, Explain.self, History.self, Show.self, ChartCommand.self,
      NoteCommand.self, PlanCommand.self, Remind.self, Revise.self, Forget.self, Undo.self,
      ShareCommand.self, OpenCommand.self, SupervisionCommand.self, KeysCommand.self,
      OutcomesCommand.self,
      InstrumentsCommand.self,
      StoreCommand.self, SettingsCommand.self, LifelineCommand.self, Demo.self, AyudaCommand.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try Home.run(in: session)
  }
}

/// The version of the program, apart from those of the instruments.
enum Version {
  static let text = "0.1.0"
}
