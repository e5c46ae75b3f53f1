import Formats
import Journal
import Psychometrics
import Store

/// One run of a command: the world, the person's settings, and the flags of this call, settled.
struct Session: Sendable {
  let world: World
  let settings: Settings
  let storePath: String
  let format: OutputFormat
  /// How results are shown on stdout.
  let view: View
  /// How prompts and messages are shown on stderr.
  let messageView: View
  /// Whether `--yes` answers what would be asked.
  let isConfirmed: Bool

  var language: Language { view.language }
  var today: CivilDate { world.clock.today }
  /// Whether the store was named with `--store`.
  var choseStore: Bool { view.commands.store != nil }
  var isInteractive: Bool { world.console.inputIsTerminal }

  /// - Parameter needsSettings: whether settings that cannot be read stop the command; the help
  ///   lines are shown whatever happened to a file.
  init(_ world: World, options: SharedOptions, needsSettings: Bool = true) throws {
    self.world = world
    do {
      settings = try Settings.load(Settings.path(in: world))
    } catch {
      if needsSettings { throw error }
      settings = Settings()
    }
    if options.store == "" { throw UsageFault.emptyPath(option: "--store") }
    storePath = options.store ?? world["TEND_STORE"] ?? Self.standardStorePath(in: world)
    format = options.format
    isConfirmed = options.yes
    let language = options.lang ?? settings.language ?? Self.spokenLanguage(in: world)
    let isAccessible =
      options.accessible || settings.isAccessible == true || world["ACCESSIBLE"] == "1"
    func view(_ stream: Console.Stream) -> View {
      View(
        language: language, width: Self.width(of: stream, in: world), isAccessible: isAccessible,
        hasColour: !isAccessible && options.color.applies(to: stream, in: world),
        commands: CommandNames(store: options.store))
    }
    self.view = view(.results)
    messageView = view(.messages)
  }

  /// Prints a result.
  func show(_ page: Page) throws {
    try world.console.write(view.text(page), to: .results)
  }

  func show(_ document: JSON) throws {
    try world.console.write(document.text(pretty: true) + "\n", to: .results)
  }

  /// Prints a result as a page, or as a document where JSON was asked for.
  func show(_ page: @autoclosure () -> Page, or document: @autoclosure () -> JSON) throws {
    switch format {
    case .json: try show(document())
    default: try show(page())
    }
  }

  /// Says something beside the result.
  func tell(_ page: Page) throws {
    try world.console.write(messageView.text(page), to: .messages)
  }

  func tell(_ phrase: Phrase) throws {
    var page = Page()
    page.text(phrase)
    try tell(page)
  }

  /// Takes what was shown off the screen.
  func hide() throws {
    try world.console.clearForPrivacy(terminal: world["TERM"])
  }

  /// Refuses a format that a command lacks.
  func offers(_ formats: OutputFormat...) throws {
    guard formats.contains(format) else {
      throw UsageFault.formatNotOffered(format.rawValue, offered: formats.map(\.rawValue))
    }
  }

  /// The store, or nil where nothing is recorded yet.
  func storeForReading() throws -> Store? {
    try Store.existing(at: storePath, access: .reading)
  }

  /// The store, made as a personal one where there is none.
  func storeForWriting() throws -> Store {
    if let store = try Store.existing(at: storePath, access: .writing) { return store }
    return try Store.openOrCreate(at: storePath, kind: .personal)
  }

  /// The first line at a terminal in the accessible form.
  func announceAccessibleMode() throws {
    guard messageView.isAccessible, world.console.isTerminal(.messages) else { return }
    try tell(
      Phrase(en: "The accessible form is on.", es: "La forma accesible está activada."))
  }

  private static func standardStorePath(in world: World) -> String {
    let data = world["XDG_DATA_HOME"] ?? (world["HOME"] ?? ".") + "/.local/share"
    return data + "/tend/journal.db"
  }

  /// The terminal's width, else `COLUMNS`, else 80; never under 20.
  private static func width(of stream: Console.Stream, in world: World) -> Int {
    let columns = world.console.columns(of: stream) ?? world["COLUMNS"].flatMap(Int.init) ?? 80
    return min(max(20, columns), 400)
  }

  /// The language of the environment.
  static func spokenLanguage(in world: World) -> Language {
    let locale = world["LC_ALL"] ?? world["LC_MESSAGES"] ?? world["LANG"] ?? ""
    return locale == "es" || locale.hasPrefix("es_") ? .spanish : .english
  }
}
