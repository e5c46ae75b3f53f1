import ArgumentParser
import Formats

struct AyudaCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "ayuda",
    abstract: "The commands in short, in Spanish.",
    discussion: """
      The help of each command (--help) is in English. This page says the same in
      short, in Spanish unless --lang names another language.

        tend ayuda
      """)

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.offers(.text)
    var view = session.view
    view.language = shared.lang ?? .spanish
    try session.world.console.write(view.text(AyudaPage.page), to: .results)
  }
}
