// How many cells of a terminal a text takes. The standard library knows categories and emoji; the
// wide scripts come from the ranges that Unicode's EastAsianWidth.txt marks W and F.

extension String {
  /// The cells that the text takes on a terminal: ASCII one each, wide scripts and emoji two,
  /// combining marks and control characters none.
  ///
  /// Terminals differ on joined emoji; this counts each as one picture of two cells.
  package var displayWidth: Int {
    // Most text: then there is nothing to look up.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return utf8.count }
    var width = 0
    for character in self { width += character.displayWidth }
    return width
  }
}

extension Character {
  /// 0, 1 or 2 cells.
  package var displayWidth: Int {
    if isASCII { return isPrintableASCII ? 1 : 0 }
    var width = 0
    var hasEmojiBase = false
    for scalar in unicodeScalars {
      if scalar == "\u{FE0F}" && hasEmojiBase { return 2 }
      hasEmojiBase = hasEmojiBase || scalar.properties.isEmoji
      width = max(width, scalar.displayWidth)
    }
    return width
  }

  private var isPrintableASCII: Bool {
    guard let value = asciiValue else { return false }
    return (0x20...0x7E).contains(value)
  }
}

extension Unicode.Scalar {
  /// 0, 1 or 2 cells, taken alone.
  var displayWidth: Int {
    if value < 0x300 { return isShownBelowU0300 ? 1 : 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    // The second and third parts of a Korean syllable join the first.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    return properties.isEmojiPresentation || isWide ? 2 : 1
  }

  private var isShownBelowU0300: Bool {
    (0x20...0x7E).contains(value) || value >= 0xA0
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: false
    }
  }
}
