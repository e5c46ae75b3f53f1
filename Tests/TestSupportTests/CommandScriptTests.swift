import TestSupport
import Testing

/// Scripts over the shell and its tools, so that nothing else need be built.
@Suite struct `Command scripts` {
  private func run(_ text: String) async throws -> CommandScript.Outcome {
    let folder = try WorkFolder()
    let path = try folder.write(text.utf8, to: "script.txt")
    return try await CommandScript(name: "script.txt", path: path).run(limit: .seconds(20))
  }

  private func failure(_ text: String) async -> ScriptFailure? {
    await #expect(throws: ScriptFailure.self) { try await run(text) }
  }

  @Test(arguments: [
    "exec true\n! exec false\nexit 1",
    "! exec sh -c 'exit 65'\nexit 65\nempty stdout stderr",
    "stdin in.txt\nexec cat\ncmp stdout in.txt\nexec cat\nempty stdout\n-- in.txt --\na\n\nb\n",
    "exec sh -c 'echo one; echo \"it''s two\" >&2'\nstdout 'one'\n! stdout 'two'\nstderr 'two'",
    "exec echo $WORK/a '$WORK' x${TZ}y\ncmp stdout want.txt\n-- want.txt --\n$WORK/a $WORK xUTCy\n",
    "exec sh -c 'echo $WORK/deep'\nstdout $WORK/deep",
    "exec date +%Y-%m-%d\ncmp stdout want.txt\n-- want.txt --\n{date}\n",
    "env A=1 B='two words'\nexec printenv A B\nstdout 'two words'\nunset A\n! exec printenv A",
    "! exists $XDG_DATA_HOME no\nmkdir no/deeper\nexists no no/deeper\nrm no\n! exists no",
    "exec ln -s nowhere link\nexists link",
    "cp f.txt g/h.txt\ncmp g/h.txt f.txt\nchmod 0640 f.txt\nmode 0640 f.txt\n-- f.txt --\nx\n",
    "! cmp a b\n-- a --\nx\n-- b --\ny\n",
    "bytes raw 00 E9ff\nexec od -An -tx1 raw\nstdout '00 e9 ff'",
    "swap f.csv ~ 0D\ncmp f.csv g.csv\n-- f.csv --\na~\nb~\n-- g.csv --\na\r\nb\r\n",
    "corrupt f 1 E9\nexec od -An -tx1 f\nstdout '61 e9 63'\n-- f --\nabc\n",
    "! grep-folder 'my secret' data\ngrep-folder 'my secret'\n-- f/.hidden --\nmy secret\n-- data/x --\ny\n",
    "repeat 3 exec sh -c 'echo x >> log'\ncmp log want\n-- want --\nx\nx\nx\n",
    "# nothing but a comment above\n\nexec true",
    "exec sh -c 'read line || echo nothing to read'\nstdout 'nothing to read'",
  ])
  func `find nothing wrong`(_ text: String) async throws {
    #expect(try await run(text) == .done)
  }

  @Test(arguments: [
    ("exec false", 1, "ended with exit code 1"),
    ("exec true\n\n! exec true", 3, "ended with exit code 0"),
    ("! exec sh -c 'kill -ABRT $$'", 1, "ended with signal 6"),
    ("! exec sh -c 'echo why >&2; exit 2'\nexit 3", 2, "why"),
    ("exit 0", 1, "no program has run"),
    ("exec echo hello\nstdout 'bye'", 2, "hello"),
    ("exec echo hello\n! stdout 'hello'", 2, "contains"),
    ("exec echo hello\nempty stdout", 2, "not empty"),
    ("exec echo hello\ncmp stdout w\n-- w --\nhullo\n", 2, "-hullo\n+hello"),
    ("exec printf hello\ncmp stdout w\n-- w --\nhello\n", 2, "no line end"),
    ("exists nothing", 1, "does not exist"),
    ("! exists f\n-- f --\n", 1, "f exists"),
    ("chmod 0600 f\nmode 0644 f\n-- f --\n", 2, "has mode 0600, not 0644"),
    ("! grep-folder secret\n-- a/b.txt --\na secret\n", 1, "$WORK/a/b.txt"),
    ("grep-folder secret", 1, "no file contains"),
    ("grep-folder secret nowhere", 1, "does not exist"),
    ("corrupt f 3 0000\n-- f --\nabc\n", 1, "4 bytes"),
    ("swap f x 00\n-- f --\nabc\n", 1, "does not contain"),
    ("bytes f 0", 1, "pairs"),
    ("repeat 2 exec false", 1, "in round 1"),
    ("exec no-such-program", 1, "no such program"),
    ("exec echo $NO_SUCH", 1, "NO_SUCH is not set"),
    ("exec 'echo", 1, "not closed"),
    ("exce true", 1, "no verb"),
    ("! mkdir a", 1, "no opposite"),
    ("# only a comment", 1, "no commands"),
    ("exec true\n-- ../x --\n", 1, "outside"),
    ("exec true\n-- x --\n-- x --\n", 1, "second file"),
  ])
  func `name the line and what is wrong`(_ text: String, _ line: Int, _ reason: String) async {
    let failure = await failure(text)
    #expect(failure?.line == line)
    #expect(failure?.reason.contains(reason) == true, "\(failure?.reason ?? "")")
  }

  @Test func `report path, line, command and reason`() async {
    let failure = await failure("exec true\nexists nothing")
    let lines = failure?.description.split(separator: "\n").map(String.init) ?? []
    #expect(lines.first?.hasSuffix("/script.txt:2: exists nothing") == true)
    #expect(lines.last == "nothing does not exist")
  }

  @Test func `end early where the machine is another`() async throws {
    #expect(
      try await run("needs program no-such-program\nexec false")
        == .notHere(needs: "program no-such-program"))
    #expect(try await run("needs program sh\nexec true") == .done)
  }

  @Test func `do not see each other's files`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask { _ = try await run("! exists f\nexec sh -c 'echo x > f'\nexists f") }
      }
      try await group.waitForAll()
    }
  }

  @Test func `are found by folder, in order, with those of folders inside it`() throws {
    let folder = try WorkFolder()
    for name in ["s/b.txt", "s/errors/c.txt", "s/a.txt", "s/notes.md"] {
      try folder.write("exec true\n".utf8, to: name)
    }
    let scripts = try CommandScript.all(in: "s", besides: folder.path(of: "Tests.swift"))
    #expect(scripts.map(\.name) == ["a.txt", "b.txt", "errors/c.txt"])
    #expect(scripts.first?.path == folder.path(of: "s/a.txt"))
    #expect(throws: NoScripts.self) {
      try CommandScript.all(in: "t", besides: folder.path(of: "Tests.swift"))
    }
  }
}
