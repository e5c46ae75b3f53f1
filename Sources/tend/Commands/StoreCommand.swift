import ArgumentParser
import Formats
import Journal
import Store

struct StoreCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "The file that holds it all: where it is, checking, copying, sealing, erasing.",
    discussion: """
        tend store path
        tend store backup /media/stick/journal-backup.db
      """,
    subcommands: [
      New.self, Path.self, CheckStore.self, Backup.self, Restore.self, Away.self, Back.self,
      Erase.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try Path.show(in: session)
  }

  struct New: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Make a store.",
      discussion: """
        A personal store is made by itself with your first check-in. A program's
        store holds participants by code, and never anybody's own check-ins:

          tend --store program.db store new --program

        --run-by names who runs the program, for participants to read.
        """)

    @OptionGroup var shared: SharedOptions

    @Flag(help: "A program's store.")
    var program = false

    @Option(help: ArgumentHelp("Who runs the program.", valueName: "name"))
    var runBy: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let kind: StoreKind = program ? .program : .personal
      let runBy = try Names.label(runBy, option: "--run-by")
      if runBy != nil, !program { throw UsageFault.needsOption("--run-by", beside: "--program") }
      let store = try Store.create(at: session.storePath, kind: kind)
      if let runBy { try store.setFlag(.runBy, to: runBy) }
      let path = Paths.absolute(session.storePath)
      try session.show(
        StorePage.made(kind, path: path), or: StoreDocument.made(kind, path: path))
    }
  }

  struct Path: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "path",
      abstract: "Where the store lies.", discussion: "  tend store path")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try Self.show(in: session)
    }

    static func show(in session: Session) throws {
      try session.offers(.text, .json)
      let path = Paths.absolute(session.storePath)
      switch session.format {
      case .json:
        try session.show(
          StoreDocument.place(
            path: path, exists: Paths.exists(path),
            isPutAway: PutAwayFiles(of: session.storePath).isPutAway))
      default: try session.world.console.write(path.printable() + "\n", to: .results)
      }
    }
  }

  struct CheckStore: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check the file, and every stored score against one computed now.",
      discussion: "  tend store check")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      guard let store = try session.storeForReading() else {
        try Nothing.recorded(in: session, document: StorePage.emptyCheck)
        return
      }
      let result = try store.check(
        digest: Definitions.digest(ofText:), definition: Definitions.read)
      switch session.format {
      case .json: try session.show(StorePage.document(result))
      default: try session.show(StorePage.page(result))
      }
      guard result.problems.isEmpty else { throw ProgramFault.storeCheckFailed }
    }
  }

  struct Backup: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup",
      abstract: "Copy the store to a new file, whole and checked.",
      discussion: """
          tend store backup /media/stick/journal-backup.db

        Sealed with a passphrase, which is asked for:

          tend store backup --seal /media/stick/journal-backup.age
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The new file.")
    var file: String

    @Flag(help: "Seal it with a passphrase.")
    var seal = false

    @Option(
      help: ArgumentHelp("Seal it with the first line of this file.", valueName: "file"))
    var passphraseFrom: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      if seal || passphraseFrom != nil {
        try SealedBackup(session: session, passphraseFile: passphraseFrom).make(file)
        let path = Paths.absolute(file)
        try session.show(
          PutAwayPage.sealedBackup(path), or: PutAwayPage.sealedBackupDocument(path))
        return
      }
      guard let store = try session.storeForReading() else { throw UsageFault.nothingRecorded }
      try store.backup(to: file)
      let path = Paths.absolute(file)
      try session.show(StorePage.backedUp(to: path), or: StoreDocument.backedUp(to: path))
    }
  }

  struct Restore: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore",
      abstract: "Put a backup in the store's place; the present store is set aside.",
      discussion: """
          tend store restore /media/stick/journal-backup.db

        A sealed backup is opened first: its passphrase is asked for.
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The backup.")
    var file: String

    @Option(help: ArgumentHelp("A file with the key of a sealed backup.", valueName: "file"))
    var identity: String?

    @Option(
      help: ArgumentHelp(
        "A file whose first line is the passphrase of a sealed backup.", valueName: "file"))
    var passphraseFrom: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      if identity != nil, passphraseFrom != nil {
        throw UsageFault.oneOf("--identity", "--passphrase-from")
      }
      if Paths.isFolder(file) { throw FileFault.isDirectory(path: file) }
      if PutAwayFiles(of: session.storePath).isPutAway { throw Refusal.putAway }
      guard try Conversation(session).confirms(StorePage.askRestore(file)) else {
        try session.tell(ForgetPage.left)
        return
      }
      let result =
        try SealedStream.isSealed(file)
        ? SealedRestore(
          session: session, identity: identity, passphraseFile: passphraseFrom
        ).restore(from: file)
        : Store.restore(from: file, to: session.storePath, stamp: session.world.clock.stamp)
      try session.show(StorePage.restored(result), or: StoreDocument.restored(result))
    }
  }

  struct Erase: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase",
      abstract: "Erase the store with its drafts and everything set aside.",
      discussion: """
        Asks for a word to be typed; --yes answers for scripts, and leaves the
        settings alone.

          tend store erase
        """)

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      try EraseRun(session: session).run()
    }
  }
}
