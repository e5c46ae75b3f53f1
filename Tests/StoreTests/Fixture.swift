import Foundation
import TestSupport

/// Stored files of each version, as the release of that version wrote it. They are never made anew.
enum Fixture {
  /// - Returns: the path of the copy.
  static func copy(_ name: String, to copy: String, in folder: WorkFolder) throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)")
    return try folder.write(Data(contentsOf: file), to: copy)
  }
}
