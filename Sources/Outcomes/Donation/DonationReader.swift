import Formats
package import Psychometrics

/// Reads donations, strictly: what has no place in one is an error.
package struct DonationReader {
  /// What an instrument is; nil for one that is not known here, whose scores cannot be checked.
  private let definition: (InstrumentID) -> Definition?

  package static let byteLimit = 1 << 20
  package static let mostCheckIns = 10_000
  package static let mostMonths = 1200

  package init(definition: @escaping (InstrumentID) -> Definition?) {
    self.definition = definition
  }

  /// - Throws: the first fault.
  package func read(_ bytes: [UInt8]) throws(DonationFault) -> Donation {
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: Self.byteLimit, depth: 8))
    } catch {
      guard let first = error.faults.first else { throw DonationFault("", .notADonation) }
      throw DonationFault(first.pointer, .json(first))
    }
    guard let schema = document["schema"]?.string, schema.hasPrefix(Self.anySchema) else {
      throw DonationFault("", .notADonation)
    }
    guard schema == Donation.schema else { throw DonationFault("/schema", .otherVersion(schema)) }
    try check(document, has: ["schema", "code", "period", "role", "checkIns"], at: "")
    guard let code = DonationCode(try text(document["code"], at: "/code")) else {
      throw DonationFault("/code", .notACode)
    }
    return Donation(
      code: code, period: try period(document["period"]), role: try role(document["role"]),
      checkIns: try checkIns(document["checkIns"]))
  }

  private static let anySchema = "tend.donation/"

  private func period(_ value: JSON?) throws(DonationFault) -> DonationPeriod? {
    guard let value, !value.isNull else { return nil }
    let text = try text(value, at: "/period")
    do throws(DonationPeriodFault) {
      return try DonationPeriod(text)
    } catch {
      throw DonationFault("/period", error == .day ? .day : .notAPeriod)
    }
  }

  private func role(_ value: JSON?) throws(DonationFault) -> DonationRole? {
    guard let value, !value.isNull else { return nil }
    guard let role = DonationRole(rawValue: try text(value, at: "/role")) else {
      throw DonationFault("/role", .notARole)
    }
    return role
  }

  private func checkIns(_ value: JSON?) throws(DonationFault) -> [Donation.CheckIn] {
    guard let list = value?.array else { throw DonationFault("/checkIns", .wrongKind(.list)) }
    guard list.count <= Self.mostCheckIns else {
      throw DonationFault("/checkIns", .tooMany(limit: Self.mostCheckIns))
    }
    var checkIns: [Donation.CheckIn] = []
    for (index, value) in list.enumerated() {
      let pointer = "/checkIns/\(index)"
      let checkIn = try checkIn(value, at: pointer)
      let earliest = checkIns.last?.months ?? 0
      let latest = checkIns.isEmpty ? 0 : Self.mostMonths
      guard checkIn.months >= earliest, checkIn.months <= latest else {
        throw DonationFault(pointer + "/months", .months)
      }
      checkIns.append(checkIn)
    }
    return checkIns
  }

  private func checkIn(
    _ value: JSON, at pointer: String
  ) throws(DonationFault) -> Donation.CheckIn {
    try check(
      value, has: ["instrument", "version", "wording", "language", "months", "scores"],
      at: pointer)
    let instrument = InstrumentID(
      rawValue: try text(value["instrument"], at: pointer + "/instrument"))
    let wording = try text(value["wording"], at: pointer + "/wording")
    guard let kind = WordingKind.allCases.first(where: { $0.rawValue == wording }) else {
      throw DonationFault(pointer + "/wording", .unknownWording)
    }
    var language: Language?
    if let value = value["language"], !value.isNull {
      language = Language(rawValue: try text(value, at: pointer + "/language"))
      if language == nil { throw DonationFault(pointer + "/language", .unknownLanguage) }
    }
    guard let months = value["months"]?.integer else {
      throw DonationFault(pointer + "/months", .wrongKind(.wholeNumber))
    }
    return Donation.CheckIn(
      instrument: instrument, version: try text(value["version"], at: pointer + "/version"),
      wording: kind, language: language, months: months,
      scores: try scores(
        value["scores"], of: definition(instrument), at: pointer + "/scores"))
  }

  private func scores(
    _ value: JSON?, of definition: Definition?, at pointer: String
  ) throws(DonationFault) -> [Donation.Score] {
    guard let members = value?.members else { throw DonationFault(pointer, .wrongKind(.object)) }
    if let missing = definition?.scales.first(where: { scale in
      !members.contains { $0.name == scale.id.rawValue }
    }) {
      throw DonationFault(pointer, .missingMember(missing.id.rawValue))
    }
    var scores: [Donation.Score] = []
    for member in members {
      let place = pointer + JSON.pointer([.name(member.name)])
      let scale = ScaleID(rawValue: member.name)
      if let definition, definition.scale(scale) == nil {
        throw DonationFault(
          place, Self.isLikeDay(member) ? .day : .unknownScale(member.name))
      }
      if member.value.isNull {
        scores.append(Donation.Score(scale: scale, value: nil))
        continue
      }
      guard let value = member.value.integer else {
        throw DonationFault(place, Self.isLikeDay(member) ? .day : .wrongKind(.wholeNumber))
      }
      if let key = definition?.key(of: scale), let form = definition?.form {
        let low = key.items.count * form.lowest
        let high = key.items.count * form.highest
        guard (low...max(low, high)).contains(value) else {
          throw DonationFault(place, .outsideScale(low: low, high: high))
        }
      }
      scores.append(Donation.Score(scale: scale, value: value))
    }
    return scores
  }

  // MARK: - Members

  /// All of these members and no other.
  private func check(
    _ value: JSON, has names: [String], at pointer: String
  ) throws(DonationFault) {
    guard let members = value.members else { throw DonationFault(pointer, .wrongKind(.object)) }
    for member in members where !names.contains(member.name) {
      throw DonationFault(
        pointer + JSON.pointer([.name(member.name)]),
        Self.isLikeDay(member) ? .day : .unknownMember(member.name))
    }
    for name in names where value[name] == nil {
      throw DonationFault(pointer, .missingMember(name))
    }
  }

  private func text(_ value: JSON?, at pointer: String) throws(DonationFault) -> String {
    guard let text = value?.string else { throw DonationFault(pointer, .wrongKind(.text)) }
    return text
  }

  /// Whether a member is named like a day, or holds one.
  private static func isLikeDay(_ member: JSON.Member) -> Bool {
    let name = member.name.lowercased()
    if dayNames.contains(where: { name.contains($0) }) { return true }
    return DayText.isIn(name) || member.value.string.map(DayText.isIn) ?? false
  }

  private static let dayNames = ["date", "day", "time", "birth", "fecha"]
}
