"""Opens what Tend put away with the `age` command and Python's own SQLite, as the recovery sheet says,
and takes back what `age` sealed.

The `age` command (github.com/FiloSottile/age; `apt-get install age`) shares no code with Tend. Its
passphrases are typed at a terminal of our own making.

    python3 put_away.py PATH-OF-TEND
"""

import os
import pathlib
import pty
import re
import select
import sqlite3
import subprocess
import sys
import tempfile
import time

TEND = str(pathlib.Path(sys.argv[1]).resolve())
PASSPHRASE = "plum tree harbour"
ANSWERS = "5 4 5 4 5 4 5 4 5 4"
SCORE = 45  # their sum


def check(condition, *facts):
    if not condition:
        sys.exit("does not agree: " + ", ".join(map(str, facts)))


def run(argv, folder):
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        argv, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
    check(done.returncode == 0, argv, done.returncode, done.stderr)
    return done.stdout


def typed(argv, folder, times):
    """Runs a program at a terminal and types the passphrase at each of its prompts."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvp(argv[0], argv)
    shown, sent, end = b"", 0, time.monotonic() + 120
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            read = os.read(terminal, 4096)
        except OSError:  # Linux ends a terminal in this way
            break
        if not read:
            break
        shown += read
        if sent < times and shown.count(b": ") > sent:
            time.sleep(0.1)  # until the program has turned the echo off
            os.write(terminal, PASSPHRASE.encode() + b"\n")
            sent += 1
    else:
        os.kill(process, 9)
    os.close(terminal)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    check(code == 0, argv, code, shown)


def entries(path):
    """The scores in a store, read with no program of ours."""
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        check(store.execute("PRAGMA integrity_check").fetchall() == [("ok",)], path, "integrity")
        return store.execute("SELECT entry, scale, value FROM score").fetchall()
    finally:
        store.close()


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "form.txt").write_text(ANSWERS + "\n")
        (folder / "pass.txt").write_text(PASSPHRASE + "\n")
        tend = [TEND, "--store", "journal.db"]
        store = folder / "journal.db"
        expected = [(1, "recovery-capital", SCORE)]
        run(tend + ["record", "barc-10", "--input", "form.txt"], folder)
        check(entries(store) == expected, "the store in the clear", entries(store))
        original = store.read_bytes()

        # By the recovery sheet, as it says.
        sheet = run(tend + ["store", "away", "--passphrase-from", "pass.txt"], folder)
        check(not store.exists(), "the plain store is still there")
        (folder / "key.txt").write_text(re.search("AGE-SECRET-KEY-1[A-Z0-9]{58}\n", sheet)[0])
        lines = [line.strip() for line in sheet.splitlines()]
        opening = next(line for line in lines if line.startswith("age -d "))
        run(["sh", "-c", "umask 077; " + opening], folder)
        check(store.read_bytes() == original, "opened by the sheet's key")
        check(store.stat().st_mode & 0o777 == 0o600, "mode of what was opened")
        check(entries(store) == expected, "opened by the sheet's key", entries(store))
        store.unlink()

        # By the passphrase, through the file with the sealed key.
        typed(["age", "-d", "-o", "key-again.txt", "journal.db.key"], folder, 1)
        run(["age", "-d", "-i", "key-again.txt", "-o", "journal.db", "journal.db.age"], folder)
        check(store.read_bytes() == original, "opened by the passphrase")
        store.unlink()

        # What `age` sealed, Tend takes back: by the passphrase, and by the key.
        for way in (["--passphrase-from", "pass.txt"], ["--identity", "mine.txt"]):
            for made in ("journal.db.age", "journal.db.key", "mine.txt"):
                (folder / made).unlink(missing_ok=True)
            (folder / "plain").write_bytes(original)
            run(["age-keygen", "-o", "mine.txt"], folder)
            recipient = run(["age-keygen", "-y", "mine.txt"], folder).strip()
            run(["age", "-r", recipient, "-o", "journal.db.age", "plain"], folder)
            typed(["age", "-p", "-a", "-o", "journal.db.key", "mine.txt"], folder, 2)
            run(tend + ["store", "back"] + way, folder)
            check(store.read_bytes() == original, "sealed by age", way)
            check(not (folder / "journal.db.age").exists(), "sealed file is still there", way)
            store.unlink()
        (folder / "plain").rename(store)

        # A sealed backup, both ways.
        run(tend + ["store", "backup", "--seal", "copy.age", "--passphrase-from", "pass.txt"], folder)
        typed(["age", "-d", "-o", "opened.db", "copy.age"], folder, 1)
        check((folder / "opened.db").read_bytes() == original, "a sealed backup")
        typed(["age", "-p", "-o", "by-age.age", "opened.db"], folder, 2)
        other = [TEND, "--store", "other.db"]
        run(other + ["store", "restore", "by-age.age", "--passphrase-from", "pass.txt", "--yes"],
            folder)
        check(entries(folder / "other.db") == expected, "a backup that age sealed")
        print("put away, taken back and backed up: the same, by age and by Tend")


main()
