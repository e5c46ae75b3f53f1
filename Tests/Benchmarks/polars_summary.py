"""Summarising a table by site and month against polars from PyPI: the same figures of the same file.

For each site, month and scale of the ProQOL 5: entries, people, mean, standard deviation, median,
quartiles and alpha, and groups of few people hidden. What both sides write must agree to nine digits.
Times are of whole processes, as in polars_table.
"""

import csv
import math

import report
import table
from polars_table import (
    MORE_ROWS, ROWS, RUNS, SIDES, Side, figures_of, python_with_packages, ten_million)

WALL, MEGABYTES = 0.5, 96  # of polars' wall, at most
ROOM_TO_GROW = 4.0  # MB: the noise of one run
FIGURES = ["n", "people", "mean", "sd", "median", "q1", "q3", "alpha"]


def measure(bench):
    python = python_with_packages(bench.folder)
    source = table.made_up_table(bench.folder, ROWS)
    sides = {
        "tend": our_side(bench, source),
        "polars": Side(python, [str(SIDES / "summary_polars.py")], None, source),
    }
    for side in sides.values():
        side.time()  # does not count: it warms the file
    ours, theirs = (rows_of(side.target) for side in sides.values())
    agree = ours.keys() == theirs.keys() and all(
        is_close(ours[key][name], theirs[key][name]) for key in ours for name in FIGURES)
    print(f"{len(ours)} groups and scales: the figures {'agree' if agree else 'DO NOT AGREE'}")

    rounds = [{name: side.time() for name, side in sides.items()} for _ in range(RUNS)]
    report.section(f"a summary of {ROWS:,} rows by site and month")
    figures = {
        name: figures_of(side, [each[name] for each in rounds]) for name, side in sides.items()}
    for name, each in figures.items():
        report.line(name, each)
    ours, theirs = figures["tend"], figures["polars"]
    wall = ours.wall / theirs.wall
    print(f"  of polars' wall {wall:.2f}, {report.target(f'at most {WALL}', wall <= WALL)}; "
          f"of its CPU {ours.cpu / theirs.cpu:.2f}; cores used: {ours.cpu / ours.wall:.1f}")
    if ours.memory is not None:
        print("  memory " + report.target(f"at most {MEGABYTES} MB", ours.memory <= MEGABYTES))
    grow(bench, ours)


def grow(bench, million):
    """Ten times the rows, of the same people in the same groups: the same memory."""
    side = our_side(bench, ten_million(bench.folder))
    side.time()
    figures = figures_of(side, [side.time() for _ in range(3)])
    is_met = million.memory is not None and figures.memory <= million.memory + ROOM_TO_GROW
    report.line(f"tend, {MORE_ROWS:,} rows", figures, report.target("no more memory", is_met))
    side.source.unlink()


def our_side(bench, source):
    return Side(
        bench, ["outcomes", "summary", "proqol-5", "--group-by", "site,month", "--format", "csv",
                "--input"], "--output", source)


def rows_of(path):
    with open(path, newline="") as file:
        return {(row["site"], row["month"], row["scale"]): row for row in csv.DictReader(file)}


def is_close(one, other):
    # Alpha of made-up answers is near 0, so that an absolute difference is needed as well.
    return one == other or math.isclose(float(one), float(other), rel_tol=1e-9, abs_tol=1e-9)
