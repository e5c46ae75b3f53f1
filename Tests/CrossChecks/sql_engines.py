"""Runs the statements of `tend outcomes sql` on PostgreSQL, DuckDB and Spark over random rows.

Scores must be those of `tend score` of the same table; the sums of a site must be those that this
program counts by itself, in plain Python; and what `tend outcomes combine` makes of them must be what
`tend outcomes summary` says of the rows. The engines start on this machine, talk to nobody else,
and are gone afterwards.

    python3 sql_engines.py PATH-OF-TEND
"""

import csv
import datetime
import json
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent / "Engines"))

import awkward
import sql_servers
from site_tally import Tally

ROWS = 100_000
FEW_ROWS = 2_000
LARGE = ["barc-10", "proqol-5", "ras-r"]
NO_ANSWERS = ["x", "-", "03", "+3", " 3", "3 ", "3,5", "2.5", "-1", "99", "NaN", "inf", "3e0", "0x3"]
SITES = ["north", "O'Brien, \"south\"", "back`tick", "back\\slash", "ñandú", "", "${env:HOME}", "tiny"]
SHARE = "0.8"
SITES_OF = {
    "barc-10": [(f"prorate:{SHARE}", "site,quarter"), ("strict", "")],
    "proqol-5": [("strict", "month")],
    "ras-r": [(f"prorate:{SHARE}", "year,site")],
}


def tend(*arguments):
    """What the command prints."""
    return subprocess.run(
        [sys.argv[1], *arguments], check=True, capture_output=True, text=True).stdout


def random_table(path, definition, rows, generator):
    """A table whose cells are answers, now and then missing, seldom no answers at all."""
    items = definition["form"]["items"]
    lowest, highest = definition["form"]["lowest"], definition["form"]["highest"]
    order = list(range(1, items + 1))
    generator.shuffle(order)
    first = datetime.date(2024, 1, 1)
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["row", "participant", "date", "site"] + [f"item{i}" for i in order])
        for number in range(rows):
            missing = generator.choice([0, 0, 0, 0.03, 0.2])
            cells = [
                generator.choice(["", "NA", "."]) if generator.random() < missing
                else generator.randint(lowest, highest) for _ in order
            ]
            if generator.random() < 0.02:
                cells[generator.randrange(items)] = generator.choice(NO_ANSWERS)
            site = "tiny" if number % 5_000 == 7 else generator.choice(SITES[:-1])
            date = first + datetime.timedelta(days=generator.randrange(700))
            writer.writerow([number, f"P{generator.randrange(rows * 2 // 3)}", date, site] + cells)


def compare_scores(engine, name, table, rule, folder):
    """Every score of a table, as an engine has it and as `tend score` writes it; with all that goes
    beside a score where some are prorated."""
    further = [] if rule == "strict" else ["--with", "mean,band,t,answered"]
    statement = tend(
        "outcomes", "sql", name, "--dialect", engine.dialect, "--table", "answers",
        "--missing", rule, "--bad-answers", *further)
    output, rejects = folder / "scores.csv", folder / "rejects.csv"
    subprocess.run(
        [sys.argv[1], "score", name, "--input", str(table), "--output", str(output), "--rejects",
         str(rejects), "--missing", rule, *further],
        check=True, capture_output=True)
    with open(output, newline="") as file:
        expected = {line["row"]: line for line in csv.DictReader(file)}
    names = [n for n in next(iter(expected.values())) if n not in
             ("row", "participant", "date", "site")]
    rows, compared, set_aside = 0, 0, 0
    for row in engine.rows(statement, ["row"] + names + ["bad_answers"]):
        rows += 1
        if row[0] not in expected:
            set_aside += 1
            if any(cell is not None for cell in row[1:-1]) or int(row[-1]) == 0:
                sys.exit(f"{engine.dialect} {name} row {row[0]}: a bad row has a score: {row}")
            continue
        line = expected[row[0]]
        if int(row[-1]) != 0:
            sys.exit(f"{engine.dialect} {name} row {row[0]}: no cell is bad")
        for column, cell in zip(names, row[1:-1]):
            if not is_same(cell, line[column]):
                sys.exit(f"{engine.dialect} {name} {rule} row {row[0]} {column}: "
                         f"{cell!r}, and tend has {line[column]!r}")
            compared += 1
    if rows != len(expected) + set_aside or set_aside == 0:
        sys.exit(f"{engine.dialect} {name}: {rows} rows, {len(expected)} expected, {set_aside} bad")
    print(f"  {engine.dialect}, {name}, {rule}: {compared} cells agree, {set_aside} rows set aside")


def is_same(cell, text):
    """Numbers to the same bits, texts to the same letters."""
    if cell is None or text == "":
        return cell is None and text == ""
    try:
        return float(cell) == float(text)
    except ValueError:
        return cell == text


def compare_sites(engines, name, definition, table, rule, grouping, folder):
    """The sums of a site, as every engine has them and as they are counted here."""
    tally = Tally(definition, rule, grouping.split(",") if grouping else [], minimum=11)
    with open(table, newline="") as file:
        for line in csv.DictReader(file):
            tally.take(line)
    expected = tally.rows()
    for engine in engines:
        options = ["--group-by", grouping, "--year-start", "7"] if grouping else []
        statement = tend(
            "outcomes", "sql", name, "--dialect", engine.dialect, "--table", "answers",
            "--missing", rule, "--mergeable", *options)
        path = folder / f"site-{engine.dialect}.csv"
        engine.save(statement, path)
        with open(path, newline="") as file:
            lines = list(csv.DictReader(file))
        found = Counter()
        groups = grouping.split(",") if grouping else []
        for line in lines:
            if line["tend"] != "tend.outcomes.site/1 confidential" or line["min_site_n"] != "11":
                sys.exit(f"{engine.dialect} {name}: the first columns are {line}")
            key = (int(line["level"]), tuple(line[g] for g in groups), line["scale"],
                   line["figure"], line["place"], line["answered"], line["raw"])
            found[key] += int(line["number"])
        if len(found) != len(lines) or found != expected:
            for key in sorted(set(found) | set(expected), key=str):
                if found.get(key) != expected.get(key):
                    print(key, "engine:", found.get(key), "here:", expected.get(key))
            sys.exit(f"{engine.dialect} {name} {rule}: the sums of the site differ")
        print(f"  {engine.dialect}, {name}, {rule}, by {grouping or 'nothing'}: "
              f"{len(lines)} figures of a site agree")


def compare_figures(engines, name, table, rule, grouping, folder):
    """The figures of a site file of each engine, and those of the rows, bit by bit.

    Nobody whom the file only names is in any of its figures, so no other group has to be hidden with
    them: the file can show groups and bands that one run over all rows hides.
    """
    options = ["--group-by", grouping, "--year-start", "7"] if grouping else []
    whole = json.loads(tend(
        "outcomes", "summary", name, "--input", str(table), "--missing", rule, "--format", "json",
        "--rejects", str(folder / "bad.csv"), *options))
    expected = {figures_key(group): group for group in whole["groups"]}
    for engine in engines:
        path = folder / f"site-{engine.dialect}.csv"
        engine.save(tend(
            "outcomes", "sql", name, "--dialect", engine.dialect, "--table", "answers",
            "--missing", rule, "--mergeable", "--without-bad-rows", *options), path)
        combined = json.loads(tend("outcomes", "combine", str(path), "--format", "json"))
        shown = 0
        for group in combined["groups"]:
            rows = expected[figures_key(group)]
            if group["hidden"] or rows["hidden"]:
                continue
            group.pop("incomplete", None)
            if rows["bands"] is None or group["bands"] is None:
                rows, group = rows | {"bands": None}, group | {"bands": None}
            if group != rows:
                sys.exit(f"{engine.dialect} {name} {rule}: {group} is not what the rows give, {rows}")
            shown += 1
        if 2 * shown < len(expected):
            sys.exit(f"{engine.dialect} {name} {rule}: {shown} of {len(expected)} groups are shown")
        print(f"  {engine.dialect}, {name}, {rule}: {shown} groups combined have the figures of the rows")


def figures_key(group):
    return (tuple(sorted(group["group"].items())), group["scale"])


def main():
    # Stopped from outside, the engines end too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    generator = random.Random(20_260_611)
    names = [e["id"] for e in json.loads(tend("instruments", "list", "--format", "json"))["instruments"]]
    with tempfile.TemporaryDirectory() as name, sql_servers.engines(Path(name)) as engines:
        folder = Path(name)
        awkward.check(engines, tend, folder)
        for name in LARGE + [n for n in names if n not in LARGE]:
            definition = json.loads(tend("instruments", "show", name, "--format", "json"))
            if definition["scoring"] != "keyed":
                continue
            table = folder / "answers.csv"
            random_table(table, definition, ROWS if name in LARGE else FEW_ROWS, generator)
            for engine in engines:
                engine.load(table)
            for rule in ["strict", f"prorate:{SHARE}"] if name in LARGE else [f"prorate:{SHARE}"]:
                for engine in engines:
                    compare_scores(engine, name, table, rule, folder)
            for rule, grouping in SITES_OF.get(name, [(f"prorate:{SHARE}", "site,year")]):
                compare_sites(engines, name, definition, table, rule, grouping, folder)
                if name in LARGE:
                    compare_figures(engines, name, table, rule, grouping, folder)


main()
