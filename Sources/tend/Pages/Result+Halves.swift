extension Result {
  /// Nil where there is a reason instead.
  var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }

  /// Why there is no value; nil where there is one.
  var reason: Failure? {
    if case .failure(let reason) = self { reason } else { nil }
  }
}
