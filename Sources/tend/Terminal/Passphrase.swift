import Formats
import Sealing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A passphrase from the person's own terminal, or from a file that they name; never from an
/// argument or a variable.
enum Passphrase {
  /// - Parameters:
  ///   - file: of `--passphrase-from`; its first line is the passphrase.
  ///   - isNew: whether it is chosen now; at a terminal it is then asked twice.
  ///   - question: what it is for.
  /// - Throws: `Refusal.needsPassphrase` where nobody can be asked, `Interrupted` where the person
  ///   leaves, `UsageFault.passphrasesDiffer`, `AgeFault.emptyPassphrase`.
  static func read(
    from file: String?, isNew: Bool = false, question: Phrase, in session: Session
  ) throws -> AgePassphrase {
    if let file { return try AgePassphrase(firstLine(of: file)) }
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { throw Refusal.needsPassphrase }
    defer { close(terminal) }
    var text = try ask(question, on: terminal, in: session)
    if isNew {
      while try isShort(text, on: terminal, in: session) {
        text = try ask(question, on: terminal, in: session)
      }
      let again = try ask(
        Phrase(en: "Once more, the same:", es: "Una vez más, la misma:"), on: terminal, in: session)
      guard again == text else { throw UsageFault.passphrasesDiffer }
    }
    return try AgePassphrase(text)
  }

  /// Four short words have as many letters.
  private static let fewLetters = 12

  /// Whether a passphrase is short, and the person would rather type another.
  private static func isShort(
    _ text: String, on terminal: Int32, in session: Session
  ) throws -> Bool {
    if text.isEmpty || text.count >= fewLetters { return false }
    let question = Phrase(
      en: "That is short; four words are safer. Use it anyway? yes or no",
      es: "Es corta; cuatro palabras son más seguras. ¿Usarla de todos modos? sí o no")
    return !Conversation.isYes(try ask(question, on: terminal, isShown: true, in: session).trimmed)
  }

  private static func firstLine(of file: String) throws -> String {
    let text = try FormInput.text(file)
    return String(text.prefix { !$0.isNewline })
  }

  /// Asks on the terminal itself, where what is typed does not show but where it may.
  private static func ask(
    _ question: Phrase, on terminal: Int32, isShown: Bool = false, in session: Session
  ) throws -> String {
    // Held back, so that the terminal shows again what is typed before the program ends.
    StopSignals.hold()
    var before = termios()
    let isHidden = unsafe !isShown && tcgetattr(terminal, &before) == 0
    if isHidden {
      // Before the question: what is typed at once must neither show nor be thrown away.
      var silent = before
      silent.c_lflag &= ~tcflag_t(ECHO)
      _ = unsafe tcsetattr(terminal, TCSAFLUSH, &silent)
    }
    defer {
      if isHidden { _ = unsafe tcsetattr(terminal, TCSADRAIN, &before) }
      if !isShown { try? Descriptor(terminal).write(Array("\n".utf8).span) }
    }
    let words = session.messageView.text(.one(question)) + "> "
    try Descriptor(terminal).write(Array(words.utf8).span)
    return try line(from: terminal)
  }

  private static func line(from terminal: Int32) throws -> String {
    var bytes: [UInt8] = []
    while bytes.count < 1024 {
      if StopSignals.arrived() { throw Interrupted() }
      var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&request, 1, 100)
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      if StopSignals.arrived() { throw Interrupted() }
      var byte: UInt8 = 0
      let count = unsafe withUnsafeMutableBytes(of: &byte) {
        unsafe systemRead(terminal, $0.baseAddress, 1)
      }
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { throw Interrupted() }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw AgeFault.emptyPassphrase
    }
    return text
  }

  private static func systemRead(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, buffer, count)
    #else
      unsafe Darwin.read(descriptor, buffer, count)
    #endif
  }
}
