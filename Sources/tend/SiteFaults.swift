import Outcomes

/// Something wrong with how a site file was asked for, or several of them.
enum SiteUsageFault: Error {
  /// Neither `--to` nor `--plain`.
  case sealedOrPlain
  /// An option that says something of figures, which a site file has none of.
  case notInASiteFile(option: String)
  case minimumTooLow(Int)
  /// A file without a name.
  case emptyPath
  /// Stdin can be read once.
  case stdinTwice
  /// A column that the files were not made with.
  case notAGroup(String, offered: [String])
  /// An option for files of the other kind.
  case notOfKind(option: String, SiteHeading.Kind)
}

/// Something wrong with the files of several sites.
enum SiteDataFault: Error {
  case file(SiteFileFault, name: String)
  case tooLarge(name: String, limit: Int)
  case unknownInstrument(String, name: String)
  /// The definition of the instrument is not the one that this tend has.
  case otherDefinition(String, name: String)
  /// Two files were made in different ways.
  case differing(
    SiteHeading.Part, name: String, SiteHeading, first: String, SiteHeading)
  case sameTwice(name: String, first: String)
  case together(SiteFault)
}
