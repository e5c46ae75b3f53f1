"""Runs the program and measures it."""

import dataclasses
import functools
import os
import re
import shutil
import statistics
import subprocess
import time


@dataclasses.dataclass
class Figures:
    """What a command costs. A figure that could not be taken is None."""

    wall: float  # seconds, the median of all runs
    lowest_wall: float  # seconds, of the luckiest run
    cpu: float  # seconds of user and system time, the median
    memory: float | None  # MB (millions of bytes) resident at most
    instructions: int | None


class Bench:
    """The program, and a folder for the data that it is measured on."""

    def __init__(self, binary, folder, runs):
        self.binary = str(binary)
        self.folder = folder
        self.runs = runs
        # Nothing of the person who measures gets in, and hash tables always look the same.
        self.environment = {
            "HOME": str(folder), "TZ": "UTC", "LANG": "C.UTF-8", "PATH": os.defpath,
            "SWIFT_DETERMINISTIC_HASHING": "1",
        }

    def measure(self, arguments, runs=None, counts_instructions=True):
        """The figures of one command, after a run that does not count."""
        self.run(arguments)
        times = [self.timed(arguments) for _ in range(runs or self.runs)]
        return Figures(
            wall=statistics.median(wall for wall, _ in times),
            lowest_wall=min(wall for wall, _ in times),
            cpu=statistics.median(cpu for _, cpu in times),
            memory=self.memory(arguments),
            instructions=self.instructions(arguments) if counts_instructions else None)

    def run(self, arguments, given=None):
        """Runs a command that must succeed, and returns what it prints."""
        return subprocess.run(
            [self.binary, *arguments], env=self.environment, input=given, text=True, check=True,
            capture_output=True).stdout

    def timed(self, arguments):
        """Wall and CPU seconds of one run, its output thrown away."""
        nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
        start = time.perf_counter()
        process = os.posix_spawn(
            self.binary, [self.binary, *arguments], self.environment, file_actions=nowhere)
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - start
        if status != 0:
            raise SystemExit(f"tend {' '.join(arguments)} ended with status {status}")
        return wall, usage.ru_utime + usage.ru_stime

    def memory(self, arguments):
        found = self.watched(["/usr/bin/time", "-v"], arguments, r"Maximum resident.*: (\d+)")
        return found and int(found) * 1024 / 1e6

    def instructions(self, arguments):
        found = self.watched(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"], arguments,
            r"Collected : (\d+)", binary=self.bare_binary)
        return found and int(found)

    @functools.cached_property
    def bare_binary(self):
        """The program without debug information, whose newer forms valgrind cannot read."""
        if shutil.which("strip") is None:
            return self.binary
        bare = str(self.folder / "tend-bare")
        subprocess.run(["strip", "-o", bare, self.binary], check=True)
        return bare

    def calls(self, arguments, name):
        """How often one run makes a system call."""
        trace = self.watched(["strace", "-f", "-e", f"trace={name}"], arguments, r"(?s).*")
        return None if trace is None else len(re.findall(rf"\b{name}\(", trace))

    def watched(self, tool, arguments, pattern, binary=None):
        """What the pattern finds in the report that a tool prints of one run, or None."""
        if shutil.which(tool[0]) is None:
            return None
        watched = subprocess.run(
            [*tool, binary or self.binary, *arguments], env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True)
        found = re.search(pattern, watched.stderr)
        return found and found[found.lastindex or 0]
