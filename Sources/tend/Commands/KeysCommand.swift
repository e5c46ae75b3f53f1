import ArgumentParser
import Formats
import Sealing

struct KeysCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Your keys: others seal to the public one, you open with the secret one.",
    discussion: """
        tend keys new
        tend keys show     what you give to others
        tend keys list
      """,
    subcommands: [NewKeys.self, ShowKeys.self, ListKeys.self])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try ListKeys.list(in: session)
  }
}

struct NewKeys: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a key pair.",
    discussion: """
      The secret key stays in your settings folder, in a file that only you can
      read. With --protect it is sealed with a passphrase too.

        tend keys new
        tend keys new --name work
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: "A name for the pair.")
  var name = SealedKeys.standardName

  @Flag(help: "Seal the secret key with a passphrase, which is asked for.")
  var protect = false

  @Option(
    help: ArgumentHelp("Seal it with the passphrase in this file.", valueName: "file"))
  var passphraseFrom: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    guard PlainName.isValid(name) else { throw SharingFault.notAKeyName }
    let keys = SealedKeys(in: session.world)
    try keys.requireFree(name)
    let passphrase =
      protect || passphraseFrom != nil
      ? try Passphrase.read(
        from: passphraseFrom, isNew: true, question: SharePage.askNewPassphrase, in: session)
      : nil
    let pair = try keys.make(name, protectedWith: passphrase, in: session.world)
    try session.show(SharePage.made(pair), or: ShareDocument.key(pair))
  }
}

struct ShowKeys: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a public key, to give to others.",
    discussion: """
      What is sealed to it, only your secret key opens. Give it in person, or read
      it out, so that nobody can put another in its place.

        tend keys show     add >me.pub to keep it
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The name of the pair; not needed where there is one alone.")
  var name: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let pair = try Self.pair(name, among: try SealedKeys(in: session.world).pairs())
    guard let key = pair.publicKey else { throw SharingFault.publicKeyLost(path: pair.path) }
    if SealedKeys.isOpenToOthers(pair.path) {
      try session.tell(SharePage.openToOthers(pair.path))
    }
    switch session.format {
    case .json: try session.show(ShareDocument.key(pair))
    default: try session.world.console.write(key.text + "\n", to: .results)
    }
  }

  private static func pair(
    _ name: String?, among pairs: [SealedKeys.Pair]
  ) throws(SharingFault) -> SealedKeys.Pair {
    guard let first = pairs.first else { throw .noKeys }
    guard let name else {
      if pairs.count == 1 { return first }
      guard let standard = pairs.first(where: { $0.name == SealedKeys.standardName }) else {
        throw .whichKey(pairs.map(\.name))
      }
      return standard
    }
    guard let pair = pairs.first(where: { $0.name == name }) else {
      throw .unknownKey(name, nearest: NearestName.nearest(to: name, among: pairs.map(\.name)))
    }
    return pair
  }
}

struct ListKeys: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Your key pairs, by name.",
    discussion: "  tend keys list")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try Self.list(in: session)
  }

  static func list(in session: Session) throws {
    try session.offers(.text, .json)
    let pairs = try SealedKeys(in: session.world).pairs()
    for pair in pairs where SealedKeys.isOpenToOthers(pair.path) {
      try session.tell(SharePage.openToOthers(pair.path))
    }
    try session.show(SharePage.listed(pairs), or: ShareDocument.keys(pairs))
  }
}
