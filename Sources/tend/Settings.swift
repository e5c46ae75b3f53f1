import Formats

/// What a person has set for all their stores; kept in `$XDG_CONFIG_HOME/tend/settings.json`.
struct Settings: Equatable, Sendable {
  var language: Language?
  var isAccessible: Bool?
  /// Whether home shows figures; dates alone unless turned on.
  var showsFigures: Bool?
  /// The country whose help lines are shown, as two capital letters.
  var lifelineCountry: String?

  /// One setting as commands name it.
  enum Name: String, CaseIterable {
    case language
    case accessible
    case home
    case lifeline

    /// The values it takes; empty where any country code is one.
    var allowed: [String] {
      switch self {
      case .language: Language.allCases.map(\.rawValue)
      case .accessible: ["on", "off"]
      case .home: ["dates", "figures"]
      case .lifeline: []
      }
    }

    /// The value while nothing is set.
    var standard: String {
      switch self {
      case .language: "environment"
      case .accessible: "off"
      case .home: "dates"
      case .lifeline: "US"
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
      case .lifeline: lifelineCountry
      }
    }
    set {
      switch name {
      case .language: language = newValue.flatMap(Language.init)
      case .accessible: isAccessible = newValue.map { $0 == "on" }
      case .home: showsFigures = newValue.map { $0 == "figures" }
      case .lifeline: lifelineCountry = newValue
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
