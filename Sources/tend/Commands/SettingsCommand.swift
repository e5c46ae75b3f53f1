import ArgumentParser
import Care
import Formats

struct SettingsCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show or change your settings.",
    discussion: """
        tend settings                    all of them
        tend settings home figures       home shows figures, not only dates
        tend settings language es        Spanish
        tend settings lifeline MX        the country of the help lines
        tend settings accessible on      sentences instead of drawings
        tend settings rhythm monthly-15  a rhythm of your own; off without one
        tend settings rhythm monthly     on the day of your last check-in
        tend settings supervision 2x120  clinical sessions and minutes a month
        tend settings home default       back to how it was
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "language, accessible, home, rhythm, lifeline or supervision.")
  var name: String?

  @Argument(help: "The new value, or default.")
  var value: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    guard let name else {
      try show(Settings.Name.allCases, of: session.settings, in: session)
      return
    }
    guard let setting = Settings.Name(rawValue: name) else {
      throw UsageFault.unknownSetting(
        name,
        nearest: NearestName.nearest(to: name, among: Settings.Name.allCases.map(\.rawValue)))
    }
    guard let value else {
      try show([setting], of: session.settings, in: session)
      return
    }
    var settings = session.settings
    settings[setting] =
      setting == .rhythm
      ? try Rhythms.checked(value, in: session) : try Self.checked(value, for: setting)
    try settings.save(Settings.path(in: session.world), token: session.world.clock.stamp)
    try show([setting], of: settings, in: session)
    if setting == .rhythm, settings.rhythm != nil, session.format == .text {
      try session.tell(RemindPage.afterChoosing)
    }
  }

  private static func checked(
    _ value: String, for setting: Settings.Name
  ) throws(UsageFault) -> String? {
    if value == "default" { return nil }
    if setting == .lifeline && LifelinePage.isCountryCode(value) { return value.uppercased() }
    if setting == .supervision {
      guard let standard = SupervisionStandard(setting: value) else {
        throw .badSettingValue(
          name: setting.rawValue, value: value, allowed: [SupervisionStandard.settings])
      }
      return standard.setting
    }
    guard setting.allowed.contains(value) else {
      throw .badSettingValue(name: setting.rawValue, value: value, allowed: setting.allowed)
    }
    return value
  }

  private func show(_ names: [Settings.Name], of settings: Settings, in session: Session) throws {
    switch session.format {
    case .json:
      try session.show([
        "schema": "tend.settings/1",
        "settings": .object(
          names.map { .init($0.rawValue, .string(settings[$0] ?? $0.standard)) }),
      ])
    default:
      var page = Page()
      for name in names {
        let value = settings[name] ?? name.standard
        page.text(
          Phrase(
            en: "\(name.rawValue) \(value)",
            es: "\(name.rawValue) \(value) (\(name.gloss.spanish))"))
      }
      try session.show(page)
    }
  }
}
