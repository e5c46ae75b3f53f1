import Foundation

extension Files {
  /// The path that a file has, or would have, without links: also where the last one leads nowhere.
  static func destination(of path: String) -> String {
    if let resolved = resolved(path) { return resolved }
    var place = path
    // As many as the system itself follows.
    for _ in 0..<40 {
      guard let next = linked(from: place) else { break }
      place = next.hasPrefix("/") ? next : inside(folder(of: place), next)
    }
    return inside(resolved(folder(of: place)) ?? folder(of: place), name(of: place))
  }

  private static func inside(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }

  /// Where a link leads; nil of what is none.
  private static func linked(from path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe buffer.withUnsafeMutableBytes { bytes -> Int in
      guard let base = bytes.baseAddress else { return -1 }
      return unsafe readlink(path, base, bytes.count)
    }
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }
}
