package import Psychometrics

extension Definition {
  /// A kept definition, with what is known today of the scales that have not changed since.
  ///
  /// A canonical form holds no prose and no sources. A scale whose key and band edges are still the
  /// same takes names, sources, norms and error from today's definition; one that changed keeps its
  /// own key and bands, whose source is then unverified and not shown, and takes the name alone.
  package func completed(from today: Definition) -> Definition {
    guard id == today.id, form.isSame(as: today.form) else { return self }
    return Definition(
      id: id, version: version, publishedName: today.publishedName, subject: today.subject,
      form: today.form, scales: scales.map { completed($0, from: today) }, scoring: scoring,
      missingRule: missingRule)
  }

  private func completed(_ scale: ScaleDefinition, from today: Definition) -> ScaleDefinition {
    guard let now = today.scale(scale.id) else { return scale }
    if key(of: scale.id) == today.key(of: scale.id), scale.bands?.bands == now.bands?.bands,
      scale.favourable == now.favourable
    {
      return now
    }
    return ScaleDefinition(
      id: scale.id, publishedName: now.publishedName, favourable: scale.favourable,
      bands: scale.bands, source: scale.source)
  }
}

extension Form {
  /// The same items and answers; the time that items look back over counts nothing.
  fileprivate func isSame(as other: Form) -> Bool {
    (itemCount, lowest, highest) == (other.itemCount, other.lowest, other.highest)
  }
}
