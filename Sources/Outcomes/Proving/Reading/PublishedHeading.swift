/// What a column of a published table holds, as its heading says.
enum PublishedHeading: Hashable {
  case group
  case scale
  case instrument
  /// Which table of a report a row is of.
  case part
  case isHidden
  case count
  case people
  case mean(String)
  case deviation(String)
  case sum(String)
  /// The part of everybody, in per cent or from 0 to 1.
  case share
  /// People in a category of a breakdown.
  case category(breakdown: String, String)
  /// The part of the row's people in a category.
  case categoryShare(breakdown: String, String)
  /// A figure that nothing is made of here.
  case other

  init(_ heading: String) {
    let name = Self.plain(heading)
    self = Self.known[name] ?? Self.moments(name) ?? Self.category(name) ?? .group
  }

  private static let known: [String: PublishedHeading] = {
    var known: [String: PublishedHeading] = [:]
    for name in [
      "n", "count", "entries", "check_ins", "checkins", "responses", "forms", "total_n", "number",
      "registros", "formularios", "respuestas",
    ] { known[name] = .count }
    for name in [
      "people", "persons", "participants", "clients", "individuals", "members", "personas",
      "participantes", "clientes", "n_people",
    ] { known[name] = .people }
    for name in [
      "percent", "pct", "percentage", "share", "proportion", "percent_of_total", "porcentaje", "%",
    ] { known[name] = .share }
    for name in ["scale", "measure", "escala"] { known[name] = .scale }
    for name in ["hidden", "suppressed", "oculto"] { known[name] = .isHidden }
    known["instrument"] = .instrument
    known["part"] = .part
    for name in [
      "favourable", "domain", "incomplete", "median", "q1", "q3", "ci95_low", "ci95_high", "alpha",
      "t", "t_df",
      "t_p", "wilcoxon_w", "wilcoxon_p", "wilcoxon_method", "dz", "dav", "gz", "gav",
      "change_ci95_low", "change_ci95_high", "reliable_expected_by_chance", "reliable_sd",
      "reliable_r", "reliable_source", "reliable_reason", "cutoff", "se", "sem", "min", "max", "p",
      "ci_low", "ci_high", "note", "notes", "nota", "notas",
    ] { known[name] = .other }
    for (name, category) in [
      ("cutoff_first_at_or_above", "firstAtOrAbove"), ("cutoff_last_at_or_above", "lastAtOrAbove"),
      ("cutoff_crossed_up", "crossedUp"), ("cutoff_crossed_down", "crossedDown"),
    ] { known[name] = .category(breakdown: "cutoff", category) }
    for (name, category) in [
      ("at_floor", "atFloor"), ("at_ceiling", "atCeiling"), ("could_not_rise", "couldNotRise"),
      ("could_not_fall", "couldNotFall"), ("counted", "counted"),
    ] { known[name] = .category(breakdown: category, category) }
    for name in ["up", "within", "down"] {
      known["reliable_\(name)"] = .category(breakdown: "reliable", name)
    }
    return known
  }()

  /// `mean` of the one score, `first_mean` of the measure `first`.
  private static func moments(_ name: String) -> PublishedHeading? {
    for word in ["mean", "average", "avg", "media", "promedio"] {
      if let measure = measure(name, word) { return .mean(measure) }
    }
    for word in ["sd", "std", "stdev", "standard_deviation", "desviacion_estandar"] {
      if let measure = measure(name, word) { return .deviation(measure) }
    }
    for word in ["sum", "suma"] {
      if let measure = measure(name, word) { return .sum(measure) }
    }
    return nil
  }

  private static func measure(_ name: String, _ word: String) -> String? {
    if name == word { return "score" }
    if name.hasSuffix("_\(word)") { return String(name.dropLast(word.count + 1)) }
    return name.hasPrefix("\(word)_") ? String(name.dropFirst(word.count + 1)) : nil
  }

  private static func category(_ name: String) -> PublishedHeading? {
    for start in ["band_", "banda_"] where name.hasPrefix(start) {
      return .category(breakdown: "bands", String(name.dropFirst(start.count)))
    }
    for start in ["percent_", "pct_", "share_", "porcentaje_"] where name.hasPrefix(start) {
      let category = String(name.dropFirst(start.count))
      return .categoryShare(breakdown: category, category)
    }
    for end in ["_percent", "_pct", "_share", "_porcentaje", "_%"] where name.hasSuffix(end) {
      let category = String(name.dropLast(end.count))
      return .categoryShare(breakdown: category, category)
    }
    for start in ["n_", "count_", "number_"] where name.hasPrefix(start) {
      let category = String(name.dropFirst(start.count))
      return .category(breakdown: category, category)
    }
    for end in ["_n", "_count"] where name.hasSuffix(end) {
      let category = String(name.dropLast(end.count))
      return .category(breakdown: category, category)
    }
    return nil
  }

  /// Whether a column of parts goes from 0 to 1, as `share` and `proportion` do, and not in per cent.
  static func isPart(_ heading: String) -> Bool {
    let name = plain(heading)
    return name.hasPrefix("share") || name.hasSuffix("share") || name == "proportion"
  }

  /// Small letters, with `_` for spaces and hyphens.
  static func plain(_ heading: String) -> String {
    var name = ""
    for character in heading.lowercased() {
      if character == " " || character == "-" || character == "." {
        if !name.isEmpty, name.last != "_" { name += "_" }
      } else if character != "(" && character != ")" {
        name.append(character)
      }
    }
    while name.last == "_" { name.removeLast() }
    return name
  }
}
