import Care
import Formats
import Sealing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a page is handed over: printed for paper or reading aloud, written to a file, or sealed.
struct SealedPage {
  let session: Session
  /// A file, a folder for one, `-` for stdout; nil where none was named.
  let output: String?
  let seal: Seal

  enum Seal {
    case none
    case keys([AgePublicKey])
    /// Nil where the person is asked for it before it is needed.
    case passphrase(AgePassphrase?)
  }

  /// Where a page went; nil for one that was printed.
  struct Place {
    let path: String?
  }

  private var isSealed: Bool {
    if case .none = seal { false } else { true }
  }

  /// Where a page would go, looked at before a person is asked anything.
  ///
  /// - Parameters:
  ///   - name: of its file in a folder, without an ending.
  ///   - ending: of that file where it is not sealed.
  /// - Throws: `SharingFault.alreadyThere`, `FileFault.cannotCreate`.
  func place(of name: String, ending: String = "txt") throws -> Place {
    if output == "-" || (output == nil && !isSealed) { return Place(path: nil) }
    let ending = isSealed ? "age" : ending
    guard let output, !Paths.isFolder(output) else {
      return Place(path: try Self.freePath("\(output ?? ".")/\(name)", ending))
    }
    if Paths.exists(output) { throw SharingFault.alreadyThere(path: output) }
    try Self.requireFolder(of: output)
    return Place(path: output)
  }

  /// `note-2026-05-03.txt`, or with a number where there is one already.
  private static func freePath(_ stem: String, _ ending: String) throws(FileFault) -> String {
    let stem = stem.hasPrefix("./") ? String(stem.dropFirst(2)) : stem
    var path = "\(stem).\(ending)"
    var number = 2
    while Paths.exists(path) {
      path = "\(stem)-\(number).\(ending)"
      number += 1
    }
    try requireFolder(of: path)
    return path
  }

  private static func requireFolder(of path: String) throws(FileFault) {
    let folder = Paths.folder(of: path)
    guard unsafe access(folder, W_OK) == 0 else {
      throw .cannotCreate(path: path, code: errno)
    }
  }

  /// The bytes of a page as they are handed over; asks for the passphrase where there is none yet.
  private func bytes(of page: String) throws -> [UInt8] {
    let text = Array(page.utf8)
    let recipients: [AgeRecipient]
    switch seal {
    case .none: return text
    case .keys(let keys): recipients = keys.map { .publicKey($0) }
    case .passphrase(let given):
      recipients = [
        .passphrase(try given ?? newPassphrase(), workFactor: session.world.workFactor)
      ]
    }
    var random = session.world.random
    return try Age.seal(text, to: recipients, isArmoured: true, using: &random)
  }

  /// Asks for a new passphrase; what was answered before is not lost where the two differ.
  private func newPassphrase() throws -> AgePassphrase {
    while true {
      do {
        return try Passphrase.read(
          from: nil, isNew: true, question: SharePage.askNewPassphrase, in: session)
      } catch UsageFault.passphrasesDiffer {
        try session.tell(SharePage.passphrasesDiffer)
      } catch AgeFault.emptyPassphrase {
        try session.tell(SharePage.passphraseIsEmpty)
      }
    }
  }

  /// Writes or prints a page, sealed where that was asked for.
  ///
  /// - Parameter remember: what is kept of it, before anything is out of hand: where it cannot be
  ///   kept nothing is printed or written. A file is whole on the disk before, and gets its name
  ///   afterwards.
  func write(
    _ page: some HandedPage, to place: Place, remember: () throws -> Void
  ) throws {
    let bytes = try bytes(of: page.page)
    guard let path = place.path else {
      try remember()
      if isSealed {
        try session.world.console.write(bytes, to: .results)
      } else {
        try session.write(page, to: .results)
      }
      return
    }
    let file = try NewFile(path, token: session.world.clock.stamp)
    try file.write(bytes.span)
    try remember()
    try file.commit()
  }

  /// Shows a page, asks, and hands it over. On a narrow terminal it is shown in shorter lines.
  ///
  /// On a terminal a page that is printed is printed once, before the question.
  ///
  /// - Parameters:
  ///   - before: what is said above the question.
  ///   - question: what is asked; nil for what is asked of every page.
  ///   - remember: as in ``write(_:to:remember:)``.
  /// - Returns: false where the person said no; then nothing was written.
  func handOver(
    _ page: some HandedPage, to place: Place, before: [Phrase], asking question: Phrase? = nil,
    _ questions: Questions,
    remember: () throws -> Void
  ) throws -> Bool {
    let isShown = place.path == nil && !isSealed && session.world.console.isTerminal(.results)
    if !isShown { try session.tell(.gap) }
    try session.write(page, to: isShown ? .results : .messages)
    var asked = Page()
    asked.gap()
    for sentence in before { asked.text(sentence) }
    asked.text(question ?? SharePage.askToHandOver(place, isSealed: isSealed))
    guard try questions.confirms(asked) else { return false }
    if isShown {
      try remember()
    } else {
      try write(page, to: place, remember: remember)
    }
    return true
  }
}

extension Session {
  /// The cells that a page has on a stream: its own width, or what a narrow terminal has.
  func pageWidth(on stream: Console.Stream) -> Int {
    guard world.console.isTerminal(stream) else { return Card.pageWidth }
    return min(Card.pageWidth, (stream == .results ? view : messageView).width)
  }

  /// Writes a page as it is; on a narrow terminal the same words in shorter lines.
  func write(_ page: some HandedPage, to stream: Console.Stream) throws {
    try world.console.write(page.page(width: pageWidth(on: stream)), to: stream)
  }
}

extension Paths {
  /// Whether somebody sits at a terminal who could be asked for a passphrase.
  static var canOpenTerminal: Bool {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    close(terminal)
    return true
  }
}
