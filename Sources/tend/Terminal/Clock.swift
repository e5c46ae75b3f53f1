import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What time it is, and in which zone; passed in so that everything that depends on it repeats.
struct Clock: Sendable {
  /// The civil date where the person is.
  let today: CivilDate
  /// The name of the zone that the date was taken in, such as `America/Chicago`.
  let zone: String
  /// The moment as `20260503T142501`, in UTC, for the names of files that are set aside.
  let stamp: String

  /// The machine's clock, read once.
  static func reading(environment: [String: String]) -> Clock {
    var now = time_t()
    unsafe time(&now)
    var local = unsafe tm()
    var universal = unsafe tm()
    unsafe localtime_r(&now, &local)
    unsafe gmtime_r(&now, &universal)
    let epoch = CivilDate(daysSinceEpoch: now / 86_400)
    let today = unsafe CivilDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = unsafe two(universal.tm_hour) + two(universal.tm_min) + two(universal.tm_sec)
    let day = epoch.map { "\($0)".filter { $0 != "-" } } ?? "00000000"
    return Clock(
      today: today ?? epoch ?? .epoch, zone: zoneName(environment), stamp: "\(day)T\(time)")
  }

  /// `TZ` where it names a zone, else what the machine's zone file is a link to, else `UTC`.
  private static func zoneName(_ environment: [String: String]) -> String {
    if let name = environment["TZ"], !name.isEmpty {
      return name.hasPrefix(":") ? String(name.dropFirst()) : name
    }
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe readlink("/etc/localtime", base, bytes.count)
    }
    guard count > 0 else { return "UTC" }
    let target = String(decoding: buffer.prefix(count), as: UTF8.self)
    guard let range = target.firstRange(of: "zoneinfo/") else { return "UTC" }
    return String(target[range.upperBound...])
  }
}
