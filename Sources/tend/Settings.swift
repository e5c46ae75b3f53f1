import Care
import Formats

/// What a person has set for all their stores; kept in `$XDG_CONFIG_HOME/tend/settings.json`.
struct Settings: Equatable, Sendable {
  var language: Language?
  var isAccessible: Bool?
  /// Whether home shows figures; dates alone unless turned on.
  var showsFigures: Bool?
  /// The country whose help lines are shown, as two capital letters.
  var lifelineCountry: String?
  /// How often the person wants to take time for a check-in; nil for no rhythm.
  var rhythm: Rhythm.Kind?
  /// How much clinical supervision there is to be in a month.
  var supervisionStandard: SupervisionStandard?

  /// One setting as commands name it.
  enum Name: String, CaseIterable {
    case language
    case accessible
    case home
    case rhythm
    case lifeline
    case supervision

    /// What it is about, for those who read the English name in a Spanish list.
    var gloss: Phrase {
      switch self {
      case .language:
        Phrase(
          en: "language; environment is the system's", es: "idioma; environment es el del sistema")
      case .accessible:
        Phrase(
          en: "sentences instead of drawings: on or off",
          es: "frases en lugar de dibujos")
      case .home:
        Phrase(en: "home: dates or figures", es: "inicio: dates son fechas, figures son cifras")
      case .rhythm: Phrase(en: "your rhythm; off is none", es: "tu ritmo; off es sin ritmo")
      case .lifeline: Phrase(en: "the country of the help lines", es: "país de las líneas de ayuda")
      case .supervision:
        Phrase(
          en: "clinical sessions and minutes a month", es: "sesiones clínicas y minutos al mes")
      }
    }

    /// The values it takes; empty where they are not to be listed.
    var allowed: [String] {
      switch self {
      case .language: Language.allCases.map(\.rawValue)
      case .accessible: ["on", "off"]
      case .home: ["dates", "figures"]
      case .rhythm, .lifeline, .supervision: []
      }
    }

    /// The value while nothing is set.
    var standard: String {
      switch self {
      case .language: "environment"
      case .accessible: "off"
      case .home: "dates"
      case .rhythm: "off"
      case .lifeline: "US"
      case .supervision: SupervisionStandard.nationalCode.setting
      }
    }
  }

  /// The value as text, or nil where nothing is set.
  subscript(name: Name) -> String? {
    get {
      switch name {
      case .language: language?.rawValue
      case .accessible: isAccessible.map { $0 ? "on" : "off" }
      case .home: showsFigures.map { $0 ? "figures" : "dates" }
      case .rhythm: rhythm?.description
      case .lifeline: lifelineCountry
      case .supervision: supervisionStandard?.setting
      }
    }
    set {
      switch name {
      case .language: language = newValue.flatMap(Language.init)
      case .accessible: isAccessible = newValue.map { $0 == "on" }
      case .home: showsFigures = newValue.map { $0 == "figures" }
      case .rhythm: rhythm = newValue.flatMap(Rhythm.Kind.init)
      case .lifeline: lifelineCountry = newValue
      case .supervision: supervisionStandard = newValue.flatMap(SupervisionStandard.init(setting:))
      }
    }
  }

  static func path(in world: World) -> String {
    let folder = world["XDG_CONFIG_HOME"] ?? (world["HOME"] ?? ".") + "/.config"
    return folder + "/tend/settings.json"
  }

  /// The settings in a file; none where there is no file.
  ///
  /// - Throws: `FileFault` where it cannot be read, `SettingsFault` where it is not understood.
  static func load(_ path: String) throws -> Settings {
    guard Paths.exists(path) else { return Settings() }
    let bytes = try BlockReader(path).readAll(limit: 65_536)
    guard let members = try? JSON.parse(bytes).members else { throw SettingsFault(path: path) }
    var settings = Settings()
    for member in members {
      guard let name = Name(rawValue: member.name) else { continue }
      guard let value = member.value.string,
        name.allowed.isEmpty || name.allowed.contains(value)
      else { throw SettingsFault(path: path) }
      settings[name] = value
      guard settings[name] != nil || value == name.standard else { throw SettingsFault(path: path) }
    }
    return settings
  }

  /// Writes the file whole, 0600; a file without settings is removed.
  func save(_ path: String, token: String) throws {
    let members = Name.allCases.compactMap { name in
      self[name].map { JSON.Member(name.rawValue, .string($0)) }
    }
    guard !members.isEmpty else {
      Paths.remove(path)
      return
    }
    try Paths.makeFolders(Paths.folder(of: path))
    let file = try ReplacingFile(path, token: token)
    try file.write(Array((JSON.object(members).text(pretty: true) + "\n").utf8).span)
    try file.commit()
  }
}

/// A settings file that is not understood.
struct SettingsFault: Error {
  let path: String
}

extension SupervisionStandard {
  /// As a setting: `2x120` for two sessions and 120 minutes.
  var setting: String { "\(sessions)x\(minutes)" }

  /// All of them, from the least to the most.
  static let settings =
    "\(sessionRange.lowerBound)x\(minuteRange.lowerBound) – "
    + "\(sessionRange.upperBound)x\(minuteRange.upperBound)"

  /// Nil where the text is none.
  init?(setting text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let sessions = parts[0], let minutes = parts[1],
      let standard = try? SupervisionStandard(sessions: sessions, minutes: minutes)
    else { return nil }
    self = standard
  }
}
