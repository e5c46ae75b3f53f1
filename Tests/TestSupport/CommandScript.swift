import Foundation

/// A text file of commands, and of what they must print, leave and not leave behind.
///
/// All scripts of a folder are the cases of one test:
///
/// ```swift
/// @Suite struct `Command scripts` {
///   @Test(arguments: try CommandScript.all(in: "Scripts"))
///   func `do what is written`(_ script: CommandScript) async throws {
///     try await script.run()
///   }
/// }
/// ```
///
/// Each script runs in a `WorkFolder` of its own. A script reads:
///
/// ```text
/// # A wrong number of answers is refused, and nothing is recorded.
/// stdin short.txt
/// ! exec tend record barc-10 --date 2026-03-01
/// exit 65
/// empty stdout
/// cmp stderr expected.txt
/// ! exists $XDG_DATA_HOME/tend
///
/// -- short.txt --
/// 1 2 3
/// -- expected.txt --
/// tend: error: 3 answers, where BARC-10 has 10
/// ```
///
/// A line is a verb and its words. Words are parted by spaces; what stands in single quotes is one
/// word as it is (`''` is a quote in it), and elsewhere `$NAME` is the variable's value. A line that
/// begins with `#` is a comment. `!` before a verb wants the opposite. FILE is a path from the work
/// folder, or `stdout` or `stderr` of the last program.
///
/// | line | means |
/// |---|---|
/// | `exec NAME WORD...` | runs a program, in 60 seconds at most; it must end with 0, or not with 0 after `!`; a crash fails both. `tend` is the program under test |
/// | `exit N` | the last program's exact exit code |
/// | `stdin FILE` | what the next program reads; otherwise nothing |
/// | `stdout 'TEXT'`, `stderr 'TEXT'` | the stream contains the text |
/// | `empty FILE...` | there is nothing in it |
/// | `cmp FILE EXPECTED` | both are the same; EXPECTED may hold `{date}`, `{number}`, `{digest}`, `{any}` |
/// | `exists PATH...` | there is something at the path |
/// | `mode 0600 PATH...` | the exact permissions |
/// | `grep-folder 'TEXT' [PATH...]` | some file under the path (the work folder) contains the text; after `!`, none does |
/// | `env NAME=VALUE...`, `unset NAME...` | sets variables, or removes them, from here on |
/// | `mkdir PATH...`, `cp FILE PATH`, `rm PATH...`, `chmod 0400 PATH...` | as the commands |
/// | `bytes PATH HEX...` | writes a file of these bytes |
/// | `swap PATH 'TEXT' HEX...` | puts bytes in place of each such text of a file |
/// | `corrupt PATH OFFSET HEX...` | overwrites bytes of a file |
/// | `repeat N LINE` | does the line N times |
/// | `needs CONDITION` | ends the script here unless `linux`, `macos`, `ordinary-user` (not root) or `program NAME` holds |
///
/// In all comparisons the work folder's path reads `$WORK`.
package struct CommandScript: Hashable, Sendable, CustomStringConvertible {
  /// The path from the folder of scripts.
  package let name: String
  /// The absolute path.
  package let path: String

  package var description: String { name }

  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// All `.txt` files under a folder beside the test's own source file, by name.
  ///
  /// No folder, or none in it, is an error: a test without cases would pass unseen.
  package static func all(
    in folder: String, besides source: String = #filePath
  ) throws(NoScripts) -> [CommandScript] {
    let place = URL(fileURLWithPath: source).deletingLastPathComponent()
      .appendingPathComponent(folder).path
    var names: [String] = []
    if let inside = FileManager.default.enumerator(atPath: place) {
      for case let name as String in inside where name.hasSuffix(".txt") { names.append(name) }
    }
    guard !names.isEmpty else { throw NoScripts(folder: place) }
    return names.sorted().map { CommandScript(name: $0, path: "\(place)/\($0)") }
  }

  /// How a script ended that found nothing wrong.
  package enum Outcome: Hashable, Sendable {
    case done
    /// It ended early, as this machine is not what the script needs.
    case notHere(needs: String)
  }

  /// Runs the script in a fresh folder, up to the first thing that is not as written.
  ///
  /// - Parameter limit: how long each program may run.
  /// - Returns: whether it was done, or is not for this machine.
  /// - Throws: the line that fails, and why.
  @discardableResult
  package func run(limit: Duration = .seconds(60)) async throws(ScriptFailure) -> Outcome {
    var line = ScriptArchive.Line(number: 1, text: "")
    do throws(ScriptFault) {
      let archive = try ScriptArchive.read(path)
      var run = try ScriptRun(files: archive.files, limit: limit)
      for next in archive.lines {
        line = next
        try await run.perform(line.text)
        if let condition = run.unmet { return .notHere(needs: condition) }
      }
      return .done
    } catch {
      throw ScriptFailure(path: path, line: line.number, text: line.text, reason: error.reason)
    }
  }
}

/// Something in a script was not as written.
package struct ScriptFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let path: String
  /// The line in the script, from 1.
  package let line: Int
  package let text: String
  package let reason: String

  package var description: String { "\(path):\(line): \(text)\n\(reason)" }
}

/// There are no scripts in the folder.
package struct NoScripts: Error, Hashable, Sendable, CustomStringConvertible {
  package let folder: String

  package var description: String { "no command scripts (*.txt) in \(folder)" }
}

/// Why a line of a script fails; the place is added by `CommandScript.run`.
struct ScriptFault: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }

  /// Does something with files, and says what it was where that goes wrong.
  @discardableResult
  static func guarding<Value>(
    _ what: String, _ body: () throws -> Value
  ) throws(ScriptFault) -> Value {
    do { return try body() } catch { throw ScriptFault("cannot \(what): \(error)") }
  }
}
