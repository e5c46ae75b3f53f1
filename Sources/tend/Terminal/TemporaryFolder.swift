#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for made-up data, 0700, that is gone with everything in it when it is let go of.
struct TemporaryFolder: ~Copyable {
  let path: String

  init(in world: World) throws(FileFault) {
    let parent = world["TMPDIR"] ?? "/tmp"
    var template = Array((parent + "/tend-demo-XXXXXX").utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, let name = unsafe mkdtemp(base) else { return nil }
      return unsafe String(cString: name)
    }
    guard let made else { throw .cannotCreate(path: parent, code: errno) }
    path = made
  }

  deinit {
    guard let folder = unsafe opendir(path) else { return }
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { Paths.remove(path + "/" + name) }
    }
    unsafe closedir(folder)
    unsafe rmdir(path)
  }
}
