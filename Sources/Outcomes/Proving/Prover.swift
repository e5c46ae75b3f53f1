/// Takes what was published and tries to solve it, as somebody would who wants to know what was
/// hidden.
///
/// It finds figures of hidden groups by exact elimination, and numbers that whole-number bounds
/// narrow. It knows the groups' names, the threshold, and that a hidden group has somebody. What it
/// does not find may still be found by others: by trying out all numbers, by what they know of single
/// people, or by other tables.
package enum Prover {
  /// - Parameters:
  ///   - publications: older ones first.
  ///   - threshold: nil for the files' own, the highest of them, else the usual one.
  package static func prove(_ publications: [Publication], threshold: Int? = nil) -> Proof {
    let threshold =
      threshold ?? publications.compactMap(\.threshold).max() ?? DisclosureControl.usualThreshold
    var findings: [ProofFinding] = []
    var gaps: [ProofGap] = []
    for series in ProvenSeries.all(publications) {
      let (found, open) = prove(series, threshold: threshold)
      findings += found
      gaps += open
    }
    for (file, publication) in publications.enumerated() {
      findings += publication.tops.compactMap { finding($0, file: file, threshold: threshold) }
    }
    var columns: [String] = []
    for column in publications.flatMap(\.columns) where !columns.contains(column) {
      columns.append(column)
    }
    let cells = publications.flatMap(\.cells)
    return Proof(
      files: publications.map(\.name), threshold: threshold, findings: findings, gaps: gaps,
      cells: cells.count, hiddenCells: cells.count(where: \.count.isHidden), columns: columns,
      totals: publications.reduce(0) { sum, file in
        sum + file.cells.count { $0.group.values.count < file.columns.count }
      },
      groupings: Set(publications.map { Set($0.columns) }).count)
  }

  private static func prove(
    _ series: ProvenSeries, threshold: Int
  ) -> (findings: [ProofFinding], gaps: [ProofGap]) {
    var findings: [ProofFinding] = []
    var gaps: [ProofGap] = []
    func look(_ releases: [ProvenSeries.Release], asPair: Bool) {
      do throws(ProvingLimit) {
        let proof = try ReleaseProof(series, releases: releases, threshold: threshold)
        let known = Set(findings.map(\.subject))
        findings += proof.findings.filter { !known.contains($0.subject) }
        gaps += proof.gaps
        guard !asPair else { return }
        for name in releases.flatMap(\.lines).breakdownNames {
          let breakdown = try BreakdownProof(
            name, in: series, equations: proof.equations, threshold: threshold)
          findings += breakdown.findings
        }
      } catch {
        let file = releases.first?.files.first
        gaps.append(ProofGap(scale: series.scale, file: file, reason: .limit(error)))
      }
    }
    for release in series.releases { look([release], asPair: false) }
    for (place, later) in series.releases.enumerated() {
      for earlier in series.releases.prefix(place) { look([earlier, later], asPair: true) }
    }
    return (findings, gaps)
  }

  private static func finding(
    _ top: PublishedTop, file: Int, threshold: Int
  ) -> ProofFinding? {
    let small = 1..<threshold
    guard let count = [top.all, top.without].compactMap(\.self).first(where: small.contains) else {
      return nil
    }
    return ProofFinding(top, file: file, count: count)
  }
}

extension ProofFinding {
  fileprivate struct Subject: Hashable {
    let kind: Kind
    let groups: [PublishedGroup]
    let file: Int?
  }

  /// What it tells of, so that two releases together do not tell it again; one difference is as good
  /// as another of the same groups.
  fileprivate var subject: Subject {
    Subject(
      kind: kind, groups: groups,
      file: kind == .difference || kind == .fewTogether ? nil : files.first)
  }

  fileprivate init(_ top: PublishedTop, file: Int, count: Int) {
    kind = .smallTop
    scale = top.scale
    instrument = top.instrument
    groups = []
    files = [file]
    self.count = count...count
  }
}

extension [ProvenSeries.Line] {
  fileprivate var breakdownNames: [String] {
    var names: [String] = []
    for name in flatMap(\.cell.breakdowns).map(\.name) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
