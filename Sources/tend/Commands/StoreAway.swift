import ArgumentParser

extension StoreCommand {
  struct Away: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "away",
      abstract: "Put the store away: sealed with a passphrase, until you take it back.",
      discussion: """
        Asks for a new passphrase, prints a recovery sheet to keep on paper,
        seals the store, proves that it opens again, and removes the plain
        file. While it is away, commands that need it say so.

          tend store away

        The sheet goes to stdout, so it can go to a printer: tend store away | lp
        """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("A file whose first line is the passphrase.", valueName: "file"))
    var passphraseFrom: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      try PutAwayRun(session: session, passphraseFile: passphraseFrom).run()
    }
  }

  struct Back: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "back",
      abstract: "Take back a store that was put away.",
      discussion: """
        Asks for the passphrase. If it is lost, type the key of the recovery
        sheet into a file:

          tend store back --identity key.txt
        """)

    @OptionGroup var shared: SharedOptions

    @Option(help: ArgumentHelp("A file with the key of the recovery sheet.", valueName: "file"))
    var identity: String?

    @Option(help: ArgumentHelp("A file whose first line is the passphrase.", valueName: "file"))
    var passphraseFrom: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      if identity != nil, passphraseFrom != nil {
        throw UsageFault.oneOf("--identity", "--passphrase-from")
      }
      try TakeBackRun(session: session, identity: identity, passphraseFile: passphraseFrom).run()
    }
  }
}
