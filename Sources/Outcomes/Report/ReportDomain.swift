package import Formats
package import Psychometrics

/// The domains of personal and community skill-building, in the order of a report.
///
/// They are the project's own way to order a report: no publication sorts these scales so, and no
/// domain has a score. A scale stands in one domain whole; a form without subscales is never split.
package enum ReportDomain: String, CaseIterable, Hashable, Sendable {
  case hope = "hope-and-confidence"
  case goals = "goals-and-direction"
  case coping = "coping"
  case help = "asking-for-help"
  case connection = "connection"
  case activity = "doing-what-matters"
  case work = "work-and-learning"
  case home = "home-and-safety"
  case support = "contact-with-support"
  case whole = "recovery-as-a-whole"
  case peerWork = "the-work-itself"
  case other = "other-scales"

  package enum Part: String, CaseIterable, Hashable, Sendable {
    case personal = "personal-skills"
    case community = "community-skills"
    case beyond = "beyond-one-domain"
  }

  package var part: Part {
    switch self {
    case .hope, .goals, .coping, .help: .personal
    case .connection, .activity, .work, .home, .support: .community
    case .whole, .peerWork, .other: .beyond
    }
  }

  /// The domains that a program's own counts can be of.
  package static let ofSkills = allCases.filter { $0.part != .beyond }

  /// The domain of a scale, by what its publication says that it measures.
  package init(of scale: ScaleID, in instrument: InstrumentID) {
    switch (instrument.rawValue, scale.rawValue) {
    case ("ras-r", "personal-confidence-and-hope"), ("ras-ds", "looking-forward"): self = .hope
    case ("ras-r", "goal-and-success-orientation"): self = .goals
    case ("ras-r", "no-domination-by-symptoms"), ("ras-ds", "mastering-my-illness"):
      self = .coping
    case ("ras-r", "willingness-to-ask-for-help"): self = .help
    case ("ras-r", "reliance-on-others"), ("ras-ds", "connecting-and-belonging"):
      self = .connection
    case ("ras-ds", "doing-things-i-value"): self = .activity
    case ("ras-r", "total"), ("ras-ds", "total"), ("barc-10", _): self = .whole
    case ("proqol-5", _): self = .peerWork
    default: self = .other
    }
  }
}

extension ReportDomain {
  package var name: Phrase {
    switch self {
    case .hope: Phrase(en: "Hope and confidence", es: "Esperanza y confianza")
    case .goals: Phrase(en: "Goals and direction", es: "Metas y rumbo")
    case .coping: Phrase(en: "Living well on hard days", es: "Vivir bien en los días difíciles")
    case .help: Phrase(en: "Asking for help", es: "Pedir ayuda")
    case .connection: Phrase(en: "People and belonging", es: "Personas y pertenencia")
    case .activity: Phrase(en: "Doing what matters", es: "Hacer lo que importa")
    case .work: Phrase(en: "Work and learning", es: "Trabajo y aprendizaje")
    case .home: Phrase(en: "Home and safety", es: "Hogar y seguridad")
    case .support: Phrase(en: "Contact with support", es: "Contacto con apoyos")
    case .whole: Phrase(en: "Recovery as a whole", es: "La recuperación en conjunto")
    case .peerWork: Phrase(en: "The work itself", es: "El trabajo mismo")
    case .other: Phrase(en: "Other scales", es: "Otras escalas")
    }
  }
}

extension ReportDomain.Part {
  package var name: Phrase {
    switch self {
    case .personal: Phrase(en: "Personal skills", es: "Habilidades personales")
    case .community: Phrase(en: "Skills in the community", es: "Habilidades en la comunidad")
    case .beyond: Phrase(en: "Beyond one domain", es: "Más allá de un ámbito")
    }
  }

  package var domains: [ReportDomain] { ReportDomain.allCases.filter { $0.part == self } }
}
