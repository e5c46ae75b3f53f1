#!/usr/bin/env python3
"""Opens what `tend share new` and `tend supervision reply` seal with the `age` command, and lets
`tend open` read what `age` sealed.

Whoever has no Tend reads a note with `age -d` alone: it is text, the very page that was shown.

    card_with_age.py PATH-OF-TEND
"""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TEND = str(Path(sys.argv[1]).resolve())
PICKS = "my schedule\nlínea dos\n\n\nAna\nour talk\n\nyes\n"
WORDS = "correct horse, caballo ñ"


class Difference(Exception):
    """The two programs do not agree."""


def agree(holds, what):
    if not holds:
        raise Difference(what)


class Folder:
    def __init__(self, path):
        self.path = Path(path)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": path, "XDG_DATA_HOME": f"{path}/data",
            "XDG_CONFIG_HOME": f"{path}/config", "TZ": "UTC", "LC_ALL": "C.UTF-8",
        }

    def run(self, *argv, data="", code=0):
        done = subprocess.run(
            argv, input=data.encode(), capture_output=True, cwd=self.path, env=self.environment,
            timeout=300)
        errors = done.stderr.decode(errors="replace")
        agree(done.returncode == code, f"{argv} ended with {done.returncode}: {errors}")
        return done.stdout.decode()

    def tend(self, *words, data="", code=0):
        return self.run(TEND, *words, data=data, code=code)

    def typed(self, argv, times):
        """Runs a program at a terminal and types the passphrase at each of its prompts."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.path)
            os.execvpe(argv[0], argv, self.environment)
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
                os.write(terminal, WORDS.encode() + b"\n")
                sent += 1
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def without_id(page):
    return re.sub(r"^id: [0-9a-f]{16}$", "id", page, flags=re.M)


def check_keys(folder):
    folder.run("age-keygen", "-o", "theirs.txt")
    public = folder.run("age-keygen", "-y", "theirs.txt").strip()
    (folder.path / "theirs.pub").write_text(public + "\n")
    folder.tend("keys", "new")
    ours = str(folder.path / "config/tend/keys/me.key")
    agree(
        folder.run("age-keygen", "-y", ours).strip() == folder.tend("keys", "show").strip(),
        "the public key of a key file")
    page = folder.tend("share", "new", data=PICKS)
    for recipient in public, "theirs.pub", "theirs.txt":
        sealed = f"{recipient[:8]}{len(recipient)}.age"
        folder.tend("share", "new", "--to", recipient, "--output", sealed, data=PICKS)
        opened = folder.run("age", "-d", "-i", "theirs.txt", sealed)
        agree(without_id(opened) == without_id(page), f"a note sealed to {recipient}")
        agree(folder.tend("open", sealed, "--key", "theirs.txt") == opened, "the same by tend open")
        folder.tend("open", sealed, code=77)
    folder.tend(
        "supervision", "reply", "--to", public, "--output", "reply.age",
        data="a quiet room\nAna\n\n\n\nyes\n")
    reply = folder.run("age", "-d", "-i", "theirs.txt", "reply.age")
    agree(reply.startswith("tend reply 1\n") and "a quiet room" in reply, "a reply")
    (folder.path / "page.txt").write_text(page)
    mine = folder.tend("keys", "show").strip()
    for flags in [], ["-a"]:
        folder.run("age", *flags, "-r", mine, "-o", "back.age", "page.txt")
        agree(folder.tend("open", "back.age") == page, f"what age sealed {flags}")
        (folder.path / "back.age").unlink()


def check_passphrases(folder):
    (folder.path / "words.txt").write_text(WORDS + "\n")
    folder.tend(
        "share", "new", "--passphrase-from", "words.txt", "--output", "secret.age", data=PICKS)
    code = folder.typed(["age", "-d", "-o", "secret.txt", "secret.age"], 1)
    opened = (folder.path / "secret.txt").read_text() if code == 0 else ""
    agree("- my schedule" in opened, f"age opens a note with a passphrase: {code}")
    code = folder.typed(["age", "-p", "-a", "-o", "theirs.age", "secret.txt"], 2)
    agree(code == 0, f"age seals with a passphrase: {code}")
    agree(
        folder.tend("open", "theirs.age", "--passphrase-from", "words.txt") == opened,
        "a note that age sealed with a passphrase")
    folder.tend("keys", "new", "--name", "locked", "--passphrase-from", "words.txt")
    locked = str(folder.path / "config/tend/keys/locked.key")
    code = folder.typed(["age", "-d", "-o", "unlocked.txt", locked], 1)
    agree(code == 0, f"age opens a protected key file: {code}")
    public = folder.run("age-keygen", "-y", "unlocked.txt")
    agree(public == folder.tend("keys", "show", "locked"), "the key in a protected key file")


def main():
    for program in "age", "age-keygen":
        if shutil.which(program) is None:
            sys.exit(f"{program} is not installed here: on Debian and Ubuntu, apt-get install age")
    with tempfile.TemporaryDirectory() as path:
        folder = Folder(path)
        check_keys(folder)
        check_passphrases(folder)
    print("age reads the notes, replies and keys of Tend, and Tend reads those that age sealed")


if __name__ == "__main__":
    try:
        main()
    except Difference as difference:
        sys.exit(f"age and Tend differ: {difference}")
