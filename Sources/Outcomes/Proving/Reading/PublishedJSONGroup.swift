import Formats

/// One group of a document of ours.
struct PublishedJSONGroup {
  private let group: JSON
  private let pointer: String

  init(_ group: JSON, pointer: String) {
    self.group = group
    self.pointer = pointer
  }

  func cell(_ kind: Publication.Kind) throws(PublicationFault) -> PublishedCell {
    guard let members = group["group"]?.members else { throw .member(pointer: pointer + "/group") }
    var values: [String: String] = [:]
    for member in members {
      guard let value = member.value.string else {
        throw .member(pointer: pointer + JSON.pointer([.name("group"), .name(member.name)]))
      }
      values[member.name] = value
    }
    var cell = PublishedCell(PublishedGroup(values))
    let count = try whole(kind == .table ? "people" : "n")
    let isHidden = group["hidden"]?.boolean ?? (count == nil)
    cell.count = isHidden ? .hidden(atMost: nil) : count.map { .shown($0) } ?? .absent
    cell.people = try whole("people")
    switch kind {
    case .summary:
      cell.moments = [try moments("score", group)]
      cell.breakdowns = try bands().map { [$0] } ?? []
    case .change:
      cell.moments = try ["first", "last", "change"].map { name throws(PublicationFault) in
        try moments(name, group[name] ?? .null)
      }
      cell.breakdowns = try changeBreakdowns(n: count)
    case .table:
      if let counted = try whole("counted"), let count {
        cell.breakdowns = [Self.parted("counted", counted, of: count)]
      }
    }
    return cell
  }

  // MARK: - Numbers

  /// Larger numbers would not be told apart.
  private static let most = 1 << 40

  private func whole(
    _ name: String, in object: JSON? = nil
  ) throws(PublicationFault) -> Int? {
    guard let value = (object ?? group)[name], !value.isNull else { return nil }
    guard let number = value.integer, (0...Self.most).contains(number) else {
      throw .member(pointer: pointer + JSON.pointer([.name(name)]))
    }
    return number
  }

  private func number(_ name: String, in object: JSON) throws(PublicationFault) -> Bracket? {
    guard let value = object[name], !value.isNull else { return nil }
    guard let number = value.double, number.magnitude < 0x1p40 else {
      throw .member(pointer: pointer + JSON.pointer([.name(name)]))
    }
    return Bracket(number)
  }

  private func moments(
    _ name: String, _ object: JSON
  ) throws(PublicationFault) -> PublishedMoments {
    PublishedMoments(
      name, mean: try number("mean", in: object), deviation: try number("sd", in: object),
      isExact: true)
  }

  // MARK: - Categories

  private func bands() throws(PublicationFault) -> PublishedBreakdown? {
    guard let bands = group["bands"]?.array else { return nil }
    var categories: [PublishedBreakdown.Category] = []
    for (place, band) in bands.enumerated() {
      guard let id = band["id"]?.string, let count = try whole("n", in: band) else {
        throw .member(pointer: "\(pointer)/bands/\(place)")
      }
      categories.append(.init(id, .shown(count)))
    }
    return PublishedBreakdown("bands", isWhole: true, categories)
  }

  private func changeBreakdowns(n: Int?) throws(PublicationFault) -> [PublishedBreakdown] {
    guard let n else { return [] }
    var breakdowns: [PublishedBreakdown] = []
    if let reliable = group["reliable"], !reliable.isNull {
      var categories: [PublishedBreakdown.Category] = []
      for name in ["up", "within", "down"] {
        guard let count = try whole(name, in: reliable) else { continue }
        categories.append(.init(name, .shown(count)))
      }
      breakdowns.append(PublishedBreakdown("reliable", isWhole: true, categories))
    }
    if let cutoff = group["cutoff"], !cutoff.isNull,
      let first = try whole("firstAtOrAbove", in: cutoff),
      let up = try whole("crossedUp", in: cutoff), let down = try whole("crossedDown", in: cutoff)
    {
      breakdowns.append(
        PublishedBreakdown(
          "cutoff", isWhole: true,
          [
            .init("crossedUp", .shown(up)), .init("crossedDown", .shown(down)),
            .init("stayedAtOrAbove", .shown(first - down)),
            .init("stayedBelow", .shown(n - first - up)),
          ]))
    }
    for name in ["atFloor", "atCeiling", "couldNotRise", "couldNotFall"] {
      guard let count = try whole(name) else { continue }
      breakdowns.append(Self.parted(name, count, of: n))
    }
    return breakdowns
  }

  /// Those who are in a category, and the others.
  private static func parted(_ name: String, _ count: Int, of all: Int) -> PublishedBreakdown {
    // Whoever is in it may be in others too, so that it is no part of a whole by itself.
    PublishedBreakdown(
      name, isWhole: false,
      [.init(name, .shown(count)), .init("others", .shown(all - count))])
  }
}
