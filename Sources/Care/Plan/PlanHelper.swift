package import Formats

/// Who can help with an item of a plan.
///
/// What an organisation can change comes first wherever these are listed: workload and the rest of
/// the work are not a worker's to mend alone.
package enum PlanHelper: Hashable, Sendable {
  case organisation(OrganisationSide)
  case peer
  case oneself

  package static let all: [PlanHelper] =
    OrganisationSide.allCases.map(PlanHelper.organisation) + [.peer, .oneself]

  package var isOrganisation: Bool {
    if case .organisation = self { true } else { false }
  }

  package var name: Phrase {
    switch self {
    case .organisation(let side): side.name
    case .peer: Phrase(en: "a peer", es: "alguien que trabaja como par")
    case .oneself: Phrase(en: "me", es: "yo")
    }
  }
}

/// What an organisation can change.
package enum OrganisationSide: String, CaseIterable, Hashable, Sendable {
  case workload
  case schedule
  case role
  case supervision

  package var name: Phrase {
    switch self {
    case .workload:
      Phrase(en: "the organization: workload", es: "la organización: carga de trabajo")
    case .schedule: Phrase(en: "the organization: schedule", es: "la organización: horario")
    case .role: Phrase(en: "the organization: role", es: "la organización: rol")
    case .supervision:
      Phrase(en: "the organization: supervision", es: "la organización: supervisión")
    }
  }
}

extension PlanHelper: RawRepresentable {
  /// `oneself`, `peer`, or the name of what the organisation can change; what a store keeps.
  package var rawValue: String {
    switch self {
    case .organisation(let side): side.rawValue
    case .peer: "peer"
    case .oneself: "oneself"
    }
  }

  package init?(rawValue: String) {
    guard let helper = Self.all.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = helper
  }
}
