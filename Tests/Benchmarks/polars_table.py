"""Scoring a table against polars and duckdb from PyPI: the same work on the same file.

Each side is a program of its own that reads the file, scores the three scales of the ProQOL 5
(strict, burnout with its reversals), and writes CSV. What all of them write must be, byte for byte,
what a small program in plain Python writes. The sides take turns, so that whatever else the machine
does meets them alike. Times are of whole processes: what Python takes to start and import is measured
too, and said.
"""

import filecmp
import pathlib
import shutil
import statistics
import subprocess
import sys
import types

import report
import table
from measuring import Bench

ROWS = 1_000_000
MORE_ROWS = 10_000_000
RUNS = 7
SIDES = pathlib.Path(__file__).parent / "sides"
WALL, CPU, MEGABYTES = 0.25, 0.35, 48  # of polars' wall, of its CPU time, at most


def measure(bench):
    python = python_with_packages(bench.folder)
    source = table.made_up_table(bench.folder, ROWS)
    plain = bench.folder / "scored-plain.csv"
    subprocess.run([python.binary, SIDES / "score_plain.py", source, plain], check=True)
    sides = {
        "tend": Side(bench, ["score", "proqol-5", "--input"], "--output", source),
        "polars": Side(python, [str(SIDES / "score_polars.py")], None, source),
        "duckdb": Side(python, [str(SIDES / "score_duckdb.py")], None, source),
    }
    for name, side in sides.items():
        side.time()  # does not count: it warms the file
        same = filecmp.cmp(side.target, plain, shallow=False)
        print(f"{name}: output {'the same bytes as' if same else 'NOT THE SAME as'} plain Python's")
    rounds = [{name: side.time() for name, side in sides.items()} for _ in range(RUNS)]
    start = statistics.median(
        python.timed(["-c", f"import {package}"])[0] for package in ["polars"] for _ in range(RUNS))

    report.section(f"scoring {ROWS:,} rows, {source.stat().st_size / 1e6:.0f} MB")
    figures = {
        name: figures_of(side, [each[name] for each in rounds]) for name, side in sides.items()}
    for name, each in figures.items():
        report.line(name, each)
    ours, theirs = figures["tend"], figures["polars"]
    wall, cpu = ours.wall / theirs.wall, ours.cpu / theirs.cpu
    print(f"  of polars' wall {wall:.2f}, {report.target(f'at most {WALL}', wall <= WALL)}; "
          f"of its CPU {cpu:.2f}, {report.target(f'at most {CPU}', cpu <= CPU)}")
    print(f"  to start Python and import polars takes {start * 1e3:.0f} ms of its wall; "
          f"without them the ratio is {ours.wall / (theirs.wall - start):.2f}")
    print(f"  cores used: {ours.cpu / ours.wall:.1f}")
    if ours.memory is not None:
        print("  memory " + report.target(f"at most {MEGABYTES} MB", ours.memory <= MEGABYTES))
    grow(bench, ours)


def grow(bench, million):
    """Ten times the rows: the same memory, ten times the time."""
    side = Side(bench, ["score", "proqol-5", "--input"], "--output", ten_million(bench.folder))
    side.time()
    figures = figures_of(side, [side.time() for _ in range(3)])
    report.line(f"tend, {MORE_ROWS:,} rows", figures)
    factor = figures.cpu / million.cpu / (MORE_ROWS / ROWS)
    print(f"  CPU time a row, of that at {ROWS:,}: {factor:.2f}, "
          f"{report.target('linear within 10 %', factor <= 1.1)}")
    side.source.unlink()
    side.target.unlink()


class Side:
    """A program that scores, and the files that it reads and writes."""

    def __init__(self, bench, arguments, option, source):
        self.bench = bench
        self.source = source
        self.target = bench.folder / f"scored-{pathlib.Path(arguments[0]).stem}.csv"
        self.arguments = [*arguments, str(source), *([option] if option else []), str(self.target)]

    def time(self):
        return self.bench.timed(self.arguments)


def figures_of(side, times):
    return types.SimpleNamespace(
        wall=statistics.median(wall for wall, _ in times),
        lowest_wall=min(wall for wall, _ in times),
        cpu=statistics.median(cpu for _, cpu in times),
        memory=side.bench.memory(side.arguments), instructions=None)


def python_with_packages(folder):
    """A Python of its own with polars and duckdb, made where it is not there yet."""
    home = folder / "python"
    binary = home / "bin/python"
    if not binary.exists():
        shutil.rmtree(home, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
    names = ["polars", "duckdb"]
    found = subprocess.run(
        [binary, "-c", "import polars, duckdb; print(polars.__version__, duckdb.__version__)"],
        capture_output=True, text=True)
    if found.returncode != 0:
        subprocess.run([binary, "-m", "pip", "install", "--quiet", *names], check=True)
        return python_with_packages(folder)
    print("; ".join(f"{name} {version}" for name, version in zip(names, found.stdout.split())))
    python = Bench(binary, folder, runs=RUNS)
    python.environment["PYTHONDONTWRITEBYTECODE"] = "1"
    return python


def ten_million(folder):
    """The path of ten times the table, made from it and removed again: it takes 850 MB."""
    path = folder / f"table-{MORE_ROWS}.csv"
    with open(table.made_up_table(folder, ROWS), "rb") as smaller, open(path, "wb") as larger:
        header = smaller.readline()
        larger.write(header)
        for _ in range(MORE_ROWS // ROWS):
            smaller.seek(len(header))
            shutil.copyfileobj(smaller, larger, 1 << 20)
    return path
